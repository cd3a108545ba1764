/** After a post is renamed: whoever still uses its old name is given the new one, in the check and by `--fix`. */
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/check/check';
import { fixContent } from '../../../lib/editor/fix';
import { check, checkWhole, post, talk, writeLibrary } from '../content/made-up-content';

const renamed = {
  'content/resources/new.md': post({
    title: 'title: It is new',
    formerAddresses: 'formerAddresses: [/resources/old/]',
  }),
  [talk]: post({ related: 'related: [old]' }, '[It](/resources/old/#missing).'),
};

test('a link and a name that use the old name are told the new one', () => {
  expect(check(renamed).faults.map(({ line, written, say }) => ({ line, written, say }))).toEqual([
    { line: 14, written: 'old', say: 'There is no resource called "old" any more. Write new instead.' },
    {
      line: 16,
      written: '/resources/old/#missing',
      say: 'The page /resources/old/ is at /resources/new/ now. Write that.',
    },
  ]);
});

test('--fix writes the new name in all of them', () => {
  const root = writeLibrary(renamed);
  try {
    expect(fixContent(root)).toHaveLength(2);
    expect(checkContent(root).faults.map(({ written }) => written)).toEqual(['/resources/new/#missing']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('captions in the folder of the old name are told the new one', async () => {
  const { faults } = await checkWhole({
    'content/resources/new.md': renamed['content/resources/new.md'],
    'content/captions/old/launch.vtt': 'WEBVTT\n',
  });
  const say = 'The post old is called new now. Rename this folder too: content/captions/new/';
  expect(faults).toEqual([{ file: 'content/captions/old/launch.vtt', say }]);
});
