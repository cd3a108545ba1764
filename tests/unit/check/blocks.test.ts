import { expect, test } from 'vitest';
import { faultsInBody, talk } from '../content/made-up-content';

const noBlock =
  'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.';

test.each([
  ':::figure{number="1 in 4" unit="people" source="found"}\nA sentence.\n\nA source.\n:::',
  ':::source{is="likely"}\nA source.\n:::',
  ':::care\nWords.\n:::',
  ':::care[Read this first]\nWords.\n:::',
  ':::note\nWords.\n:::',
  ':::missing\n- One thing\n:::',
  ':::answer[Why?]\nBecause.\n:::',
  '::::answer[Why?]\n:::care\nWords.\n:::\n::::',
  '> :::note\n> Words.\n> :::',
  'At 10:30, 3:one and a:b.',
])('this is sound: %j', (body) => {
  expect(faultsInBody(body)).toEqual([]);
});

test.each([
  [':::carre', 'There is no block ":::carre". Write care instead.'],
  [':::zebra', 'There is no block ":::zebra". Choose one of: answer, care, figure, missing, note, source.'],
  [':::constructor', 'There is no block ":::constructor". Choose one of: answer, care, figure, missing, note, source.'],
  [':::answer', 'This block needs words in square brackets: :::answer[The question]'],
  [':::note[Words]', 'This block has no words in square brackets. Write :::note and put the words below it.'],
  [':::source', 'This block needs is: :::source{is="…"}'],
  [':::source{is="fond"}', '"fond" does not say where it comes from. Write found instead.'],
  [
    ':::source{is="toString"}',
    '"toString" does not say where it comes from. Choose one of: found, likely, missing, related.',
  ],
  [':::source{is}', '"" does not say where it comes from. Choose one of: found, likely, missing, related.'],
  [':::source{is="found" of="x"}', 'This block has no "of". Write is instead.'],
  [':::care{colour="red"}', 'This block has nothing in curly brackets. Write :::care without them.'],
])('the block %s is refused', (written, say) => {
  expect(faultsInBody(`${written}\nWords.\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('curly quotation marks in the first line of a block are refused', () => {
  const written = ':::figure{number=“9%” source=“found”}';
  const say = 'Use straight quotation marks here. Write: :::figure{number="9%" source="found"}';
  expect(faultsInBody(`${written}\nA sentence.\n\nA source.\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a figure without its number and source is asked for both', () => {
  const written = ':::figure';
  expect(faultsInBody(':::figure\nA sentence.\n\nA source.\n:::')).toEqual([
    { file: talk, line: 15, written, say: 'This block needs number: :::figure{number="…" source="…"}' },
    { file: talk, line: 15, written, say: 'This block needs source: :::figure{number="…" source="…"}' },
  ]);
});

test.each(['A sentence.', 'A sentence.\n\n- A source'])(
  'a figure ends with the paragraph of its source: %j',
  (words) => {
    const written = ':::figure{number="1" source="found"}';
    const say = 'A figure needs two paragraphs: its sentence, an empty line, and where it comes from.';
    expect(faultsInBody(`${written}\n${words}\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
  },
);

test.each([':::care', ':::care[Read this]', ':::note'])('an empty block is refused: %s', (written) => {
  const say = 'This block is empty. Write its text before the closing :::';
  expect(faultsInBody(`${written}\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a block that does not end is refused', () => {
  const say = 'This block has no end. Write ::: on a line of its own after its last words.';
  expect(faultsInBody('Words.\n\n:::care\nWords.\n\n## Heading')).toEqual([
    { file: talk, line: 17, written: ':::care', say },
  ]);
});

test.each(['::care', '::: care', '::care[Words]', ':::', ':::figure{number="1 source="found"}'])(
  'what only looks like a block is refused: %s',
  (written) => {
    expect(faultsInBody(`Words.\n\n${written}`)).toEqual([{ file: talk, line: 17, written, say: noBlock }]);
  },
);
