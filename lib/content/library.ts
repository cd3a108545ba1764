/** Queries shared by many pages. Separate from `load.ts`, which the web editor replaces in the browser. */
import type { EditorsPage, Library } from '../schema/kinds';
import { loadLibrary } from './load';

/** Memoise a query until the content changes. */
export function remember<Answer>(work: () => Answer): () => Answer {
  let known: { library: Library; answer: Answer } | undefined;
  return () => {
    const library = loadLibrary();
    if (known?.library !== library) known = { library, answer: work() };
    return known.answer;
  };
}

/** The page at `/<slug>/`, if there is one; `home` is the home page. */
export function findEditorsPage(slug: string): EditorsPage | undefined {
  return loadLibrary().pages.find((page) => page.slug === slug);
}
