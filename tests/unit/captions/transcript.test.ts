import { expect, test } from 'vitest';
import type { Cue } from '../../../lib/captions/cues';
import { readPlainText, toChapters, toPlainText } from '../../../lib/captions/transcript';

function cue(start: number, text: string, speaker?: string): Cue {
  return { line: 1, start, end: start + 2, text, ...(speaker && { speaker }) };
}

const chapter = (title: string, start: number, end: number) => ({ title, start, end });

test('a paragraph ends at a change of speaker or a pause', () => {
  const cues = [cue(1.9, 'One', 'Ann'), cue(4, 'two.'), cue(6, 'Three.', 'Ben'), cue(20, 'Four.')];
  expect(toChapters(cues, [])).toEqual([
    {
      title: 'Transcript',
      start: 0,
      end: 22,
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

test('anything said before the first chapter belongs to it', () => {
  const cues = [cue(0, 'Before.'), cue(5, 'One.'), cue(12, 'Two.')];
  const chapters = toChapters(cues, [chapter('A', 4, 10), chapter('B', 10, 20)]);
  expect(chapters.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)])).toEqual([
    ['A', ['Before.', 'One.']],
    ['B', ['Two.']],
  ]);
});

test('each paragraph has its own second, which is its anchor', () => {
  const [chapter] = toChapters([cue(5, 'A', 'Ann'), cue(5.4, 'B', 'Ben'), cue(5.8, 'C', 'Ann')], []);
  expect(chapter?.paragraphs.map(({ start }) => start)).toEqual([5, 6, 7]);
});

test('the text file has times, speakers and chapters, and can be read back', () => {
  const cues = [cue(75, 'Hello.', 'Ann'), cue(3700, 'Bye.', 'Ben')];
  const chapters = toChapters(cues, [chapter('Start', 0, 100), chapter('End', 100, 4000)]);
  const descriptions = [{ start: 3, text: 'A tree.' }];
  const text = toPlainText({ title: 'A talk', address: 'https://a.example/', chapters, descriptions });
  expect(text).toBe(
    'A talk\nhttps://a.example/\n\n\n0:00  Start\n\n[1:15] Ann: Hello.\n\n\n1:40  End\n\n[1:01:40] Ben: Bye.\n\n\nWhat can be seen\n\n[0:03] A tree.\n',
  );
  expect(readPlainText(text)).toEqual([
    { start: 75, text: 'Ann: Hello.', chapter: 'Start' },
    { start: 3700, text: 'Ben: Bye.', chapter: 'End' },
  ]);
});
