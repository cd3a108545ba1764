/** Text that no post needs and that would keep the parsers busy is refused, with the line where it begins. */
import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { talk } from '../content/made-up-content';

test.each([
  [
    'front matter',
    `---\n${'a'.repeat(20_001)}\n---\n`,
    1,
    'The front matter has 20,002 characters. Write 20,000 at most.',
  ],
  [
    'a text',
    `---\na: b\n---\n${'\n'.repeat(3_000)}a`,
    4,
    'The text has 3,001 lines. Write 3,000 at most, or split it into two posts.',
  ],
  [
    'a paragraph',
    `---\na: b\n---\nWords.\n\n${'a'.repeat(20_001)}`,
    6,
    'Paragraph too long. Split it with blank lines.',
  ],
  [
    'a paragraph of signs',
    `---\na: b\n---\n${'*a\n'.repeat(1_001)}`,
    1_004,
    'Paragraph too long. Split it with blank lines.',
  ],
  [
    'nesting',
    `---\na: b\n---\n${'> '.repeat(21)}`,
    4,
    'This is nested more than 20 levels deep. Simplify it, and close each block with :::',
  ],
  [
    'blocks',
    `---\na: b\n---\n${':::care\n'.repeat(21)}`,
    24,
    'This is nested more than 20 levels deep. Simplify it, and close each block with :::',
  ],
  [
    'indent',
    `---\na: b\n---\n- a\n${' '.repeat(61)}b`,
    5,
    'This is nested more than 20 levels deep. Simplify it, and close each block with :::',
  ],
])('%s beyond every real post is refused', (_, text, line, say) => {
  expect(parsePost(talk, text).faults).toEqual([{ file: talk, line, say }]);
});

test('many blocks, each closed, are let through', () => {
  expect(parsePost(talk, `---\na: b\n---\n${':::care\nWords.\n:::\n\n'.repeat(60)}`).faults).toEqual([]);
});
