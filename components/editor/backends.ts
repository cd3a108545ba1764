/** Our changes to Decap's back ends (https://decapcms.org/docs/custom-backends/). */
import type { DecapCms } from './decap';

/** Supported back ends. */
export const backends = ['github', 'gitlab', 'proxy'] as const;

/** Make the back ends refuse changes that wouldn't become a pull request. */
export function refuseDirectChanges(cms: DecapCms): void {
  for (const name of backends) {
    const backend = cms.getBackend(name);
    const init = backend.init.bind(backend);
    backend.init = (...settings) => {
      const made = init(...settings);
      made.persistMedia = () => refuse('Add files where they are used: open the resource and add the file there.');
      made.deleteFiles = () => refuse('Delete files by pull request, because pages may still use them.');
      return made;
    };
  }
}

function refuse(say: string): Promise<never> {
  return Promise.reject(new Refusal(say));
}

/** An error that Decap shows as its message alone. */
class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

const listings = ['entriesByFolder', 'allEntriesByFolder'] as const;

type List = (folder: string, extension: string, ...more: unknown[]) => Promise<Entries>;
/** With its cursor, which Decap keeps on the list itself. */
type Entries = { file: { path: string } }[] & Record<symbol, unknown>;

/** Keep files with a longer extension (`.chapters.vtt`) out of the lists for a shorter one (`.vtt`). */
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

interface Entry {
  dataFiles: readonly { path: string; slug: string; raw: string }[];
}

interface Unpublished {
  diffs: readonly { path: string; id: string }[];
  updatedAt?: string;
  pullRequestAuthor?: string;
}

/** The back-end methods we use (https://decapcms.org/docs/custom-backends/). */
interface Storage {
  getEntry(path: string): Promise<{ data: string }>;
  unpublishedEntry(entry: { collection: string; slug: string }): Promise<Unpublished>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: Entry, options: { collectionName?: string }): Promise<unknown>;
}

/** Make every back end compare the file with the version that was opened before it saves. */
export function refuseOldVersions(cms: DecapCms): void {
  for (const name of backends) {
    const backend = cms.getBackend(name);
    const init = backend.init.bind(backend);
    backend.init = (...settings) => {
      const made = init(...settings);
      Object.assign(made, guardedStorage(made as unknown as Storage));
      return made;
    };
  }
}

/** Back-end methods that remember what was opened. */
export function guardedStorage(
  storage: Storage,
): Pick<Storage, 'getEntry' | 'unpublishedEntryDataFile' | 'persistEntry'> {
  const getEntry = storage.getEntry.bind(storage);
  const readDraft = storage.unpublishedEntryDataFile.bind(storage);
  const persist = storage.persistEntry.bind(storage);
  const opened = new Map<string, string>();

  const latest = async (collection: string, slug: string, path: string) => {
    const draft = await storage.unpublishedEntry({ collection, slug }).catch(() => undefined);
    const id = draft?.diffs.find((diff) => diff.path === path)?.id;
    if (draft && id !== undefined) return { data: await readDraft(collection, slug, path, id), draft };
    return { data: (await getEntry(path)).data, draft: undefined };
  };

  return {
    async getEntry(path) {
      const entry = await getEntry(path);
      opened.set(path, entry.data);
      return entry;
    },
    async unpublishedEntryDataFile(collection, slug, path, id) {
      const data = await readDraft(collection, slug, path, id);
      opened.set(path, data);
      return data;
    },
    async persistEntry(entry, options) {
      for (const { path, slug } of entry.dataFiles) {
        const before = opened.get(path);
        if (before === undefined) continue;
        const { data, draft } = await latest(options.collectionName ?? '', slug, path);
        if (data !== before) throw new Refusal(sayChanged(draft));
      }
      const result = await persist(entry, options);
      for (const { path, raw } of entry.dataFiles) opened.set(path, raw);
      return result;
    },
  };
}

function sayChanged({ pullRequestAuthor, updatedAt }: Partial<Unpublished> = {}): string {
  const who = pullRequestAuthor || 'Someone else';
  const when = updatedAt
    ? ` on ${new Date(updatedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}`
    : '';
  return `${who} changed this entry${when}, after you opened it. Your text is still here. Copy what you changed, reload the page and add it to the new version.`;
}
