/** The text of a post: each error with its line and what to write, and what is no error. */
import { expect, test } from 'vitest';
import { checkLostWords } from '../../../lib/check/lost-words';
import { untidyIn } from '../../../lib/check/text';
import { parseMarkdown } from '../../../lib/markdown/parse';
import { faultsInBody, faultsInFields, talk } from '../content/made-up-content';

test.each([
  ['# Big', '# Big', 'Only the page title has one #. Write: ## Big'],
  ['Big\n===', '# Big', 'Only the page title has one #. Write: ## Big'],
  ['### Deep', '### Deep', 'This heading skips a level. Write: ## Deep'],
  ['##', '## ', 'This heading has no text. Write some, or delete the line.'],
  ['#', '# ', 'This heading has no text. Write some, or delete the line.'],
  [
    '## Share',
    '## Share',
    'The page already has a section "Share", made from the fields. Change the words of this heading.',
  ],
])('the heading %j is refused', (body, written, say) => {
  expect(faultsInBody(body)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a heading may not skip a level further down', () => {
  const say = 'This heading skips a level. Write: ### Deep';
  expect(faultsInBody('## High\n\n#### Deep')).toEqual([{ file: talk, line: 17, written: '#### Deep', say }]);
});

test('headings may climb by more than one level, and be the same', () => {
  expect(faultsInBody('## One\n\n### Two\n\n#### Three\n\n## One')).toEqual([]);
});

test('HTML shown as code is words', () => {
  expect(faultsInBody('Write `<b>`.\n\n```\n<script>\n```')).toEqual([]);
});

test.each(['<!-- Ask Jo about this -->', 'Words <!-- and a remark --> and words.', '<!-- On\n\ntwo lines -->'])(
  'a remark to other editors is accepted: %j',
  (body) => {
    expect(faultsInBody(body)).toEqual([]);
  },
);

test.each([
  ['![A map](/images/none.png)', 'public/images/none.png not found. Add the file or correct the path.'],
  [
    '![](/images/map.png)',
    'Say what the picture shows: ![what it shows](/images/map.png). If it is only decoration, write: ![](/images/map.png "decorative")',
  ],
  [
    '![A map](https://example.org/map.png)',
    'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)',
  ],
  [
    '![A map](data:image/png;base64,AAAA)',
    'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)',
  ],
])('the picture %s is refused', (written, say) => {
  expect(faultsInBody(written)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a picture by reference is refused', () => {
  const say = 'Write the path of the picture here: ![what it shows](/images/name.png)';
  expect(faultsInBody('![A map][map]\n\n[map]: https://example.org/map')).toEqual([
    { file: talk, line: 15, written: '![A map][map]', say },
  ]);
});

test('a picture that says what it shows is accepted, and one that decorates', () => {
  expect(faultsInBody('![A map](/images/map.png) ![](/images/map.png "decorative")')).toEqual([]);
});

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
  [':::answer', 'This block needs text in square brackets: :::answer[The question]'],
  [':::note[Words]', 'There is no block :::note. Write: :::care[Note]'],
  [':::language', 'This block needs is: :::language{is="…"}'],
  [
    ':::language{is="klingonese"}',
    '"klingonese" isn’t a language code. Write, for example, ar for Arabic, bn for Bengali or pl for Polish.',
  ],
  [':::language{is="ar" of="x"}', 'This block has no "of". Write is instead.'],
  [
    ':::language[Words]{is="ar"}',
    'This block can’t have text in square brackets. Write :::language and put the text below it.',
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
  const say = 'This block isn’t closed. Write ::: on a line of its own at the end.';
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

const sayings = (body: string) => faultsInBody(body).map(({ say }) => say);
const command =
  'This is a command from another system, and readers would see it. Delete it, and write in Markdown what it made.';
const code = 'This is a command from another system. Delete it; for code, write ``` on the lines above and below.';

test.each([
  [
    '{{< vimeo 55073825 >}}',
    'Videos go in the fields, not in the text. Add under recordings: video: https://vimeo.com/55073825',
  ],
  [
    '{{< figure src="/img/Map.png" >}}',
    'This is how another system shows a picture. Write: ![what it shows](/images/Map.png)',
  ],
  [
    'See {{< ref "about.md" >}}.',
    'This is how another system links to a page. Write: [the words](/resources/name-of-the-page/)',
  ],
  ['{% raw %}', code],
  ['{% toc %}', command],
  ['Words }} more', command],
  ['Words {.lead}', 'Readers would see {.lead} here. Delete it.'],
  ['![A map](/images/map.png){width=50%}', 'Readers would see {width=50%} here. Delete it.'],
  [
    '!!! note "Be kind"\n    Words.',
    'This is MkDocs syntax. Write: :::care[Be kind] on a line of its own, then the words, then :::',
  ],
  ['export const a = 1', 'This line is code from another system. Delete it.'],
  ['[caption id="a"]Words[/caption]', command],
  ['[gallery ids="1,2"]', command],
  ['[TOC]', 'Readers would see this command from another system. Delete it: pages have their own contents list.'],
  ['![[map.png]]', 'This is how another system shows a file. Write: ![what it shows](/images/name.png)'],
  ['See [[About us|the page]].', 'This is how a wiki links to a page. Write: [the page](/resources/name-of-the-page/)'],
  ['This is ==new== here.', 'Highlighting isn’t used here. For bold, write: **new**'],
  [
    'CO~2~ and m^2^',
    'Superscripts and subscripts aren’t written with ^ or ~ here. Write the character itself, such as ² or ₂.',
  ],
  ['Well done :tada: all', 'Readers would see :tada: here, not a picture. Write the emoji itself, or delete it.'],
  ['See [x](https://example.org/a b).', 'A link can’t have spaces in it. Write: [x](https://example.org/a%20b)'],
  [
    'A claim.[^2]',
    'There is no footnote 2 in this text. Add a line with its words, such as [^2]: The source. Or delete [^2].',
  ],
  ['Words ![A map', 'This picture is incomplete. Write: ![what it shows](/images/name.png)'],
  ['Words](https://example.org/)', 'This link is incomplete. Write: [the words](https://…), all on one line.'],
  ['**Words', 'Readers would see ** here, because it isn’t closed. Remove it, or write \\*\\* to show it.'],
  ['p** < 0.01 and q** < 0.05', 'Readers would see ** here. Remove it, or write \\*\\* to show it.'],
  ['We don`t know.', 'This is not an apostrophe. Write ’ instead.'],
  ['Words ` more', 'Readers would see ` here, because it isn’t closed. Remove it, or write \\` to show it.'],
  ['Fish &amp;nbsp; chips', 'Readers would see &amp;nbsp; here. Write the character itself, or &nbsp;'],
  ['Words\\', 'Readers would see the backslash at the end of this line. Delete it.'],
  [
    'Age | Share\n--- | --- | ---\n1 | 2',
    'This line needs as many cells as the heading of the table above it. Write: | --- | --- |',
  ],
  ['1.First\n2.Second', 'A space is missing after the number. Write: 1. First'],
  ['✅ One\n✅ Two', 'Begin each item of a list with a hyphen and a space. Write: - One'],
  ['\u00a0- One', 'This line begins with a character that only looks like a space. Write: - One'],
  ['-\u00a0One', 'After the list marker is a character that only looks like a space. Write: - One'],
  ['---\ntitle: Again\n---\n\nWords.', 'The fields are here twice. Keep only those at the top of the file.'],
  ['A[^1] B.\n\n[^1]: One.\n\n[^1]: Two.', 'Line 3 already defines [^1], so this would be lost. Give it another name.'],
  [
    'Words.\n\n[x]: https://example.org/',
    'Nothing in the text uses this link, so it would be lost. Write [the words][x] where it belongs, or delete this line.',
  ],
])('readers see no syntax and lose no words: %j', (body, say) => {
  expect(sayings(body)[0]).toBe(say);
});

test.each([
  ['<b>Words</b>', '**Words**'],
  ['<em>Words</em>', '*Words*'],
  ['<code>a &lt; b</code>', '`a < b`'],
  ['<p>One<!-- /wp:paragraph --></p>', 'One'],
  ['H<sub>2</sub>O', '₂'],
  ['<u>Words</u>', 'Words'],
  ['<abbr title="Race Equity Maturity Index">REMI</abbr>', 'Race Equity Maturity Index (REMI)'],
  ['<h2>Words</h2>', '## Words'],
  ['<p>One</p>', 'One'],
  ['<ul><li>One</li><li>Two</li></ul>', '\n- One\n- Two'],
  [
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '\n| A | B |\n| --- | --- |\n| 1 | 2 |',
  ],
  ['<details><summary>Why?</summary>Because.</details>', '\n:::answer[Why?]\nBecause.\n:::'],
  ['<blockquote><p>Words</p></blockquote>', '> Words'],
  ['<img src="a/b.png" alt="A map">', '![A map](/images/b.png)'],
])('HTML is answered with its Markdown: %s', (body, markdown) => {
  expect(sayings(body)[0]).toBe(`HTML isn’t used in posts. Write: ${markdown}`);
});

test.each([
  ['<script>alert(1)</script>', 'HTML isn’t used in posts, and <script> can’t be written in Markdown. Delete it.'],
  ['Words</p>', 'HTML isn’t used in posts. Delete </p>.'],
  ['<?php echo 1 ?>', 'HTML isn’t used in posts. Delete this.'],
  [
    '<!-- not closed, so that all below is lost',
    'This comment isn’t closed, so the text below it would be lost. Write --> where it ends, and nothing else on that line.',
  ],
])('HTML that has no Markdown is refused: %s', (body, say) => {
  expect(sayings(body)).toEqual([say]);
});

test.each([
  '`{{ code }}`, `**`, `[x] (y)` and `<b>`',
  'It costs $5 or $10, at 10:30, for ages 18~24.',
  'A star * and \\*\\*two\\*\\*, [sic], [2020] and {braces}.',
  'Great!!! Really?',
  '> Words.\n\n— Ada Example',
  '| A | B |\n| --- | --- |\n| 1 | a \\| b |',
  'A[^1].\n\n[^1]: **One** with [a link](https://example.org/).',
  '```\n{% code %}\n```',
  'See [the page][a].\n\n[a]: https://example.org/',
  'A heading\n---------\n\nWords.',
  'www.example.org and café and caf&eacute; and &copy; 2026',
  ':::care[Note]\nWords here.\n:::',
  '1. One\n2. Two\n   - Three\n\n- [x] ~~Done~~',
])('sound Markdown is no error: %j', (body) => {
  expect(sayings(body)).toEqual([]);
});

test('a word that is lost in a way nobody has thought of is named with its line', () => {
  const body = 'One.\n\nTwo words.';
  const file = { file: 'content/resources/talk.md', body, bodyLine: 10 };
  expect(checkLostWords(file, parseMarkdown('One.\n\nTwo.'), true)).toEqual([
    {
      file: file.file,
      line: 12,
      written: 'Two words.',
      say: 'Readers would not see “words”. Write this line in another way.',
    },
  ]);
});

test('an invisible character is a warning, and one in a field that turns the order round an error', () => {
  expect(untidyIn('a.md', 'Zero\u200bwidth')).toMatchObject([
    { line: 1, say: 'This line has an invisible character in it. npm run check -- --fix removes it.' },
  ]);
  expect(faultsInFields({ title: 'title: A \u202etalk' }).map(({ say }) => say)).toEqual([
    'This has a hidden character that changes the order of the letters. Delete it, or type the line again.',
  ]);
});
