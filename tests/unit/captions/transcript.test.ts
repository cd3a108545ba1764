import { expect, test } from 'vitest';
import type { Cue } from '../../../lib/captions/cues';
import { toChapters } from '../../../lib/captions/transcript';
import { toPlainText } from '../../../lib/captions/transcript-text';

function cue(start: number, text: string, speaker?: string): Cue {
  return { id: '', line: 1, start, end: start + 2, text, ...(speaker && { speaker }) };
}

const mark = (id: string, start: number, end: number) => ({ id, title: id.toUpperCase(), start, end });

test('captions of one speaker are one paragraph, until another speaks or nobody does', () => {
  const cues = [cue(1.9, 'One', 'Ann'), cue(4, 'two.'), cue(6, 'Three.', 'Ben'), cue(20, 'Four.')];
  expect(toChapters(cues, [])).toEqual([
    {
      id: 'transcript',
      title: 'Transcript',
      start: 0,
      end: 22,
      words: 4,
      paragraphs: [
        { start: 1, speaker: 'Ann', text: 'One two.' },
        { start: 6, speaker: 'Ben', text: 'Three.' },
        { start: 20, speaker: 'Ben', text: 'Four.' },
      ],
    },
  ]);
});

test('a long paragraph ends with its sentence', () => {
  const words = Array.from({ length: 40 }, (_, index) => cue(index * 2, index === 30 ? 'a b.' : 'a b'));
  const [chapter] = toChapters(words, []);
  expect(chapter?.paragraphs.map(({ text }) => text.split(' ').length)).toEqual([62, 18]);
});

test('each chapter has what is said in it; what is said before the first belongs to that', () => {
  const chapters = toChapters(
    [cue(0, 'Before.'), cue(5, 'One.'), cue(12, 'Two.')],
    [mark('a', 4, 10), mark('b', 10, 20)],
  );
  expect(chapters.map(({ id, paragraphs }) => [id, paragraphs.map(({ text }) => text)])).toEqual([
    ['a', ['Before.', 'One.']],
    ['b', ['Two.']],
  ]);
});

test('no two paragraphs have the same second, which is their anchor', () => {
  const chapters = toChapters([cue(5, 'A', 'Ann'), cue(5.4, 'B', 'Ben'), cue(5.8, 'C', 'Ann')], []);
  expect(chapters[0]?.paragraphs.map(({ start }) => start)).toEqual([5, 6, 7]);
});

test('a chapter that is too long for a page is parted, and nothing is lost', () => {
  const cues = Array.from({ length: 500 }, (_, index) => cue(index * 3, `Word ${index} of many.`));
  const parts = toChapters(cues, [mark('talk', 0, 1500)]);
  expect(parts.map(({ id, title }) => [id, title])).toEqual([
    ['talk', 'TALK, part 1 of 3'],
    ['talk-2', 'TALK, part 2 of 3'],
    ['talk-3', 'TALK, part 3 of 3'],
  ]);
  const text = parts.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)).join(' ');
  expect(text).toBe(cues.map((each) => each.text).join(' '));
  for (const part of parts) expect(part.words).toBeLessThan(800);
  expect(parts[1]?.start).toBe(parts[0]?.end);
});

test('as plain text each paragraph is a line with its time and its speaker', () => {
  const chapters = toChapters([cue(75, 'Hello.', 'Ann'), cue(3700, 'Bye.', 'Ben')], []);
  expect(
    toPlainText({
      title: 'A talk',
      address: 'https://a.example/',
      chapters,
      descriptions: [{ start: 3, text: 'A tree.' }],
    }),
  ).toBe(
    'A talk\nhttps://a.example/\n\n\n0:00  Transcript\n\n[1:15] Ann: Hello.\n\n[1:01:40] Ben: Bye.\n\n\nWhat is seen\n\n[0:03] A tree.\n',
  );
});
