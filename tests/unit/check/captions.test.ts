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
  [
    'no header',
    cue('00:01.000', '00:02.000'),
    1,
    'A .vtt file begins with the line: WEBVTT. Write it, with an empty line below it.',
  ],
  [
    'another header',
    `WEBVTTX\n\n${cue('00:01.000', '00:02.000')}`,
    1,
    'A .vtt file begins with the line: WEBVTT. Write it, with an empty line below it.',
  ],
  ['no caption', 'WEBVTT\n', undefined, 'There is no caption in this file. Add some, or delete the file.'],
  [
    'a time that is none',
    vtt(cue('00:01.000', '00:0x.000')),
    3,
    'This time cannot be read. Write it as in 00:01:05.000 --> 00:01:08.500 (with a comma for the full stop in .srt files), on a line of its own after an empty line.',
  ],
  [
    'a time of SRT',
    vtt(cue('00:00:01,000', '00:00:02,000')),
    3,
    'In a .vtt file a full stop stands before the last three digits of a time. Write here: 00:00:01.000 --> 00:00:02.000',
  ],
  [
    'times of SRT, which are one fault',
    vtt(
      cue('00:00:01,000', '00:00:02,000') + cue('00:00:03,000', '00:00:04,000') + cue('00:00:05,000', '00:00:06,000'),
    ),
    3,
    'In a .vtt file a full stop stands before the last three digits of a time. Write here, and in the same way in 2 other lines: 00:00:01.000 --> 00:00:02.000',
  ],
  [
    'two times of SRT',
    vtt(cue('00:00:01,000', '00:00:02,000') + cue('00:00:03,000', '00:00:04,000')),
    3,
    'In a .vtt file a full stop stands before the last three digits of a time. Write here, and in the same way in one other line: 00:00:01.000 --> 00:00:02.000',
  ],
  [
    'SRT throughout',
    '1\n00:00:01,000 --> 00:00:02,000\nWords.\n',
    1,
    'This file has the form of .srt files. Let its name end in .srt.',
  ],
  [
    'a time without parts of a second',
    vtt(cue('00:00:01', '00:00:02')),
    3,
    'This time cannot be read. Write it as in 00:01:05.000 --> 00:01:08.500 (with a comma for the full stop in .srt files), on a line of its own after an empty line.',
  ],
  [
    'an end before its start',
    vtt(cue('00:03.000', '00:02.000')),
    3,
    'This ends before or when it begins. Fix one of the two times.',
  ],
  [
    'captions that overlap',
    vtt(cue('00:01.000', '00:03.000') + cue('00:02.000', '00:04.000')),
    6,
    'This begins at 00:00:02.000, before the one on line 3 ends. End that one at 00:00:02.000.',
  ],
  [
    'captions in another order',
    vtt(cue('00:05.000', '00:06.000') + cue('00:01.000', '00:02.000')),
    6,
    'This begins before the one on line 3. Put them in the order of their times.',
  ],
  [
    'an end at its start',
    vtt(cue('00:02.000', '00:02.000')),
    3,
    'This ends before or when it begins. Fix one of the two times.',
  ],
  [
    'a caption that ends after the end',
    vtt(cue('02:50.000', '03:30.000')),
    3,
    'This caption goes past the end: the post says that the recording is 2:59 long. Fix the time, or minutes and seconds in the post.',
  ],
  [
    'a caption after the end',
    vtt(cue('03:01.000', '03:02.000')),
    3,
    'This caption goes past the end: the post says that the recording is 2:59 long. Fix the time, or minutes and seconds in the post.',
  ],
  [
    'a caption without words',
    vtt('00:01.000 --> 00:02.000\n\n'),
    3,
    'There are no words under this time. Write them, or delete it.',
  ],
] as const)('captions with %s are refused', async ([, text, line, say]) => {
  const [fault, ...others] = await faultsWith(text);
  expect(others).toEqual([]);
  expect(fault?.file).toBe(captions);
  expect(fault?.line).toBe(line);
  expect(fault?.say).toBe(say);
});

test('ten thousand captions are one fault, found at once', async () => {
  const start = (index: number) => new Date(index * 10).toISOString().slice(11, -1);
  const many = Array.from({ length: 10_000 }, (_, index) => cue(start(index), start(index + 1), 'A')).join('');
  expect(await faultsWith(vtt(many))).toMatchObject([
    { say: 'There are more than 9,999 captions. Is it the right file? Join short ones.' },
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
      say: 'This chapter goes past the end: the post says that the recording is 2:59 long. Fix the time, or minutes and seconds in the post.',
    },
  ]);
});
