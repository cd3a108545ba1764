/** Contentlayer's last step: small records for lists, so that no list reads a body. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibrary } from '../check/check';
import { contentFolders, contentKinds, type DocumentParts, ruleOf } from '../schema/kinds';
import { placeLibrary, writeFreshLibrary } from './place-library';

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
  return { ...ruleOf(folder).parse(own), slug, words, headings, ...(statistics && { statistics }) };
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
