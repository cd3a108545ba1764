import type { Library } from '../schema/kinds';
import { loadLibrary } from './load';

/** Gives the same answer for as long as the content is the same, so that what every page asks is worked out once. */
export function remember<Answer>(work: () => Answer): () => Answer {
  let known: { library: Library; answer: Answer } | undefined;
  return () => {
    const library = loadLibrary();
    if (known?.library !== library) known = { library, answer: work() };
    return known.answer;
  };
}
