import { expect, test } from 'vitest';
import { faultsInBody } from '../content/made-up-content';

test('a sound mark is no fault, nor is one that keeps several old anchors', () => {
  expect(faultsInBody('## New words {#old-words}\n\n## Others {#a} {#b}\n\n`{#code}` and \\{#a}')).toEqual([]);
});

test('an anchor lets a heading have the words of a section of the page', () => {
  expect(faultsInBody('## Share {#share-it}')).toEqual([]);
});

test.for([
  [
    '## Words {#Old Words}',
    'An anchor has only lower-case letters, digits and hyphens. Write {#old-words} instead of {#Old Words}.',
  ],
  ['## Words {#}', 'An anchor has only lower-case letters, digits and hyphens. Write {#words} instead of {#}.'],
  ['## Words {#share}', 'The page already has an anchor #share. Choose another, such as {#share-2}, or delete it.'],
  ['## Words {#a} {#a}', 'The anchor {#a} is here twice. Delete one of them.'],
  ['## {#a}', 'This heading has an anchor but no text. Write: ## Words {#a}'],
  ['## Words {#a} more', 'This anchor is incomplete. Write: ## Words more {#a}'],
  [
    'A line {#a}',
    'An anchor goes at the end of a heading, such as ## Words {#words}. Move it there; to show it to readers, put it in backticks.',
  ],
] as const)('%j is answered with what to write', ([body, say]) => {
  expect(faultsInBody(body).map((fault) => fault.say)).toEqual([say]);
});

test('the second of two headings with one mark is named, with the line of the first', () => {
  expect(faultsInBody('## One {#a}\n\n## Two {#a}').map(({ line, say }) => [line, say])).toEqual([
    [17, 'The heading on line 15 has the anchor {#a} too, and a link can only lead to one of them. Delete one.'],
  ]);
});
