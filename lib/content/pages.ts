/** Verbs on the stand-alone pages. */

import type { Page } from '../schema/kinds';
import { loadLibrary } from './load';

/** The pages with an address of their own at the root: all but the home page. */
export function listPages(): Page[] {
  return loadLibrary().pages.filter(({ slug }) => slug !== 'home');
}

/** The page at `/<slug>/`, if there is one; `home` is the home page. */
export function findPage(slug: string): Page | undefined {
  return loadLibrary().pages.find((page) => page.slug === slug);
}
