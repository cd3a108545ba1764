import { expect, test } from 'vitest';
import { outline } from '../../../lib/markdown/outline';
import { parseMarkdown } from '../../../lib/markdown/parse';
import { draw } from './draw';

const headingsOf = (markdown: string) =>
  outline(parseMarkdown(markdown)).map(({ text, id, otherIds }) => (otherIds ? [text, id, ...otherIds] : [text, id]));

test.for([
  ['## New words {#old-words}', ['New words', 'old-words']],
  ['## New words {#old-words} ##', ['New words', 'old-words']],
  ['New words {#old-words}\n---', ['New words', 'old-words']],
  ['## New *words* {#old-words}', ['New words', 'old-words']],
  ['## Words {#a} {#b}{#c}', ['Words', 'a', 'b', 'c']],
  ['## Ratio 3:one {#ratio}', ['Ratio 3:one', 'ratio']],
  ['## Words `{#code}`', ['Words {#code}', 'words-code']],
  ['## Words \\{#a}', ['Words {#a}', 'words-a']],
  ['## Words {#a} more', ['Words {#a} more', 'words-a-more']],
  ['## Words {#Not Sound}', ['Words', 'words']],
  ['## Words {#}', ['Words', 'words']],
] as const)('%j has these words and anchors', ([markdown, heading]) => {
  expect(headingsOf(markdown)).toEqual([heading]);
});

test('no words take an anchor that a mark has given, wherever it stands', () => {
  expect(headingsOf('## Trust\n\n## Other words {#trust}')).toEqual([
    ['Trust', 'trust-1'],
    ['Other words', 'trust'],
  ]);
});

test('the page leads to every mark and shows none', () => {
  const drawn = draw('## Words {#a} {#b}');
  expect(drawn).toContain('<h2 id="a"><a href="#a"><span id="b"></span>Words</a></h2>');
  expect(drawn).not.toContain('{#');
});

test('a long row of braces is read as fast as words', () => {
  for (const piece of ['{#', '{#a} ', '{', '\\{#a}']) {
    const heading = `## Words ${piece.repeat(10_000)}`;
    expect(headingsOf(heading)).toHaveLength(1);
    expect(draw(heading)).toContain('<h2');
  }
});
