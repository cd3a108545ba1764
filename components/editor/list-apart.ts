/** Decap lists files by extension, and `launch.chapters.vtt` ends in `.vtt` too. */
import type { DecapCms } from './decap';
import { backends } from './refuse-direct-changes';

const listings = ['entriesByFolder', 'allEntriesByFolder'] as const;

type List = (folder: string, extension: string, ...more: unknown[]) => Promise<Entries>;
/** With the place to go on from, which Decap keeps on the list itself. */
type Entries = { file: { path: string } }[] & Record<symbol, unknown>;

/** Keeps the files of each of these extensions out of the lists of the shorter ones. */
export function listApart(cms: DecapCms, extensions: readonly string[]): void {
  for (const name of backends) {
    const backend = cms.getBackend(name);
    const init = backend.init.bind(backend);
    backend.init = (...settings) => {
      const made = init(...settings);
      for (const listing of listings) {
        const list = Reflect.get(made, listing) as List | undefined;
        if (!list) continue;
        made[listing] = async (...asked: Parameters<List>) => {
          const entries = await list.apply(made, asked);
          const longer = extensions.filter((each) => each.endsWith(`.${asked[1]}`));
          const own = entries.filter(({ file }) => !longer.some((each) => file.path.endsWith(`.${each}`)));
          for (const mark of Object.getOwnPropertySymbols(entries)) Reflect.set(own, mark, entries[mark]);
          return own;
        };
      }
      return made;
    };
  }
}
