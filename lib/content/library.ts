/** What many pages ask of the library. Apart from `load.ts`, which the web editor replaces in the browser. */
import type { Library, Page } from '../schema/kinds';
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

/** The pages with an address of their own at the root: all but the home page. */
export function listPages(): Page[] {
  return loadLibrary().pages.filter(({ slug }) => slug !== 'home');
}

/** The page at `/<slug>/`, if there is one; `home` is the home page. */
export function findPage(slug: string): Page | undefined {
  return loadLibrary().pages.find((page) => page.slug === slug);
}
