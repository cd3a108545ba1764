import { expect, test } from 'vitest';
import { faultsInBody, talk } from '../content/made-up-content';

const noBlock =
  'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.';

test.each([
  ':::care\nWords.\n:::',
  ':::care[Read this first]\nWords.\n:::',
  ':::answer[Why?]\nBecause.\n:::',
  '::::answer[Why?]\n:::care\nWords.\n:::\n::::',
  '> :::care\n> Words.\n> :::',
  ':::language{is="ar"}\nWords.\n:::',
  'At 10:30, 3:one and a:b.',
])('this is sound: %j', (body) => {
  expect(faultsInBody(body)).toEqual([]);
});

test.each([
  [':::carre', 'There is no block ":::carre". Write care instead.'],
  [':::zebra', 'There is no block ":::zebra". Choose one of: answer, care, language.'],
  [':::constructor', 'There is no block ":::constructor". Choose one of: answer, care, language.'],
  [':::answer', 'This block needs words in square brackets: :::answer[The question]'],
  [':::note[Words]', 'There is no block :::note. Write: :::care[Note]'],
  [':::language', 'This block needs is: :::language{is="…"}'],
  [
    ':::language{is="klingonese"}',
    '"klingonese" isn’t a language code. Write, for example, ar for Arabic, bn for Bengali or pl for Polish.',
  ],
  [':::language{is="ar" of="x"}', 'This block has no "of". Write is instead.'],
  [
    ':::language[Words]{is="ar"}',
    'This block has no words in square brackets. Write :::language and put the words below it.',
  ],
  [':::care{colour="red"}', 'This block has nothing in curly brackets. Write :::care without them.'],
])('the block %s is refused', (written, say) => {
  expect(faultsInBody(`${written}\nWords.\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('curly quotation marks in the first line of a block are refused', () => {
  const written = ':::language{is=“ar”}';
  const say = 'Use straight quotation marks here. Write: :::language{is="ar"}';
  expect(faultsInBody(`${written}\nA sentence.\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test.each([':::care', ':::care[Read this]', ':::language{is="ar"}'])('an empty block is refused: %s', (written) => {
  const say = 'This block is empty. Write its text before the closing :::';
  expect(faultsInBody(`${written}\n:::`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a title as Docusaurus writes it is one error for its block', () => {
  expect(faultsInBody(':::tip Be kind\n\nWords.\n\n:::').map(({ line, say }) => [line, say])).toEqual([
    [15, 'Titles go in square brackets. Write: :::care[Be kind]'],
  ]);
});

test('a block that does not end is refused', () => {
  const say = 'This block has no end. Write ::: on a line of its own after its last words.';
  expect(faultsInBody('Words.\n\n:::care\nWords.\n\n## Heading')).toEqual([
    { file: talk, line: 17, written: ':::care', say },
  ]);
});

test.each(['::care', '::: care', '::care[Words]', ':::', ':::language{is="ar}'])(
  'what only looks like a block is refused: %s',
  (written) => {
    expect(faultsInBody(`Words.\n\n${written}`)).toEqual([{ file: talk, line: 17, written, say: noBlock }]);
  },
);
