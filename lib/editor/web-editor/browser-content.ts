/** Replaces `lib/content/load.ts` and `lib/content/datasets.ts` in the browser: the published library plus the entry in the form. */
import { unified } from 'unified';
import type { Captioned } from '../../check/captions';
import type { Settings } from '../../check/word-lists';
import type { DatasetDescription, Table } from '../../content/datasets';
import { withFileFacts } from '../../content/document-files';
import type { CaptionedRecord } from '../../content/load';
import { factsOf } from '../../markdown/outline';
import { markdownToHtml } from '../../markdown/plugins';
import type { ContentFolder, Library } from '../../schema/kinds';
import type { KnownLibrary } from './bundle';

let known: KnownLibrary | undefined;
let shown: Library | undefined;
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
  const { library } = loadKnown();
  const file = { value: text, data: { rawDocumentData: { sourceFilePath: folder } } };
  const processor = unified();
  markdownToHtml(processor);
  body = finish(String(processor.processSync(file)));
  const others = library[folder].filter(({ slug }) => slug !== entry.slug);
  const all = [...others, withFileFacts({ ...entry, ...factsOf(folder) }, (path) => loadKnown().files[path])].sort(
    (a, b) => (a.slug < b.slug ? -1 : 1),
  );
  shown = Object.assign({}, library, { [folder]: all });
}

/** The text of the entry as HTML. */
function shownBody(): string {
  return body;
}

function loadKnown(): KnownLibrary {
  if (!known) throw new Error('The library was asked for before it was there.');
  return known;
}

/** The library including the entry. */
export function loadLibrary(): Library {
  return shown ?? loadKnown().library;
}

/** The text of the entry; no other is ever requested. */
export const loadBody = shownBody;

export function loadFaults(): [] {
  return [];
}

/** Injected by `bundle.ts`, because modules need it before anything can be fetched. */
declare const LIBRARY_SETTINGS: Settings;

export function loadSettings(): Settings {
  return LIBRARY_SETTINGS;
}

export function loadSynonyms(): [] {
  return [];
}

export function loadCaptioned(): readonly CaptionedRecord[] {
  return loadKnown().captioned;
}

export function loadTranscript({ slug, id }: Pick<Captioned, 'slug' | 'id'>): Captioned {
  const found = loadKnown().transcripts.find((each) => each.slug === slug && each.id === id);
  if (!found) throw new Error(`There are no captions of ${slug}/${id}.`);
  return found;
}

type Dataset = { description: DatasetDescription; tables: Table[] };

let datasetsByName: Readonly<Record<string, Dataset>> = {};

/** Set the available datasets. */
export function setDatasets(datasets: Readonly<Record<string, Dataset>>): void {
  datasetsByName = datasets;
}

export function loadDataset(name: string): Dataset {
  const dataset = datasetsByName[name];
  if (!dataset) throw new Error(`The dataset ${name} was asked for before it was there.`);
  return dataset;
}

export const dataFolder = 'content/data';

/** Only used by the check of files. */
export function datasetFileNames(): string[] {
  return [];
}

export function datasetTexts(): [] {
  return [];
}

export function parseTable(): Table {
  return { columns: [], rows: [] };
}

export { numbersOf, percentOf, roundShare } from '../../content/dataset-columns';
