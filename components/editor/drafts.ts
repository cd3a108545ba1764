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

/** What the form would save, and what it saved last. Decap may ask for that once more, and then it is no draft. */
let latest = '';
let saved: string | undefined;

/** Store what the form would save. Called after every change. */
export function keepDraft(text: string, base: string): void {
  const entry = openEntry();
  latest = text;
  const kept: Kept = { text, base, time: Date.now() };
  if (entry && text !== saved) localStorage.setItem(prefix + entry, JSON.stringify(kept));
}

/** Delete the draft of the open entry once it is saved. */
export function forgetDraft(): void {
  const entry = openEntry() ?? '';
  saved = latest;
  localStorage.removeItem(prefix + entry);
  answers.delete(entry);
}

/** The text of a file, or its draft if it is the open entry and the editor wants it. */
export function textOrDraft(text: string, base: string): string {
  const entry = openEntry();
  return entry === undefined || entry.endsWith('/new') ? text : (wantedDraft(entry, text, base) ?? text);
}

/** Whether the open entry was filled from a draft, which Decap takes for saved. */
export function hasDraft(): boolean {
  return answers.get(openEntry() ?? '') === true;
}

/** The unsaved new entry of one of these folders, if the editor wants it. */
export function keptNewEntry<Folder extends string>(
  folders: readonly Folder[],
): { folder: Folder; text: string } | undefined {
  for (const folder of folders) {
    const entry = `#/collections/${folder}/new`;
    // Don't redirect someone who opened another entry.
    const text = (openEntry() ?? entry) === entry ? wantedDraft(entry, '', '') : undefined;
    if (text === undefined) continue;
    location.hash = entry;
    // A second new entry starts empty.
    let hasLeft = false;
    addEventListener('hashchange', () => {
      if (openEntry() !== entry) hasLeft = true;
      else if (hasLeft) location.reload();
    });
    return { folder, text };
  }
  return undefined;
}

/** The draft of an entry with this text and front matter. Ask once; delete it if it isn't wanted. */
function wantedDraft(entry: string, text: string, base: string): string | undefined {
  const kept: Kept | null = JSON.parse(localStorage.getItem(prefix + entry) ?? 'null');
  if (!kept || kept.base !== base || kept.text === text) return undefined;
  const isWanted = answers.get(entry) ?? ask(kept);
  answers.set(entry, isWanted);
  if (isWanted) return kept.text;
  localStorage.removeItem(prefix + entry);
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
  fields?: readonly Field[];
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

/** Remove Decap's own copies. */
export async function removeDecapBackups(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases())
    if (/localforage|decap/i.test(name)) indexedDB.deleteDatabase(name);
}
