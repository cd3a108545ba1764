/** Leaves what the captions make where pages and search find it. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Captioned } from '../check/captions';
import { captionedFile, captionedFileOf, captionedFolder } from './generated-files';

/** One file for each recording, because all texts together would fill the memory; and one with the chapters of all. */
export function writeCaptioned(root: string, captioned: readonly Captioned[]): void {
  rmSync(join(root, captionedFolder), { recursive: true, force: true });
  mkdirSync(join(root, captionedFolder), { recursive: true });
  const short = captioned.map((recording) => {
    const { slug, id, chapters, files } = recording;
    const json = JSON.stringify(recording);
    writeFileSync(join(root, captionedFileOf(slug, id)), json);
    return {
      slug,
      id,
      ends: files.map(({ end }) => end),
      chapters: chapters.map(({ paragraphs: _, ...chapter }) => chapter),
      // With any word of the text this changes, and `next dev` draws again.
      hash: createHash('sha256').update(json).digest('hex').slice(0, 16),
    };
  });
  writeFileSync(join(root, captionedFile), JSON.stringify(short));
}
