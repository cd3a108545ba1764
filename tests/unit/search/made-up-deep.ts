import { type DeepAnswer, openDeep } from '../../../lib/search/deep';
import type { DeepReason, Fragment, PagefindScript } from '../../../lib/search/deep-engine';

/** The slugs of the hits, in order. */
export function slugsOf(answer: DeepAnswer | undefined): string[] {
  return (answer?.hits ?? []).map(({ address }) => address.split('/')[2] ?? '');
}

/** A text in which these words, or its only ones, were found. */
export function text(slug: string, content: string, { title = 'Title', found = ['trust'] } = {}): Fragment {
  const words = content.toLowerCase().split(' ');
  return {
    url: `/resources/${slug}/`,
    content,
    meta: { title },
    anchors: [],
    weighted_locations: words.flatMap((word, location) =>
      found.some((each) => word.startsWith(each)) ? { location, balanced_score: 1 } : [],
    ),
  };
}

/** The deep tier of a site below `/project`, with a Pagefind that finds these texts whatever it is asked; and all that was done. */
export function pretend(fragments: readonly Fragment[]) {
  const done = {
    imported: [] as string[],
    options: [] as object[],
    searches: [] as string[],
    read: [] as string[],
    faults: [] as DeepReason[],
  };
  const script: PagefindScript = {
    faults: done.faults,
    createInstance: (options) => {
      done.options.push(options);
      return {
        search: async (words) => {
          done.searches.push(words);
          const results = fragments.map((fragment) => ({
            data: async () => {
              done.read.push(fragment.url);
              return fragment;
            },
          }));
          return { results };
        },
      };
    },
  };
  const deep = openDeep('/project', async (address) => {
    done.imported.push(address);
    return script;
  });
  return { ...done, deep, script };
}
