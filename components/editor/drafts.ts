/**
 * Keeps unsaved text through a reload or a closed tab. Decap keeps it too and offers it, but then overwrites it with the entry that it
 * loads meanwhile (decap-cms #6989, #5055). So its copy is removed at the start, and ours is put where an entry comes from: in what the
 * file format reads, or, for a new entry, in the defaults of the fields.
 */

interface Kept {
  /** The whole file as it would be saved. */
  text: string;
  /** The front matter of the file that was opened; empty for a new one. */
  base: string;
  /** In milliseconds. */
  time: number;
}

const prefix = 'larch-draft:';
/** The editor's answer about each draft since the page was opened. */
const answers = new Map<string, boolean>();

/** The open entry, as in the URL. */
function openEntry(): string | undefined {
  return /^#\/collections\/[\w-]+\/(?:new|entries\/[^?]+)/.exec(location.hash)?.[0];
}

function read(entry: string): Kept | undefined {
  const kept = localStorage.getItem(prefix + entry);
  return kept === null ? undefined : JSON.parse(kept);
}

/** Store what the form would save. Called after every change. */
export function keepDraft(text: string, base: string): void {
  const entry = openEntry();
  if (!entry) return;
  const kept: Kept = { text, base, time: Date.now() };
  localStorage.setItem(prefix + entry, JSON.stringify(kept));
}

/** Delete the draft of the open entry once it is saved. */
export function forgetDraft(): void {
  const entry = openEntry();
  if (!entry) return;
  localStorage.removeItem(prefix + entry);
  answers.delete(entry);
}

/** The text of a file, or its draft if it is the open entry and the editor wants it. */
export function textOrDraft(text: string, base: string): string {
  const entry = openEntry();
  const kept = entry && read(entry);
  if (!entry || !kept || kept.base !== base || kept.text === text || entry.endsWith('/new')) return text;
  if (!answers.has(entry)) answers.set(entry, ask(kept));
  if (answers.get(entry)) return kept.text;
  localStorage.removeItem(prefix + entry);
  return text;
}

/** Whether the open entry was filled from a draft, which Decap takes for saved. */
export function hasDraft(): boolean {
  const entry = openEntry();
  return entry !== undefined && answers.get(entry) === true;
}

/** The unsaved new entry, if the editor wants it: its folder and file. */
export function keptNewEntry(): { folder: string; text: string } | undefined {
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index) ?? '';
    const [entry, folder] = new RegExp(`(?<=^${prefix})#/collections/([\\w-]+)/new$`).exec(key) ?? [];
    const kept = entry && read(entry);
    const open = openEntry();
    // Don't redirect someone who opened another entry.
    if (!entry || !folder || !kept || (open !== undefined && open !== entry)) continue;
    if (!ask(kept)) {
      localStorage.removeItem(key);
      continue;
    }
    answers.set(entry, true);
    location.hash = entry;
    // A second new entry starts empty.
    let hasLeft = false;
    addEventListener('hashchange', () => {
      if (openEntry() !== entry) hasLeft = true;
      else if (hasLeft) location.reload();
    });
    return { folder, text: kept.text };
  }
  return undefined;
}

function ask({ text, time }: Kept): boolean {
  const when = new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const [, title] = /^(?:title|name|term|sentence): *(.+)$/m.exec(text) ?? [];
  return confirm(
    `This browser has unsaved text${title ? ` for ${title}` : ''} from ${when}. Choose OK to continue with it, or Cancel to discard it.`,
  );
}

interface Field {
  name: string;
  widget?: string;
  default?: unknown;
  fields?: Field[];
}

/** Set values as the defaults of the form's fields (https://decapcms.org/docs/widgets/). */
export function setDefaults(fields: readonly Field[], values: Readonly<Record<string, unknown>>): void {
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (field.fields && field.widget === 'object') setDefaults(field.fields, { ...Object(value) });
    else field.default = value;
  }
}

/** Remove Decap's own backups. */
export async function removeDecapBackups(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) =>
    name && /localforage|decap/i.test(name) ? name : [],
  );
  await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = resolve;
        }),
    ),
  );
}
