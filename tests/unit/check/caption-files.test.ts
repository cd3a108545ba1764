/** Files in `content/captions/`: whose they are, and whether they can be read. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../lib/check/check';
import { captions, faultsWith, own, recording, sound } from '../content/made-up-captions';
import { checkWhole, writeLibrary } from '../content/made-up-content';

test('bytes that are no UTF-8 text are refused', async () => {
  expect(await faultsWith(new Uint8Array([0x57, 0xe9, 0x0a]))).toMatchObject([
    {
      file: captions,
      say: 'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.',
    },
  ]);
});

test.for([
  [
    'content/captions/talk/launch.txt',
    'Captions have to be .vtt or .srt files. Export them again as .vtt and save them as content/captions/talk/launch.vtt',
  ],
  [
    'content/captions/launch.vtt',
    'Name captions after the post and the short name of the recording, with .vtt or .srt at the end: content/captions/name-of-the-post/launch.vtt; call chapters launch.chapters.vtt, in the same folder.',
  ],
  [
    'content/captions/talk/lunch.vtt',
    'content/resources/talk.md has no recording called "lunch". Write launch instead.',
  ],
  ['content/captions/tlk/launch.vtt', 'There is no post called tlk. Rename this folder to talk.'],
  [
    'content/captions/conference/launch.vtt',
    'There is no post called conference. Give this folder the name of a post that has a recording with id: launch',
  ],
  [
    'content/captions/first/launch.vtt',
    'No recording in content/resources/first.md has a short name. Below the title of the right one, write: id: launch',
  ],
  [
    'content/captions/talk/launch.chapters.vtt',
    'This recording has no captions. Add content/captions/talk/launch.vtt, or delete this file.',
  ],
] as const)('%s belongs to no recording', async ([file, say]) => {
  expect(await faultsWith(sound, file)).toMatchObject([{ file, say }]);
});

test('two files of captions for one recording are refused', async () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,500\nWords\n';
  const { faults } = await checkWhole({
    ...own(recording),
    [captions]: sound,
    'content/captions/talk/launch.srt': srt,
  });
  expect(faults).toMatchObject([
    {
      file: captions,
      say: 'content/captions/talk/launch.srt already has the captions of this recording. Delete one of the two.',
    },
  ]);
});

test('a link to a file of captions is refused, for the file itself belongs there', async () => {
  const root = writeLibrary({ ...own(recording), 'elsewhere.vtt': sound });
  mkdirSync(join(root, dirname(captions)), { recursive: true });
  symlinkSync(join(root, 'elsewhere.vtt'), join(root, captions));
  const { faults } = await checkLibrary(root);
  rmSync(root, { recursive: true });
  expect(faults).toEqual([{ file: captions, say: 'This is a symbolic link. Put the file itself here.' }]);
});

test('a file that is far too large for captions is not read', async () => {
  expect(await faultsWith('a'.repeat(1_000_001))).toEqual([
    {
      file: captions,
      say: 'This file has 1,000,001 bytes, and captions have at most 1,000,000. Check that it is the right file.',
    },
  ]);
});
