import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitTitle } from '../../../../lib/outputs/link-cards/fit-title';
import { widthOf } from '../../../../lib/outputs/link-cards/set-line';

/** Between a label of two lines and the mark. */
const leastRoom = 325;

const wordsOf = (length: number) =>
  'about it '
    .repeat(20)
    .slice(0, length - 1)
    .concat('s');

test.for([
  [44, 72],
  [45, 62],
  [79, 62],
  [80, 50],
  [109, 50],
  [110, 42],
  [160, 42],
] as const)('a title of %i letters is set in %i pixels', ([length, size]) => {
  expect(wordsOf(length)).toHaveLength(length);
  expect(fitTitle(wordsOf(length), leastRoom).size).toBe(size);
});

test('a title with a colon has two voices, the second on a line of its own', () => {
  const { lines } = fitTitle('Racial health inequalities across London: A summary of the evidence', leastRoom);
  expect(lines.map(({ text, voice }) => [text, voice.weight])).toEqual([
    ['Racial health', 770],
    ['inequalities', 770],
    ['across London:', 770],
    ['A summary of', 480],
    ['the evidence', 480],
  ]);
});

test('a word of thirty letters fits in one piece, and one of sixty is cut', () => {
  const [line, ...others] = fitTitle('Antidisestablishmentarianismic', leastRoom).lines;
  expect(line?.text).toBe('Antidisestablishmentarianismic');
  expect(others).toEqual([]);
  expect(
    fitTitle('W'.repeat(60), leastRoom)
      .lines.map(({ text }) => text)
      .join(''),
  ).toBe('W'.repeat(60));
});

test('a title that no size fits ends with an ellipsis', () => {
  const { lines } = fitTitle('what was said about it '.repeat(40), leastRoom);
  expect(lines.at(-1)?.text).toMatch(/[a-z]…$/);
});

/** Titles of words in several scripts, up to the length that the schema allows. */
const titles = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'of',
        'health:',
        'anti-racism',
        'London',
        'recommendations',
        'ক্ষেত্রে',
        'العنصرية',
        'இனவெறி',
        'tộc',
        '(2025)',
      ),
      fc.string({ unit: fc.constantFrom(...'aeiWMltéß'), minLength: 1, maxLength: 50 }),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(' ').slice(0, 160));

test('whatever the title, no line is wider than 690 pixels and all have room above the mark', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const { lines, pitch } = fitTitle(title, leastRoom);
      expect(lines.length * pitch).toBeLessThanOrEqual(leastRoom);
      for (const { text, voice } of lines) expect(widthOf(text, voice)).toBeLessThanOrEqual(690);
    }),
    { numRuns: 150 },
  );
});
