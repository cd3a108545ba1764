/** Captions in `content/captions/`: each fault with its line and what to write. */
import { expect, test } from 'vitest';
import { captions, cue, faultsWith, own, recording, sound, vtt } from '../content/made-up-captions';
import { checkWhole } from '../content/made-up-content';

test('sound captions have no fault, and make a transcript', async () => {
  const { faults, captioned } = await checkWhole({ ...own(recording), [captions]: sound });
  expect(faults).toEqual([]);
  expect(captioned).toMatchObject([{ slug: 'talk', id: 'launch', chapters: [{ title: 'Transcript', words: 2 }] }]);
});

test.for([
  ['an empty file', ' \n', undefined, 'This file is empty. Add the captions, or delete it.'],
  ['no caption', 'WEBVTT\n', undefined, 'This file has no captions. Add some, or delete the file.'],
  [
    'a time that is none',
    vtt(cue('00:01.000', '00:0x.000')),
    3,
    'We can’t read this time. Write it like this: 00:01:05.000 --> 00:01:08.500',
  ],
  [
    'several times that are none, which are one error',
    vtt(cue('00:01.000', '00:0x.000') + cue('00:02.000', '00:0x.000') + cue('00:03.000', '00:0x.000')),
    3,
    'We can’t read this time. Write it like this: 00:01:05.000 --> 00:01:08.500 2 other lines have the same mistake.',
  ],
  [
    'an end before its start',
    vtt(cue('00:03.000', '00:02.000') + cue('00:03.000', '00:02.000')),
    3,
    'This caption ends before it begins. Correct one of the two times. One other line has the same mistake.',
  ],
  [
    'captions in another order',
    vtt(cue('00:05.000', '00:06.000') + cue('00:01.000', '00:02.000')),
    6,
    'This caption begins before the one on line 3. Put them in order of time.',
  ],
  [
    'an end at its start',
    vtt(cue('00:02.000', '00:02.000')),
    3,
    'This caption ends when it begins. Correct one of the two times.',
  ],
  [
    'words before the first time',
    `Some words.\n\n${cue('00:01.000', '00:02.000')}`,
    1,
    'These words come before the first caption, so they would be lost. Add a time above them.',
  ],
  [
    'a caption that ends after the end',
    vtt(cue('02:50.000', '03:30.000') + cue('03:31.000', '03:32.000')),
    3,
    'This caption ends after the recording, which the post says is 2:59 long. Correct the time here, or minutes and seconds in the post. One other line has the same mistake.',
  ],
] as const)('captions with %s are refused', async ([, text, line, say]) => {
  const [fault, ...others] = await faultsWith(text);
  expect(others).toEqual([]);
  expect(fault?.file).toBe(captions);
  expect(fault?.line).toBe(line);
  expect(fault?.say).toBe(say);
});

test.for([
  [
    'without words',
    vtt(`${cue('00:01.000', '00:02.000')}00:03.000 --> 00:04.000\n\n`),
    6,
    'This caption has no words. Write them, or delete it.',
  ],
  [
    'whose words are below an empty line',
    vtt(`00:01.000 --> 00:02.000\n\nWords.\n\n`),
    5,
    'These words have no time, so they are shown with the caption above. Add a time above them, or remove the blank line.',
  ],
] as const)('a caption %s is a warning', async ([, text, line, say]) => {
  const { faults, untidy } = await checkWhole({ ...own(recording), [captions]: text });
  expect(faults).toEqual([]);
  expect(untidy).toMatchObject([{ file: captions, line, say, level: 'warning' }]);
});

test.for([
  ['without a header', cue('00:01.000', '00:02.000')],
  ['with the commas of SRT', vtt(cue('00:00:01,000', '00:00:02,000'))],
  ['in the form of SRT', '1\n00:00:01,000 --> 00:00:02,000\nWords.\n'],
  ['without parts of a second', vtt(cue('00:00:01', '00:00:02'))],
] as const)('captions %s are accepted, and given the form that browsers read', async ([, text]) => {
  const { faults, untidy, captioned } = await checkWhole({ ...own(recording), [captions]: text });
  expect([faults, untidy]).toEqual([[], []]);
  expect(captioned[0]?.files).toEqual([{ end: 'vtt', text: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nWords.\n' }]);
});

test('captions that overlap are accepted as they are', async () => {
  const text = vtt(cue('00:01.000', '00:03.000') + cue('00:02.000', '00:04.000'));
  const { faults, captioned } = await checkWhole({ ...own(recording), [captions]: text });
  expect(faults).toEqual([]);
  expect(captioned[0]?.files[0]?.text).toBe(text);
});

test('ten thousand captions are one error, found at once', async () => {
  const start = (index: number) => new Date(index * 10).toISOString().slice(11, -1);
  const many = Array.from({ length: 10_000 }, (_, index) => cue(start(index), start(index + 1), 'A')).join('');
  expect(await faultsWith(vtt(many))).toMatchObject([
    { say: 'This file has more than 9,999 captions. Check that it is the right one.' },
  ]);
});

test('SRT is accepted, and made into WebVTT', async () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:02,500\r\nFish & <i>chips</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nMore\r\n';
  const { faults, captioned } = await checkWhole({ ...own(recording), 'content/captions/talk/launch.srt': srt });
  expect(faults).toEqual([]);
  expect(captioned[0]?.files).toEqual([
    {
      end: 'vtt',
      text: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nFish &amp; chips\n\n00:00:03.000 --> 00:00:04.000\nMore\n',
    },
  ]);
});

test('a chapter after the end is refused', async () => {
  const file = 'content/captions/talk/launch.chapters.vtt';
  const chapters = vtt(`questions\n${cue('03:00.000', '03:10.000', 'Questions')}`);
  const { faults } = await checkWhole({ ...own(recording), [captions]: sound, [file]: chapters });
  expect(faults).toMatchObject([
    {
      file,
      line: 4,
      say: 'This chapter ends after the recording, which the post says is 2:59 long. Correct the time here, or minutes and seconds in the post.',
    },
  ]);
});
