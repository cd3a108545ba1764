/** Two people with the same entry open: the second save is refused if the first one changed the file, and the text stays in the form. */
import type { DecapCms } from './decap';
import { backends } from './refuse-direct-changes';

interface Entry {
  dataFiles: readonly { path: string; slug: string; raw: string }[];
}

interface Unpublished {
  diffs: readonly { path: string; id: string }[];
  updatedAt?: string;
  pullRequestAuthor?: string;
}

/** What we use of the methods of a back end (https://decapcms.org/docs/custom-backends/). */
interface Storage {
  getEntry(path: string): Promise<{ data: string }>;
  unpublishedEntry(entry: { collection: string; slug: string }): Promise<Unpublished>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: Entry, options: { collectionName?: string }): Promise<unknown>;
}

/** Has every back end compare the file with the one that was opened, before it saves. */
export function refuseOldVersions(cms: DecapCms): void {
  for (const name of backends) {
    const backend = cms.getBackend(name);
    const init = backend.init.bind(backend);
    backend.init = (...settings) => {
      const made = init(...settings);
      Object.assign(made, guarded(made as unknown as Storage));
      return made;
    };
  }
}

/** The methods of a back end, with a memory of what was opened. */
export function guarded(storage: Storage): Pick<Storage, 'getEntry' | 'unpublishedEntryDataFile' | 'persistEntry'> {
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
        if (data !== before) throw new Error(sayChanged(draft));
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
