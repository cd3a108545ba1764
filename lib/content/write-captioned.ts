/** Writes the transcripts made from captions, for pages and search. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Captioned } from '../check/captions';
import { captionedFile, captionedFileOf, captionedFolder } from './generated-files';

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
