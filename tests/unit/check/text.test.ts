/** The text of a post: each answer to a mistake word for word, and what is no mistake. */
import { expect, test } from 'vitest';
import { checkLostWords } from '../../../lib/check/lost-words';
import { untidyIn } from '../../../lib/check/text';
import { nodesOf, parseMarkdown } from '../../../lib/markdown/parse';
import { problemsInBody, talk } from '../content/made-up-content';
import { answersInBody } from './answers';

test.each([
  '## One\n\n### Two\n\n#### Three\n\n## One',
  'Write `<b>`.\n\n```\n<script>\n```',
  '<!-- Ask Jo about this -->',
  'Words <!-- and a remark --> and words.',
  '<!-- On\n\ntwo lines -->',
  '![A map of ten boroughs](/images/map.png) ![](/images/map.png "decorative")',
  '![Image 3 of the report: three of ten boroughs answer](/images/map.png)',
  ':::care\nWords.\n:::',
  ':::care[Read this first]\nWords.\n:::',
  ':::answer[Why?]\nBecause.\n:::',
  '::::answer[Why?]\n:::care\nWords.\n:::\n::::',
  '> :::care\n> Words.\n> :::',
  ':::language{is="ar"}\nWords.\n:::',
  'At 10:30, 3:one and a:b.',
  '## New words {#old-words}\n\n## Others {#a} {#b}\n\n`{#code}` and \\{#a}',
  '## Share {#share-it}',
  '`{{ code }}`, `**`, `[x] (y)` and `<b>`',
  'It costs $5 or $10, at 10:30, for ages 18~24.',
  'A star * and \\*\\*two\\*\\*, [sic], [2020] and {braces}.',
  'Great!!! Really?',
  '> Words.\n\n— Ada Example',
  '| A | B |\n| --- | --- |\n| 1 | a \\| b |',
  'A[^1].\n\n[^1]: **One** with [a link](https://example.org/).',
  '```\n{% code %}\n```',
  '```\n• a\n##b\n```\n\nOne · two, and `##c`. #TakeCare\n\n#TakeCare',
  'See [the page][a].\n\n[a]: https://example.org/',
  'A heading\n---------\n\nWords.',
  'www.example.org and café and caf&eacute; and &copy; 2026',
  '1. One\n2. Two\n   - Three\n\n- [x] ~~Done~~',
])('no error in %j', (body) => {
  expect(answersInBody(body)).toEqual([]);
});

const elsewhere = 'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)';
const item = 'Begin each item of a list with a hyphen and a space. Write:';
const noBlock =
  'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.';
const noText = 'This heading has no text. Write some, or delete the line.';
const command =
  'This is a command from another system, and readers would see it. Delete it, and write in Markdown what it made.';
const code = 'This is a command from another system. Delete it; for code, write ``` on the lines above and below.';

test.each(
  Object.entries({
    '# Big': 'Only the page title has one #. Write: ## Big',
    'Big\n===': 'Only the page title has one #. Write: ## Big',
    '### Deep': 'This heading skips a level. Write: ## Deep',
    '##': noText,
    '#': noText,
    '##Words': 'A space is missing after the #. Write: ## Words',
    '## Share': 'The page already has a section "Share", made from the fields. Change the words of this heading.',
    '![A map](/images/none.png)': 'public/images/none.png not found. Add the file or correct the path.',
    '![](/images/map.png)':
      'Say what the picture shows: ![what it shows](/images/map.png). If it is only decoration, write: ![](/images/map.png "decorative")',
    '![A map](https://example.org/map.png)': elsewhere,
    '![A map](data:image/png;base64,AAAA)': elsewhere,
    '![A map][map]\n\n[map]: https://example.org/map':
      'Write the path of the picture here: ![what it shows](/images/name.png)',
    '<img src="https://github.com/user-attachments/assets/1">':
      'HTML isn’t used in posts. Write: ![what it shows](/images/name.png)',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>':
      'Recordings go in the fields, not in the text. Add under recordings: video: https://www.youtube.com/embed/dQw4w9WgXcQ',
    ':::carre\nWords.\n:::': 'There is no block ":::carre". Write care instead.',
    ':::zebra\nWords.\n:::': 'There is no block ":::zebra". Choose one of: answer, care, language.',
    ':::constructor\nWords.\n:::': 'There is no block ":::constructor". Choose one of: answer, care, language.',
    ':::answer\nWords.\n:::': 'This block needs text in square brackets: :::answer[The question]',
    ':::note[Words]\nWords.\n:::': 'There is no block :::note. Write: :::care[Note]',
    ':::tip Be kind\n\nWords.\n\n:::': 'Titles go in square brackets. Write: :::care[Be kind]',
    ':::language\nWords.\n:::': 'This block needs is: :::language{is="…"}',
    ':::language{is="klingonese"}\nWords.\n:::':
      '"klingonese" isn’t a language code. Write, for example, ar for Arabic, bn for Bengali or pl for Polish.',
    ':::language{is="ar" of="x"}\nWords.\n:::': 'This block has no "of". Write is instead.',
    ':::language[Words]{is="ar"}\nWords.\n:::':
      'This block can’t have text in square brackets. Write :::language and put the text below it.',
    ':::language{is=“ar”}\nWords.\n:::': 'Use straight quotation marks here. Write: :::language{is="ar"}',
    ':::care{colour="red"}\nWords.\n:::': 'This block has nothing in curly brackets. Write :::care without them.',
    ':::care\n:::': 'This block is empty. Write its text before the closing :::',
    ':::care[Read this]\n:::': 'This block is empty. Write its text before the closing :::',
    ':::care\nWords.\n\n## Heading': 'This block isn’t closed. Write ::: on a line of its own at the end.',
    '::care': noBlock,
    '::: care': noBlock,
    '::care[Words]': noBlock,
    ':::': noBlock,
    ':::language{is="ar}': noBlock,
    ':::statistic{id="known"}':
      'A statistic is a single line that begins with two colons. Write: ::statistic{id="known"}',
    '::statistic{id=“known”}': 'Use straight quotation marks here. Write: ::statistic{id="known"}',
    ':::figure{number=“9 in 10”}': 'Use straight quotation marks here. Write: :::figure{number="9 in 10"}',
    '## Words {#Old Words}':
      'An anchor has only lower-case letters, digits and hyphens. Write {#old-words} instead of {#Old Words}.',
    '## Words {#}': 'An anchor has only lower-case letters, digits and hyphens. Write {#words} instead of {#}.',
    '## Words {#share}': 'The page already has an anchor #share. Choose another, such as {#share-2}, or delete it.',
    '## Words {#a} {#a}': 'The anchor {#a} is here twice. Delete one of them.',
    '## {#a}': 'This heading has an anchor but no text. Write: ## Words {#a}',
    '## Words {#a} more': 'This anchor is incomplete. Write: ## Words more {#a}',
    'A line {#a}':
      'An anchor goes at the end of a heading, such as ## Words {#words}. Move it there; to show it to readers, put it in backticks.',
    '•\tAsk first.': `${item} - Ask first.`,
    '·       Ask first.': `${item} - Ask first.`,
    'o   Ask first.': `${item} - Ask first.`,
    '✅ One\n✅ Two': `${item} - One`,
    '\u00a0- One': 'This line begins with a character that only looks like a space. Write: - One',
    '-\u00a0One': 'After the list marker is a character that only looks like a space. Write: - One',
    '1.First\n2.Second': 'A space is missing after the number. Write: 1. First',
    '{{< vimeo 55073825 >}}':
      'Videos go in the fields, not in the text. Add under recordings: video: https://vimeo.com/55073825',
    '{{< figure src="/img/Map.png" >}}':
      'This is how another system shows a picture. Write: ![what it shows](/images/Map.png)',
    'See {{< ref "about.md" >}}.':
      'This is how another system links to a page. Write: [the words](/resources/name-of-the-page/)',
    '{% raw %}': code,
    '{% toc %}': command,
    'Words }} more': command,
    'Words {.lead}': 'Readers would see {.lead} here. Delete it.',
    '![A map](/images/map.png){width=50%}': 'Readers would see {width=50%} here. Delete it.',
    '!!! note "Be kind"\n    Words.':
      'This is MkDocs syntax. Write: :::care[Be kind] on a line of its own, then the words, then :::',
    'export const a = 1': 'This line is code from another system. Delete it.',
    '[caption id="a"]Words[/caption]': command,
    '[gallery ids="1,2"]': command,
    '[TOC]': 'Readers would see this command from another system. Delete it: pages have their own contents list.',
    '![[map.png]]': 'This is how another system shows a file. Write: ![what it shows](/images/name.png)',
    'See [[About us|the page]].': 'This is how a wiki links to a page. Write: [the page](/resources/name-of-the-page/)',
    'This is ==new== here.': 'Highlighting isn’t used here. For bold, write: **new**',
    'CO~2~ and m^2^':
      'Superscripts and subscripts aren’t written with ^ or ~ here. Write the character itself, such as ² or ₂.',
    'Well done :tada: all': 'Readers would see :tada: here, not a picture. Write the emoji itself, or delete it.',
    'See [x](https://example.org/a b).': 'A link can’t have spaces in it. Write: [x](https://example.org/a%20b)',
    'A claim.[^2]':
      'There is no footnote 2 in this text. Add a line with its words, such as [^2]: The source. Or delete [^2].',
    'Words ![A map': 'This picture is incomplete. Write: ![what it shows](/images/name.png)',
    'Words](https://example.org/)': 'This link is incomplete. Write: [the words](https://…), all on one line.',
    '**Words': 'Readers would see ** here, because it isn’t closed. Remove it, or write \\*\\* to show it.',
    'p** < 0.01 and q** < 0.05': 'Readers would see ** here. Remove it, or write \\*\\* to show it.',
    'We don`t know.': 'This is not an apostrophe. Write ’ instead.',
    'Words ` more': 'Readers would see ` here, because it isn’t closed. Remove it, or write \\` to show it.',
    'Fish &amp;nbsp; chips': 'Readers would see &amp;nbsp; here. Write the character itself, or &nbsp;',
    'Words\\': 'Readers would see the backslash at the end of this line. Delete it.',
    '---\ntitle: Again\n---\n\nWords.': 'The fields are here twice. Keep only those at the top of the file.',
    '<script>alert(1)</script>': 'HTML isn’t used in posts, and <script> can’t be written in Markdown. Delete it.',
    'Words</p>': 'HTML isn’t used in posts. Delete </p>.',
    '<blockquote>\n\nWords': 'HTML isn’t used in posts. Delete <blockquote>',
    '<p>One <em>two </em>three</p>': 'HTML isn’t used in posts. Write: One *two* three',
    '<?php echo 1 ?>': 'HTML isn’t used in posts. Delete this.',
    '<!-- not closed, so that all below is lost':
      'This comment isn’t closed, so the text below it would be lost. Write --> where it ends, and nothing else on that line.',
    ...Object.fromEntries(
      ['map.png', 'IMG_2034', 'Screenshot 2026-11-24 10.30', 'image', 'alt text'].map((alt) => [
        `![${alt}](/images/map.png)`,
        `"${alt}" doesn’t help someone who can’t see the picture. Say what it shows: ![what it shows](/images/map.png)`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries({
        '<b>Words</b>': '**Words**',
        '<em>Words</em>': '*Words*',
        '<code>a &lt; b</code>': '`a < b`',
        '<p>One<!-- /wp:paragraph --></p>': 'One',
        'H<sub>2</sub>O': '₂',
        '<u>Words</u>': 'Words',
        '<abbr title="Race Equity Maturity Index">REMI</abbr>': 'Race Equity Maturity Index (REMI)',
        '<h2>Words</h2>': '## Words',
        '<p>One</p>': 'One',
        '<ul><li>One</li><li>Two</li></ul>': '\n- One\n- Two',
        '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>':
          '\n| A | B |\n| --- | --- |\n| 1 | 2 |',
        '<details><summary>Why?</summary>Because.</details>': '\n:::answer[Why?]\nBecause.\n:::',
        '<blockquote><p>Words</p></blockquote>': '> Words',
        '<img src="a/b.png" alt="A map">': '![A map](/images/b.png)',
      }).map(([html, markdown]) => [html, `HTML isn’t used in posts. Write: ${markdown}`]),
    ),
  }),
)('the answer to %j', (body, message) => {
  expect(problemsInBody(body)[0]).toMatchObject({ file: talk, line: 15, message });
});

test.each(
  Object.entries({
    '## High\n\n#### Deep': '17: This heading skips a level. Write: ### Deep',
    'A[^1] B.\n\n[^1]: One.\n\n[^1]: Two.':
      '19: [^1] is already defined above, so this would be lost. Give it another name.',
    'Words.\n\n[x]: https://example.org/':
      '17: Nothing in the text uses this link, so it would be lost. Write [the words][x] where it belongs, or delete this line.',
    'Age | Share\n--- | --- | ---\n1 | 2':
      '16: This line needs as many cells as the heading of the table above it. Write: | --- | --- |',
    '## One {#a}\n\n## Two {#a}':
      '17: The heading on line 15 has the anchor {#a} too, and a link can only lead to one of them. Delete one.',
  }),
)('the answer to a mistake further down: %j', (body, answer) => {
  expect(answersInBody(body)).toEqual([answer]);
});

test('a word that is lost in a way nobody has thought of is named with its line', () => {
  const body = 'One.\n\nTwo *words*.';
  const file = { file: 'content/resources/talk.md', body, bodyLine: 10 };
  const tree = structuredClone(parseMarkdown(body));
  for (const node of nodesOf(tree, 'emphasis')) node.data = { hName: 'em', hChildren: [] };
  expect(checkLostWords(file, tree, true)).toEqual([
    {
      file: file.file,
      line: 12,
      written: 'Two *words*.',
      message: 'Readers would not see “words”. Write this line in another way.',
    },
  ]);
});

test('an invisible character is a warning', () => {
  expect(untidyIn('a.md', 'Zero\u200bwidth')).toMatchObject([
    { line: 1, message: 'This line has an invisible character in it. npm run check -- --fix removes it.' },
  ]);
});
