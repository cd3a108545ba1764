/** The one door to the generated content: records for lists, and one body at a time. Nothing else reads `.contentlayer/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import captioned from '../../.contentlayer/captioned.json';
import faults from '../../.contentlayer/faults.json';
import settings from '../../.contentlayer/settings.json';
import stamp from '../../.contentlayer/stamp.json';
import synonyms from '../../.contentlayer/synonyms.json';
import type { Captioned } from '../check/captions';
import type { Fault } from '../check/fault';
import type { Settings, SynonymGroup } from '../check/word-lists';
import { type ContentFolder, contentKinds, type Library } from '../schema/kinds';
import { captionedFileOf, libraryFile } from './generated-files';

let loaded: { stamp: string; library: Library } | undefined;

/** Every record of the library, without bodies; read once for each state of the content. */
export function loadLibrary(): Library {
  if (loaded?.stamp !== stamp.stamp) {
    const library: Library = JSON.parse(readFileSync(join(process.cwd(), libraryFile), 'utf8'));
    loaded = { stamp: stamp.stamp, library };
  }
  return loaded.library;
}

/** The body of one document as HTML. */
export function loadBody(folder: ContentFolder, slug: string): string {
  return loadTexts(folder, slug).html;
}

/** The body of one document as HTML, and as the Markdown that its editor wrote. */
export function loadTexts(folder: ContentFolder, slug: string): { html: string; raw: string } {
  const file = join(process.cwd(), '.contentlayer/generated', contentKinds[folder].type, `${folder}__${slug}.md.json`);
  const document: { body: { html: string; raw: string } } = JSON.parse(readFileSync(file, 'utf8'));
  return document.body;
}

/** What is wrong with the content at this moment; only `npm run dev` ever draws a page while there is something. */
export function loadFaults(): Fault[] {
  return faults;
}

/** How readers can reach the library, from `content/settings.yml`. */
export function loadSettings(): Settings {
  return settings;
}

/** The words that mean the same, as the check has read them. */
export function loadSynonyms(): readonly SynonymGroup[] {
  return synonyms;
}

/** A recording that has captions, without its text. */
export interface CaptionedRecord extends Pick<Captioned, 'slug' | 'id'> {
  /** The ends of the names of its files: `vtt`, `chapters.vtt`. */
  ends: readonly string[];
}

/** Every recording that has captions. */
export function loadCaptioned(): readonly CaptionedRecord[] {
  return captioned;
}

/** The output from the captions of one recording. */
export function loadTranscript({ slug, id }: Pick<Captioned, 'slug' | 'id'>): Captioned {
  return JSON.parse(readFileSync(join(process.cwd(), captionedFileOf(slug, id)), 'utf8'));
}
