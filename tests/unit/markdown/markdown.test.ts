/** Markdown as a page shows it: our blocks, anchors, pictures and statistics, and nothing that could run. */
import { expect, test } from 'vitest';
import { countWords, outline } from '../../../lib/markdown/outline';
import { parseMarkdown } from '../../../lib/markdown/parse';
import { bodyParts } from '../../../lib/markdown/statistic-directives';
import { draw } from './draw';

const headingsOf = (markdown: string) =>
  outline(parseMarkdown(markdown)).map(({ text, id, otherIds = [] }) => [text, id, ...otherIds]);
const anchorsIn = (html: string) => [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);

test.each([
  ['a warning', ':::care\nWords.\n:::', '<div class="notice"><p><strong>Read with care.</strong> Words.</p></div>'],
  [
    'a warning with words of its own',
    ':::care[An old count]\nWords.\n:::',
    '<div class="notice"><p><strong>An old count.</strong> Words.</p></div>',
  ],
  [
    'a warning that begins with a list',
    ':::care[Two things]\n- One\n:::',
    '<div class="notice"><p><strong>Two things.</strong></p><ul><li>One</li></ul></div>',
  ],
  [
    'an answer under its question',
    ':::answer[Who *pays*?]\nNobody.\n\nReally.\n:::',
    '<details class="fold"><summary>Who <em>pays</em>?</summary><p>Nobody.</p><p>Really.</p></details>',
  ],
  [
    'a block in another',
    '::::answer[Why?]\n:::care\nWords.\n:::\n::::',
    '<details class="fold"><summary>Why?</summary><div class="notice"><p><strong>Read with care.</strong> Words.</p></div></details>',
  ],
  ['a picture', '![A map](/images/map.png)', '<p><img src="/images/map.png" alt="A map"></p>'],
  [
    'a decorative picture, without text for a screen reader',
    '![](/images/map.png "decorative")',
    '<p><img src="/images/map.png" alt=""></p>',
  ],
  [
    'a table, which scrolls in an area that a keyboard can reach',
    '| a |\n| - |\n| 1 |',
    '<div class="scroll" role="region" tabindex="0" aria-label="Table: a"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>',
  ],
  [
    'a table without headings',
    '| |\n| - |\n| 1 |',
    '<div class="scroll" role="region" tabindex="0" aria-label="Table"><table><thead><tr><th></th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>',
  ],
])('%s', (_, markdown, html) => {
  expect(draw(markdown).replaceAll('\n', '')).toBe(html);
});

test.each(['At 10:30, and a:b.', 'A ratio of 3:one.', '::leaf[words]', 'C::D'])(
  'colons that make no block stay as they are: %s',
  (words) => {
    expect(draw(words)).toBe(`<p>${words}</p>`);
    expect(draw(`---\ntitle: A talk\n---\n${words}`)).toBe(`<p>${words}</p>`);
  },
);

const text =
  '## What was said\n\n### The *first* `part`\n\n## What was said\n\n## Ratio 3:one\n\n:::answer[Why?]\n### Inside\n:::\n\nBelow\n---\n\n## Café & co.\n\n## A [link](/about/)';

test('the headings of a text have their level, words, anchor and line, and the page has the same anchors', () => {
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
  for (const markdown of [text, '\uFEFF# A'])
    expect(anchorsIn(draw(`---\ntitle: A talk\n---\n${markdown}`))).toEqual(
      outline(parseMarkdown(markdown)).map(({ id }) => id),
    );
});

test.each([
  ['Two lines\nof words\n---', 'two-lines-of-words'],
  ['## ???', 'section'],
])('the heading "%s" has an anchor that can be read: %s', (markdown, id) => {
  expect(outline(parseMarkdown(markdown))[0]?.id).toBe(id);
});

test.each([
  ['## New words {#old-words}', ['New words', 'old-words']],
  ['## New words {#old-words} ##', ['New words', 'old-words']],
  ['## New *words* {#old-words}', ['New words', 'old-words']],
  ['## Words {#a} {#b}{#c}', ['Words', 'a', 'b', 'c']],
  ['## Ratio 3:one {#ratio}', ['Ratio 3:one', 'ratio']],
  ['## Words `{#code}`', ['Words {#code}', 'words-code']],
  ['## Words \\{#a}', ['Words {#a}', 'words-a']],
  ['## Words {#a} more', ['Words {#a} more', 'words-a-more']],
  ['## Words {#Not Sound}', ['Words', 'words']],
])('an anchor of its own: %j', (markdown, heading) => {
  expect(headingsOf(markdown)).toEqual([heading]);
});

test('no heading takes an anchor that another was given, and the page has all anchors and shows none', () => {
  expect(headingsOf('## Trust\n\n## Other words {#trust}')).toEqual([
    ['Trust', 'trust-1'],
    ['Other words', 'trust'],
  ]);
  const html = draw('## Words {#a} {#b}');
  expect(html).toContain('<h2 id="a"><a href="#a"><span id="b"></span>Words</a></h2>');
  expect(html).not.toContain('{#');
});

test.each([
  ['## One\n\n- two\n- [three](/four/)', 3],
  ['London’s co-production, 1,234 people', 4],
  ['<!-- not a word --> word', 0],
])('the words of %j are counted', (markdown, words) => {
  expect(countWords(parseMarkdown(markdown))).toBe(words);
});

const place = '<div data-statistic="work" data-as="chart"></div>';

test('a text is split where a statistic is embedded', () => {
  const html = draw('Before.\n\n::statistic{id="work" as="chart"}\n\n## After\n\nWords.');
  expect(bodyParts(html)).toEqual([
    { html: expect.stringContaining('<p>Before.</p>') },
    { statistic: 'work', as: 'chart' },
    { html: expect.stringMatching(/<h2 id="after"><a href="#after">After<\/a><\/h2>\s*<p>Words.<\/p>/) },
  ]);
  expect(draw('::statistic{id="work"}')).toBe(place.replace('chart', 'both'));
  expect(bodyParts(draw('Words.'))).toEqual([{ html: '<p>Words.</p>' }]);
  expect(bodyParts('')).toEqual([]);
});

test('only its directive embeds a statistic', () => {
  expect(draw('::statistics{id="work"}')).toBe('<p>::statistics{id="work"}</p>');
  expect(draw('::statistic{id="<b>"}')).toContain('data-statistic="<b>"');
  const parts = bodyParts(
    draw(`${place}\n\n\`${place}\`\n\n[x](https://example.org/ "${place.replaceAll('"', "'")}")`),
  );
  expect(parts.filter((part) => 'statistic' in part)).toEqual([]);
});

test.each([
  [
    'a link without its scheme is https',
    'www.example.org',
    '<p><a href="https://www.example.org">www.example.org</a></p>',
  ],
  ['an age is not crossed out', 'Ages 18~24 and 25~34.', '<p>Ages 18~24 and 25~34.</p>'],
  ['a task list has signs and no checkboxes', '- [ ] One\n- [x] Two', '<ul><li>☐ One</li><li>☑ Two</li></ul>'],
  ['text from right to left is set so', 'مرحبا', '<p dir="auto">مرحبا</p>'],
  [
    'text in another language has its code',
    ':::language{is="pl"}\nKilka.\n:::',
    '<div lang="pl" dir="auto"><p>Kilka.</p></div>',
  ],
])('%s', (_, markdown, html) => {
  expect(draw(markdown).replaceAll('\n', '')).toBe(html);
});

test('code that scrolls has a name and the focus, and the heading of footnotes no link', () => {
  expect(draw('```\na\n```')).toContain('<pre role="region" tabindex="0" aria-label="Code">');
  expect(draw('A[^1].\n\n[^1]: B.')).toContain('<h2 class="sr-only" id="footnote-label">Footnotes</h2>');
});
