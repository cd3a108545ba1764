/** Contentlayer's last step: writes small records, so that lists needn't load bodies. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Captioned } from '../captions/transcript';
import { checkLibrary } from '../check/check';
import { withFileFacts } from '../content/document-files';
import { captionedFile, captionedFileOf, captionedFolder, libraryFile, stampFile } from '../content/generated-files';
import { contentFolders, contentKinds, type DocumentParts, ruleOf } from '../schema/kinds';

/**
 * Write the records, and a stamp that changes on every edit so that `next dev` re-renders.
 * If the content has errors, the last good records stay. Throws if Contentlayer lost a file.
 */
export async function writeLibrary(): Promise<void> {
  const root = process.cwd();
  // A build runs the check in parallel and publishes the records itself.
  const isBuild = process.env.BUILD_CHECKS_CONTENT !== undefined;
  if (!isBuild && checkLibrary(root).problems.length > 0) return;
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

/** Parse with our own schema, which strips what the generator added. */
function toRecord(folder: (typeof contentFolders)[number], document: GeneratedDocument): DocumentParts {
  const names = Object.keys(contentKinds[folder].fields);
  const own = Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)));
  const { slug, words, headings, statistics } = document;
  const fields = withFileFacts(ruleOf(folder).parse(own), (path) => statSync(join('public', path)).size);
  return { ...fields, slug, words, headings, ...(statistics && { statistics }) };
}

/** Write new records and their stamp to temporary files. */
function writeFreshLibrary(root: string, library: string, stamp: string): void {
  mkdirSync(dirname(join(root, libraryFile)), { recursive: true });
  writeFileSync(fresh(root, libraryFile), library);
  // Written last: if it exists, both are complete.
  writeFileSync(fresh(root, stampFile), stamp);
}

/** Replace the old records with the new ones. Returns whether there were any. */
export function placeLibrary(root: string): boolean {
  if (!existsSync(fresh(root, stampFile))) return false;
  for (const file of [libraryFile, stampFile]) renameSync(fresh(root, file), join(root, file));
  return true;
}

/** Delete leftovers, so that a run that writes no records is noticed. */
export function forgetFreshLibrary(root: string): void {
  for (const file of [libraryFile, stampFile]) rmSync(fresh(root, file), { force: true });
}

function fresh(root: string, file: string): string {
  return `${join(root, file)}.new`;
}

/** One file for each recording, to save memory, and an index. */
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
