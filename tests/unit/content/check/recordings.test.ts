/** What a recording says of itself, held against itself and its captions. */
import { expect, test } from 'vitest';
import { access, captions, faultsWith, own, recording, sound } from '../made-up-captions';
import { checkWhole, talk } from '../made-up-content';

test.for([
  [
    'captions of nobody',
    recording.replace(`\n${access}`, ''),
    'recordings 1',
    /^The captions stand here, so say who made them\./,
  ],
  [
    'captions and none',
    recording.replace('made by a person', 'none'),
    'recordings 1 access captions',
    /^There are captions in content\/captions\/\./,
  ],
  [
    'captions checked at no time',
    recording.replace('made by', 'checked by'),
    'recordings 1 access captions',
    /^Say when they were checked\./,
  ],
  [
    'a check without a checker',
    `${recording}\n      captionsChecked: 2026-11-24`,
    'recordings 1 access captionsChecked',
    /^Only captions that a person checked have this day\./,
  ],
  [
    'no reason',
    `${recording}\n      audioDescription: not needed`,
    'recordings 1 access audioDescription',
    /^Say why none is needed\./,
  ],
  [
    'a reason for nothing',
    `${recording}\n      notNeededBecause: It is said`,
    'recordings 1 access notNeededBecause',
    /^This goes with audioDescription: not needed\./,
  ],
  [
    'a description that is not there',
    `${recording}\n      audioDescription: as text`,
    'recordings 1 access audioDescription',
    /^No text describes what is seen\./,
  ],
  [
    'too many seconds',
    recording.replace('minutes: 2', 'minutes: 2\n    seconds: 75'),
    'recordings 1 seconds',
    /^Write 1 more minutes, and here the 15 left\.$/,
  ],
] as const)('a recording with %s is refused', async ([, lines, field, say]) => {
  expect(await faultsWith(sound, captions, lines)).toMatchObject([
    { file: talk, field, say: expect.stringMatching(say) },
  ]);
});

test('two recordings with one name are refused', async () => {
  const { faults } = await checkWhole(own(`${recording}\n  - title: Again\n    id: launch\n    video: address wanted`));
  expect(faults).toMatchObject([
    { field: 'recordings 2 id', say: expect.stringMatching(/^Recording 1 has this name too\./) },
  ]);
});

test('the home page has no recordings', async () => {
  const home =
    '---\ntitle: Home\nsummary: What this library holds, in a sentence.\nfeatured: first\nrecordings:\n  - title: Film\n    video: address wanted\n---\n';
  const { faults } = await checkWhole({ 'content/pages/home.md': home });
  expect(faults).toMatchObject([
    { field: 'recordings', say: expect.stringMatching(/^The home page shows no recordings\./) },
  ]);
});
