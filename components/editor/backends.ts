/** Makes Decap's back ends refuse what would get past a review or overwrite someone else's work. */
import type { DecapCms, Storage, Unpublished } from './decap';

/** Change the back end of this name (https://decapcms.org/docs/custom-backends/). */
export function guardBackend(cms: DecapCms, name: string): void {
  const backend = cms.getBackend(name);
  const init = backend.init.bind(backend);
  backend.init = (...settings) => {
    const storage = init(...settings);
    return Object.assign(storage, guardedStorage(storage), {
      persistMedia: () =>
        Promise.reject(refusal('Add files where they are used: open the resource and add the file there.')),
      deleteFiles: () => Promise.reject(refusal('Delete files by pull request, because pages may still use them.')),
    });
  };
}

/** An error that Decap shows as its message alone. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { name: '' });
}

/** Methods that remember what was opened, and compare it with the latest version before they save. */
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
        if (data !== before) throw refusal(describeChanged(draft));
      }
      const result = await persist(entry, options);
      for (const { path, raw } of entry.dataFiles) opened.set(path, raw);
      return result;
    },
  };
}

function describeChanged({ pullRequestAuthor, updatedAt }: Partial<Unpublished> = {}): string {
  const day = updatedAt && new Date(updatedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `${pullRequestAuthor || 'Someone else'} changed this entry${day ? ` on ${day}` : ''}, after you opened it. Your text is still here. Copy what you changed, reload the page and add it to the new version.`;
}
