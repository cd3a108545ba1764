/** The only module that reads `.contentlayer/`: all records at once, but one body at a time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import captioned from '../../.contentlayer/captioned.json';
import problems from '../../.contentlayer/problems.json';
import settings from '../../.contentlayer/settings.json';
import stamp from '../../.contentlayer/stamp.json';
import synonyms from '../../.contentlayer/synonyms.json';
import type { Captioned } from '../captions/transcript';
import type { Settings } from '../schema/file-fields';
import { type ContentFolder, contentKinds, type Library } from '../schema/kinds';
import { captionedFileOf, libraryFile } from './generated-files';

let loaded: { stamp: string; library: Library } | undefined;

/** All records, without bodies; reloaded when the content changes. */
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

/** The body of one document as HTML and as Markdown. */
export function loadTexts(folder: ContentFolder, slug: string): { html: string; raw: string } {
  const file = join(process.cwd(), '.contentlayer/generated', contentKinds[folder].type, `${folder}__${slug}.md.json`);
  const document: { body: { html: string; raw: string } } = JSON.parse(readFileSync(file, 'utf8'));
  return document.body;
}

/** Current errors in the content, as editors read them; pages are only rendered with errors by `npm run dev`. */
export function loadProblems(): readonly string[] {
  return problems;
}

/** How readers can reach the library, from `content/settings.yml`. */
export function loadSettings(): Settings {
  return settings;
}

/** The groups of synonyms. */
export function loadSynonyms(): readonly (readonly string[])[] {
  return synonyms;
}

/** A recording with captions, without their text. */
export interface CaptionedRecord extends Pick<Captioned, 'slug' | 'id'> {
  /** The extensions of its files: `vtt`, `chapters.vtt`. */
  ends: readonly string[];
}

export function loadCaptioned(): readonly CaptionedRecord[] {
  return captioned;
}

/** The output from the captions of one recording. */
export function loadTranscript({ slug, id }: Pick<Captioned, 'slug' | 'id'>): Captioned {
  return JSON.parse(readFileSync(join(process.cwd(), captionedFileOf(slug, id)), 'utf8'));
}
