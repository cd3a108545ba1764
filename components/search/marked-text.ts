// Runs in browsers.
import type { Mark } from '../../lib/search/marks';
import { make } from './make';

/** A text with the parts that matched in `mark`. Marks come in order and don't overlap. */
export function markedText(text: string, marks: readonly Mark[]): (Node | string)[] {
  let at = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, make('mark', '', text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
}
