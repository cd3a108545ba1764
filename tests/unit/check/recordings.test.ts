/** What a recording says of itself, held against itself and its captions. */
import { expect, test } from 'vitest';
import { access, captions, faultsWith, own, recording, sound } from '../content/made-up-captions';
import { checkWhole, talk } from '../content/made-up-content';

test.for([
  [
    'captions of nobody',
    recording.replace(`\n${access}`, ''),
    'recordings 1',
    'This recording has captions here. Say who made them by adding under access: captions: made by a person',
  ],
  [
    'captions and none',
    recording.replace('made by a person', 'none'),
    'recordings 1 access captions',
    'There are captions in content/captions/. Say who made them, or delete the file.',
  ],
  [
    'captions checked at no time',
    recording.replace('made by', 'checked by'),
    'recordings 1 access captions',
    'Say when they were checked. Add: captionsChecked: 2026-11-24',
  ],
  [
    'a check without a checker',
    `${recording}\n      captionsChecked: 2026-11-24`,
    'recordings 1 access captionsChecked',
    'Only captions checked by a person have this date. Write captions: checked by a person, or delete this line.',
  ],
  [
    'no reason',
    `${recording}\n      audioDescription: not needed`,
    'recordings 1 access audioDescription',
    'Say why none is needed. Add: notNeededBecause: Everything shown is also spoken',
  ],
  [
    'a reason for nothing',
    `${recording}\n      notNeededBecause: It is said`,
    'recordings 1 access notNeededBecause',
    'This only goes with audioDescription: not needed. Write that, or delete this line.',
  ],
  [
    'a description that is not there',
    `${recording}\n      audioDescription: as text`,
    'recordings 1 access audioDescription',
    'There is no description. Add a file that ends in .descriptions.vtt beside the captions.',
  ],
  [
    'too many seconds',
    recording.replace('minutes: 2', 'minutes: 2\n    seconds: 75'),
    'recordings 1 seconds',
    'Add 1 to minutes, and write 15 here.',
  ],
] as const)('a recording with %s is refused', async ([, lines, field, say]) => {
  expect(await faultsWith(sound, captions, lines)).toMatchObject([{ file: talk, field, say }]);
});

test('two recordings with one name are refused', async () => {
  const { faults } = await checkWhole(own(`${recording}\n  - title: Again\n    id: launch`));
  expect(faults).toMatchObject([
    { field: 'recordings 2 id', say: 'Recording 1 has the same short name. Change one of them.' },
  ]);
});

test('the home page has no recordings', async () => {
  const home =
    '---\ntitle: Home\nsummary: What this library holds, in a sentence.\nfeatured: first\nrecordings:\n  - title: Film\n---\n';
  const { faults } = await checkWhole({ 'content/pages/home.md': home });
  expect(faults).toMatchObject([
    { field: 'recordings', say: 'The home page can’t have recordings. Put them on another page or in a resource.' },
  ]);
});

test('a page and a resource with one file name have not both recordings, for captions are found by it', async () => {
  const page = `---\ntitle: Talk\nsummary: A page with the name of a resource.\n${recording}\n---\n\nWords.\n`;
  const { faults } = await checkWhole({ ...own(recording), 'content/pages/talk.md': page });
  expect(faults).toMatchObject([
    {
      file: talk,
      field: 'recordings 1 id',
      say: 'content/pages/talk.md has the same file name, so their captions can’t be told apart. Rename one of the two.',
    },
  ]);
});
