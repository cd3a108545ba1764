import { expect, test } from 'vitest';
import { countWords, outline } from '../../../lib/markdown/outline';
import { parseMarkdown } from '../../../lib/markdown/parse';
import { draw } from './draw';

const text =
  '## What was said\n\n### The *first* `part`\n\n## What was said\n\n## Ratio 3:one\n\n:::answer[Why?]\n### Inside\n:::\n\nBelow\n---\n\n## Café & co.\n\n## A [link](/about/)';

test('the headings of a text are in order, each with its level, words, anchor and line', () => {
  expect(outline(parseMarkdown(text))).toEqual([
    { level: 2, text: 'What was said', id: 'what-was-said', line: 1 },
    { level: 3, text: 'The first part', id: 'the-first-part', line: 3 },
    { level: 2, text: 'What was said', id: 'what-was-said-1', line: 5 },
    { level: 2, text: 'Ratio 3:one', id: 'ratio-3one', line: 7 },
    { level: 3, text: 'Inside', id: 'inside', line: 10 },
    { level: 2, text: 'Below', id: 'below', line: 13 },
    { level: 2, text: 'Café & co.', id: 'café--co', line: 16 },
    { level: 2, text: 'A link', id: 'a-link', line: 18 },
  ]);
});

test('an invisible mark before the first heading takes nothing from it, here as on the page', () => {
  const marked = '\uFEFF# A';
  const drawn = [...draw(`---\ntitle: A talk\n---\n${marked}`).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
  expect(outline(parseMarkdown(marked)).map(({ id }) => id)).toEqual(drawn);
});

test('the page gives each heading the anchor of the outline', () => {
  const drawn = [...draw(`---\ntitle: A talk\n---\n${text}`).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
  expect(drawn).toEqual(outline(parseMarkdown(text)).map(({ id }) => id));
});

test.each([
  ['', 0],
  ['One two three.', 3],
  ['## One\n\n- two\n- [three](/four/)', 3],
  ['London’s co-production, 1,234 people', 4],
  ['A ratio of 3:one', 5],
  ['<!-- not a word --> word', 0],
  ['One <b>two</b>', 2],
])('the words of %j are counted', (markdown, words) => {
  expect(countWords(parseMarkdown(markdown))).toBe(words);
});
