/**
 * What pages and checks read in the browser instead of files (`lib/content/load.ts`, `lib/content/datasets.ts`, `node:fs` and
 * `node:path`): the published library plus the entry in the form. `bundle.ts` replaces them with this file, and whatever
 * they have that isn't here is undefined.
 */
import { unified } from 'unified';
import type { Captioned } from '../../captions/transcript';
import { withFileFacts } from '../../content/document-files';
import type { CaptionedRecord } from '../../content/load';
import { factsOf } from '../../markdown/outline';
import { markdownToHtml } from '../../markdown/plugins';
import type { Settings } from '../../schema/file-fields';
import type { ContentFolder, Library } from '../../schema/kinds';
import type { KnownLibrary } from './bundle';

let known: KnownLibrary;
let shown: Library;
let body = '';

/** Set the published content. */
export function setKnown(library: KnownLibrary): void {
  known = library;
  shown = library.library;
}

/** Replace a published entry with the one in the form. `finish` post-processes its HTML. */
export function showEntry(
  folder: ContentFolder,
  entry: Record<string, unknown> & { slug: string },
  text: string,
  finish: (html: string) => string,
): void {
  const processor = unified();
  markdownToHtml(processor);
  const file = { value: text, data: { rawDocumentData: { sourceFilePath: folder } } };
  body = finish(String(processor.processSync(file)));
  const others = known.library[folder].filter(({ slug }) => slug !== entry.slug);
  const all = [...others, withFileFacts({ ...entry, ...factsOf(folder) }, (path) => known.files[path])];
  shown = Object.assign({}, known.library, { [folder]: all.sort((a, b) => (a.slug < b.slug ? -1 : 1)) });
}

/** The library including the entry. */
export function loadLibrary(): Library {
  return shown;
}

/** The text of the entry as HTML; no other is ever requested. */
export function loadBody(): string {
  return body;
}

/** Injected by `bundle.ts`, because modules need it before anything can be fetched. */
declare const LIBRARY_SETTINGS: Settings;

export function loadSettings(): Settings {
  return LIBRARY_SETTINGS;
}

export function loadCaptioned(): readonly CaptionedRecord[] {
  return known.captioned;
}

export function loadTranscript({ slug, id }: Pick<Captioned, 'slug' | 'id'>): Captioned | undefined {
  return known.transcripts.find((each) => each.slug === slug && each.id === id);
}

export function loadDataset(name: string) {
  return known.datasets[name];
}

/** Below this root, every file in `public/` exists: recent uploads are on no list yet. */
export const assumedRoot = '/assumed';

/** Whether a file in `public/` exists. */
export function existsSync(path: string): boolean {
  return path.startsWith(`${assumedRoot}/public/`) || path.replace(/^.*?\/?public\//, '/') in known.files;
}

export function join(...parts: string[]): string {
  return parts.join('/').replace(/\/{2,}/g, '/');
}
