/** Headings with nothing below them, as `npm run new` leaves them for words to come. */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Fault } from '../fault';
import type { ContentFile } from '../files';

/** One piece of advice for each heading that neither words nor a deeper heading follow. Comments are no words. */
export function adviseSections({ file, bodyLine }: Pick<ContentFile, 'file' | 'bodyLine'>, tree: Root): Fault[] {
  const shown = tree.children.filter(({ type }) => type !== 'html' && type !== 'definition');
  return shown.flatMap((node, index): Fault[] => {
    const next = shown[index + 1];
    if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) return [];
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    return [
      {
        file,
        line,
        written: textOf(node),
        level: 'warning',
        say: 'There is no text below this heading. Write some, or delete the heading.',
      },
    ];
  });
}
