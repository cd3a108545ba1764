import { expect, test } from 'vitest';
import { faultsInBody } from '../content/made-up-content';

test('a sound mark is no fault, nor is one that keeps several old anchors', () => {
  expect(faultsInBody('## New words {#old-words}\n\n## Others {#a} {#b}\n\n`{#code}` and \\{#a}')).toEqual([]);
});

test('a mark lets a heading have the words of a section of the page', () => {
  expect(faultsInBody('## People {#people-we-met}')).toEqual([]);
});

test.for([
  [
    '## Words {#Old Words}',
    'A mark has small letters, digits and hyphens only. Write {#old-words} instead of {#Old Words}.',
  ],
  ['## Words {#}', 'A mark has small letters, digits and hyphens only. Write {#words} instead of {#}.'],
  [
    '## Words {#people}',
    'The page has a place #people of its own. Write another mark, such as {#people-2}, or delete it.',
  ],
  ['## Words {#a} {#a}', 'The mark {#a} stands twice here. Delete one of the two.'],
  ['## {#a}', 'A mark stands after the words of a heading, and here are none. Write: ## Words {#a}'],
  ['## Words {#a} more', 'This is no mark yet. Write: ## Words more {#a}'],
  [
    'A line {#a}',
    'A mark stands at the end of a heading, after its words, as in ## Words {#words}. Write it there; to show it to readers, write it between backticks.',
  ],
] as const)('%j is answered with what to write', ([body, say]) => {
  expect(faultsInBody(body).map((fault) => fault.say)).toEqual([say]);
});

test('the second of two headings with one mark is named, with the line of the first', () => {
  expect(faultsInBody('## One {#a}\n\n## Two {#a}').map(({ line, say }) => [line, say])).toEqual([
    [
      17,
      'The heading on line 15 has the mark {#a} too, and a link can lead to one of them only. Delete it from one of the two.',
    ],
  ]);
});
