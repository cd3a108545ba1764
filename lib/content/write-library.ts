/** Contentlayer's last step: small records for lists, so that no list reads a body. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Captioned } from '../check/captions';
import { checkLibrary } from '../check/check';
import { contentFolders, contentKinds, type DocumentParts, ruleOf } from '../schema/kinds';
import { withFileFacts } from './document-files';
import { captionedFile, captionedFileOf, captionedFolder, libraryFile, stampFile } from './generated-files';

/**
 * Writes the records, and a stamp that changes with any edit so that `next dev` draws again.
 * Content with faults is left alone: what was written last stays. Throws when a file was lost on the way.
 */
export async function writeLibrary(): Promise<void> {
  const root = process.cwd();
  // A build checks the content at this moment, and puts the records in place itself.
  const isBuild = process.env.BUILD_CHECKS_CONTENT !== undefined;
  if (!isBuild && checkLibrary(root).faults.length > 0) return;
  const hash = createHash('sha256');
  const library = Object.fromEntries(
    contentFolders.map((folder) => {
      const documents: GeneratedDocument[] = JSON.parse(
        readFileSync(join(root, '.contentlayer/generated', contentKinds[folder].type, '_index.json'), 'utf8'),
      );
      const wanted = countFiles(join(root, 'content', folder));
      if (documents.length !== wanted)
        throw new Error(
          `content/${folder}/ has ${wanted} files, but Contentlayer made ${documents.length} documents of them. No post may be lost: the site is not built.`,
        );
      for (const { body } of documents) hash.update(body.raw);
      return [
        folder,
        documents.map((document) => toRecord(folder, document)).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
      ];
    }),
  );
  const json = JSON.stringify(library);
  writeFreshLibrary(root, json, JSON.stringify({ stamp: hash.update(json).digest('hex') }));
  if (!isBuild) placeLibrary(root);
}

function countFiles(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')).length : 0;
}

interface GeneratedDocument extends DocumentParts {
  body: { raw: string; html: string };
}

/** Our own fields by our own rule, so that nothing of the generator's gets further than here. */
function toRecord(folder: (typeof contentFolders)[number], document: GeneratedDocument): DocumentParts {
  const names = Object.keys(contentKinds[folder].fields);
  const own = Object.fromEntries(Object.entries(withoutMarks(document)).filter(([name]) => names.includes(name)));
  const { slug, words, headings, statistics } = document;
  const fields = withFileFacts(ruleOf(folder).parse(own), (path) => statSync(join('public', path)).size);
  return { ...fields, slug, words, headings, ...(statistics && { statistics }) };
}

/** Contentlayer marks nested groups with `type` and `_raw`, which are not ours. */
function withoutMarks(value: object): object {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).filter(([name]) => name !== '_raw' && name !== '_id' && name !== 'type'),
    );
  });
}

/** Writes new records and their stamp, which nobody reads yet. */
export function writeFreshLibrary(root: string, library: string, stamp: string): void {
  mkdirSync(dirname(join(root, libraryFile)), { recursive: true });
  writeFileSync(fresh(root, libraryFile), library);
  // The last of the two: where it is there, both are whole.
  writeFileSync(fresh(root, stampFile), stamp);
}

/** Puts the new records in the place of the last ones. Says whether there were any. */
export function placeLibrary(root: string): boolean {
  if (!existsSync(fresh(root, stampFile))) return false;
  for (const file of [libraryFile, stampFile]) renameSync(fresh(root, file), join(root, file));
  return true;
}

/** A run that writes no records cannot pass for one that did. */
export function forgetFreshLibrary(root: string): void {
  for (const file of [libraryFile, stampFile]) rmSync(fresh(root, file), { force: true });
}

function fresh(root: string, file: string): string {
  return `${join(root, file)}.new`;
}

/** One file for each recording, to save memory, and one that lists them. */
export function writeCaptioned(root: string, captioned: readonly Captioned[]): void {
  rmSync(join(root, captionedFolder), { recursive: true, force: true });
  mkdirSync(join(root, captionedFolder), { recursive: true });
  const short = captioned.map((recording) => {
    const { slug, id, files } = recording;
    const json = JSON.stringify(recording);
    writeFileSync(join(root, captionedFileOf(slug, id)), json);
    return {
      slug,
      id,
      ends: files.map(({ end }) => end),
      // Changes with the text, so that `next dev` renders again.
      hash: createHash('sha256').update(json).digest('hex').slice(0, 16),
    };
  });
  writeFileSync(join(root, captionedFile), JSON.stringify(short));
}
