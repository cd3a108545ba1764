/** The text of a post: each answer to a mistake word for word, and what is no mistake. */
import { expect, test } from 'vitest';
import { checkEveryWord } from '../../../lib/check/lost-words';
import { nodesOf, parseMarkdown } from '../../../lib/markdown/parse';
import { problemsInBody } from '../content/made-up-content';
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
  '“[S]he said”\n[t]he project said {a} and a = b == c',
  'A star * and \\*\\*two\\*\\*, [sic], [2020] and {braces}.',
  'Great!!! Really?',
  '> Words.\n\n— Ada Example',
  '“Words.”\n— Ada Example',
  'Fill in: ______ or figures [1][2]. *Includes 3 * 4, and C*.',
  '**Ada** | Chair | LARCH\nT: 020 | E: ada@example.org',
  'A sentence\n— with a dash\n\n**(** and **:**, `a | b`\n`c | d`',
  '-5 to -10 degrees\n-3 to -4 more',
  '#London is a hashtag.\n\n#London',
  'SÃO PAULO, Ângela, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and £5',
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

const item = 'Begin each item of a list with a hyphen and a space. Write:';
const noSpace = 'A space is missing after the # or the number. Write:';
const unreal = 'This line has a character that only looks like a space. Write:';
const statistic =
  'A statistic is a line of its own, and not inside a list, a block or another statistic. Write it like this: ::statistic{id="name-of-the-file" as="chart"}, where as is sentence, chart, both or left out.';
const answer =
  'Write the first line of this block like this: :::answer[The question]. One question, with its answer folded below it.';
const language =
  'Write the first line of this block like this: :::language{is="bn"}. Text in another language, named by its code: `ar` for Arabic, `bn` for Bengali, `pl` for Polish.';
const misplaced =
  'An anchor goes at the end of a heading, such as ## Words {#words}. Move it there; to show it to readers, put it in backticks.';
const foreign = 'This is the syntax of another system. Write:';
const lost = 'These signs make words bold or italic, so they would be lost. Write:';
const table = 'then | --- | --- |, then the other rows like the first.';
const garbled = 'A letter here was damaged when this was saved or copied. Type it again.';
const html = 'HTML isn’t used in posts.';

/** By message, the texts that get it on their first line. */
const answers: Readonly<Record<string, string[]>> = {
  'Only the page title has one #. Write: ## Big': ['# Big', 'Big\n==='],
  'This heading skips a level. Write: ## Deep': ['### Deep'],
  'This heading has no text. Write some, or delete the line.': ['##', '#', '## {#a}'],
  [`${noSpace} ## Words`]: ['##Words'],
  [`${noSpace} 1. First`]: ['1.First\n2.Second', '1\ufe0f\u20e3 First\n2\ufe0f\u20e3 Second'],
  [`${noSpace} ## What we found`]: ['#What we found'],
  'Readers would see ####### here. Delete it.': ['####### Deep'],
  [garbled]: ['Itâ€™s', 'cafÃ©', 'It\ufffds', 'An \uf0e0 arrow'],
  [`${lost} \\*6\\*`]: ['5*6*7'],
  [`${lost} \\_\\_\\_\\_/\\_\\_\\_\\_`]: ['Date: ____/____/____'],
  'The page already has an anchor #share. Give this heading another one, such as {#share-2}.': [
    '## Share',
    '## Words {#share}',
  ],
  'The page already has an anchor #fn-1. Give this heading another one, such as {#fn-1-2}.': ['## Words {#fn-1}'],
  'An anchor has only lower-case letters, digits and hyphens. Write {#old-words} instead of {#Old Words}.': [
    '## Words {#Old Words}',
  ],
  'An anchor has only lower-case letters, digits and hyphens. Write {#words} instead of {#}.': ['## Words {#}'],
  'The anchor {#a} is on line 15 too, and a link can only lead to one. Delete one of them.': ['## Words {#a} {#a}'],
  [misplaced]: ['## Words {#a} more', '## Words { #a}', 'A line {#a}'],
  'public/images/none.png not found. Add the file or correct the path.': ['![A map](/images/none.png)'],
  'Say what the picture shows: ![what it shows](/images/map.png). If it is only decoration, write: ![](/images/map.png "decorative")':
    ['![](/images/map.png)'],
  'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)': [
    '![A map](https://example.org/map.png)',
    '![A map](data:image/png;base64,AAAA)',
  ],
  'Write the path of the picture here: ![what it shows](/images/name.png)': [
    '![A map][map]\n\n[map]: https://example.org/map',
  ],
  ...Object.fromEntries(
    ['map.png', 'IMG_2034', 'Screenshot 2026-11-24 10.30', 'alt text'].map((alt) => [
      `"${alt}" doesn’t help someone who can’t see the picture. Say what it shows: ![what it shows](/images/map.png)`,
      [`![${alt}](/images/map.png)`],
    ]),
  ),
  'There is no block ":::carre". Write care instead.': [':::carre\nWords.\n:::'],
  'There is no block ":::constructor". Choose one of: answer, care, language.': [':::constructor\nWords.\n:::'],
  'There is no block :::note. Write: :::care[Note]': [':::note\nWords.\n:::'],
  'There is no block :::note. Write: :::care[Be kind]': [':::note[Be kind]\nWords.\n:::'],
  'Titles go in square brackets. Write: :::care[Tip]': ['::: tip\nWords.\n:::'],
  'Titles go in square brackets. Write: :::answer[Why?]': ['::: details Why?\nWords.\n:::'],
  'Titles go in square brackets. Write: :::care[Be kind]': [':::tip Be kind\n\nWords.\n\n:::'],
  [answer]: [':::answer\nWords.\n:::', ':::answer[Why?]{a="b"}\nWords.\n:::'],
  [language]: [
    ':::language\nWords.\n:::',
    ':::language{is="klingonese"}\nWords.\n:::',
    ':::language{is="ar" of="x"}\nWords.\n:::',
    ':::language[Words]{is="ar"}\nWords.\n:::',
  ],
  'Write the first line of this block like this: :::care[Read this first]. A warning beside a doubtful fact.': [
    ':::care{colour="red"}\nWords.\n:::',
  ],
  'Use straight quotation marks here. Write: :::language{is="ar"}': [':::language{is=“ar”}\nWords.\n:::'],
  'Use straight quotation marks here. Write: ::statistic{id="known"}': ['::statistic{id=“known”}'],
  'This block is empty. Write its text before the closing :::': [':::care\n:::', ':::care[Read this]\n:::'],
  'This block isn’t closed. Write ::: on a line of its own at the end.': [':::care\nWords.\n\n## Heading'],
  'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.':
    ['::care', '::: care', '::care[Words]', ':::', ':::language{is="ar}'],
  [statistic]: [
    ':::statistic{id="known"}',
    '::statistic',
    '::statistic{id="known" as="chrat"}',
    '::statistic{id="known" is="chart"}',
    '::statistic[Words]{id="known"}',
    '> ::statistic{id="known"}',
  ],
  [`${item} - Ask first.`]: ['•\tAsk first.', '·       Ask first.', 'o   Ask first.'],
  [`${item} - One`]: ['✅ One\n✅ Two', '–One\n–Two', '-One\n-**Two**', '§\tOne\n§\tTwo'],
  'The > at the start makes this a quotation. Write: \\>5 people came': ['>5 people came'],
  'A table needs a heading. Write above this line:\n| Heading | Heading |': ['|---|---|\n| a | b |'],
  [`${item} - 👉 One`]: ['👉 One\n👉 Two'],
  [`Write a table like this: | A | B |, ${table}`]: ['| A | B |\n+---+---+\n| 1 | 2 |'],
  'A table needs a heading. Write above this line:\n| Heading | Heading |\n| --- | --- |': ['A | B\nC | D'],
  [`${unreal} - One`]: ['\u00a0- One', '-\u00a0One'],
  'Videos go in the fields, not in the text. Add under recordings: video: https://vimeo.com/55073825': [
    '{{< vimeo 55073825 >}}',
    '{% include vimeo.html id="55073825" %}',
    '[embed]https://vimeo.com/55073825[/embed]',
  ],
  'This is how another system shows a picture. Write: ![what it shows](/images/Map.png)': [
    '{{< figure src="/img/Map.png" >}}',
  ],
  'This is how another system shows a picture. Write: ![what it shows](/images/name.png)': ['![[map.png]]'],
  'This is how another system links to a page. Write: [the words](/resources/name-of-the-page/)': [
    'See {{< ref "about.md" >}}.',
  ],
  'This is how another system links to a page. Write: [the page](/resources/name-of-the-page/)': [
    'See [[About us|the page]].',
  ],
  'This is a command from another system, and readers would see it. Delete it, and write in Markdown what it made.': [
    '{% raw %}',
    '{% toc %}',
    'Words }} more',
    '[caption id="a"]Words[/caption]',
    '[gallery ids="1,2"]',
    '{{#if a}}Words{{/if}}',
    '{code:java}',
    '{# a comment #}',
    '{/* a comment */}',
    '%%a comment%%',
    '--8<-- "a.md"',
    '*[NHS]: National Health Service',
    'As shown [@smith2020, p. 5]',
    '.. image:: a.png',
    ':ref:`label`',
    '{info}',
    'By {page.author}',
    '\\section{Words}',
    '[quote="ada"]Words',
  ],
  'Readers would see {.lead} here. Delete it.': ['Words {.lead}'],
  'Readers would see []{#_Toc1 .anchor} here. Delete it.': ['Words []{#_Toc1 .anchor}'],
  [`${foreign} Words`]: ['[Words]{.underline}'],
  'Readers would see {width=50%} here. Delete it.': ['![A map](/images/map.png){width=50%}'],
  'Readers would see export const a = 1 here. Delete it.': ['export const a = 1'],
  'Readers would see [TOC] here. Delete it.': ['[TOC]'],
  'Readers would see \\ here. Delete it.': ['Words\\'],
  [`${foreign} :::care[Be kind] on a line of its own, then the words, then :::`]: ['!!! note "Be kind"\n    Words.'],
  [`${foreign} :::care[Note] on a line of its own, then the words, then :::`]: ['.. note::'],
  [`${foreign} [the page](https://example.org/)`]: [
    '(the page)[https://example.org/]',
    'See [https://example.org/ the page].',
  ],
  'This is the syntax of another system. Write: [the words](https://example.org/)': ['<https://example.org/|page>'],
  [`${foreign} ## Words`]: ['== Words ==', 'h2. Words'],
  [`${foreign} **Words**`]: ["'''Words'''"],
  'This is a comment from Google Docs, and readers would see it. Delete it, and [a] in the text above.': [
    '[a]Check this',
  ],
  'This is a footnote from Word. Write [^1] in the text, and [^1]: before the words of the note.': [
    'A claim.[[1]](#_ftn1)',
  ],
  'Readers would see [cite: 1, 2] here. Delete it.': ['A claim [cite: 1, 2].'],
  'Readers would see export const a = {\n  b: 1\n} here. Delete it.': ['export const a = {\n  b: 1\n}'],
  'Readers would see 【4†source】 here. Delete it.': ['A claim【4†source】.'],
  'Readers would see ~ here. To cross out words, write: ~~Monday~~': ['On ~Monday~ Tuesday, for ~5.'],
  'Highlighting isn’t used here. For bold, write: **new**': ['This is ==new== here.'],
  'Superscripts and subscripts aren’t written with ^ or ~ here. Write the character itself, such as ² or ₂.': [
    'CO~2~ and m^2^',
  ],
  'Readers would see :tada: here. Write the emoji itself, or delete it.': ['Well done :tada: all'],
  'A link can’t have spaces in it. Write: [x](https://example.org/a%20b)': ['See [x](https://example.org/a b).'],
  'A link can’t have spaces in it. Write: [x](https://example.org/)': ['See [x](https://example.org/ “The page”).'],
  'A link can’t have spaces in it. Write: [x](tel:02079460000)': ['Call [x](tel:020 7946 0000).'],
  'A link can’t have spaces in it. Write: ![A map](/images/map.png)': ['![A map](/images/map.png =300x200)'],
  'There is a space between the words and the link. Write: [x](https://example.org/)': ['[x]\n(https://example.org/)'],
  'The name of a footnote can’t have spaces. Write: [^note-a]': ['A claim.[^note a]'],
  'The words of a footnote come after a colon. Write: [^1]: The source': ['[^1] A report.', '[^1] : A report.'],
  'A footnote has its words on a line of its own. Write [^1] here, and below the paragraph: [^1]: The source': [
    'A claim.^[A report.]',
  ],
  'There is no footnote 2 in this text. Add a line with its words, such as [^2]: The source. Or delete [^2].': [
    'A claim.[^2]',
  ],
  'This picture is incomplete. Write: ![what it shows](/images/name.png)': ['Words ![A map'],
  'This link is incomplete. Write: [the words](https://…), all on one line.': ['Words](https://example.org/)'],
  'Readers would see ** here. Close it, remove it, or write \\*\\* to show it.': [
    '**Words',
    'p** < 0.01 and q** < 0.05',
  ],
  'Readers would see __ here. Close it, remove it, or write \\_\\_ to show it.': ['A __ word __ here'],
  'Readers would see * here. Close it, remove it, or write \\* to show it.': ['An *important word'],
  'Bold has no space inside its asterisks, and one after them. Write: **Title:** words': ['**Title:**words'],
  'This is not an apostrophe. Write ’ instead.': ['We don`t know.'],
  'Readers would see ` here. Close it, remove it, or write \\` to show it.': ['Words ` more'],
  'Readers would see &amp;nbsp; here. Write the character itself, or &nbsp;': ['Fish &amp;nbsp; chips'],
  'The fields are here twice. Keep only those at the top of the file.': [
    '---\ntitle: Again\n---\n\nWords.',
    'title: Again\ntopics:\n  - trust\n---\n\nWords.',
  ],
  'This comment isn’t closed, so the text below it would be lost. Write --> where it ends, and nothing else on that line.':
    ['<!-- not closed, so that all below is lost'],
  'Recordings go in the fields, not in the text. Add under recordings: video: https://www.youtube.com/embed/dQw4w9WgXcQ':
    [
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
      '<div style="a"><iframe src="//www.youtube.com/embed/dQw4w9WgXcQ"></iframe></div>',
    ],
  ...Object.fromEntries(
    ['<script>alert(1)</script>', '</p>', '<blockquote>', '<?php echo 1 ?>', '<a name="top">'].map((element) => [
      `${html} Delete ${element}`,
      [`${element}\n\nWords`],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      '<b>Words</b>': '**Words**',
      '<A HREF="https://example.org/">Words</A>': '[Words](https://example.org/)',
      '<iframe src="https://example.org/map"></iframe>': '[the name of the page](https://example.org/map)',
      '<ul><li>One<ul><li>In</li></ul></li></ul>': '\n- One\n  - In',
      '<table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>': '\n| A |  |\n| --- | --- |\n| 1 | 2 |',
      '<details><summary>Why?</summary>\n\nBecause.\n\n</details>': ':::answer[Why?]',
      '</details>': ':::',
      '<p>One <em>two </em>three</p>': 'One *two* three',
      '<code>a &lt; b</code>': '`a < b`',
      '<p>One<!-- /wp:paragraph --></p>': 'One',
      'H<sub>2</sub>O': '₂',
      '<u>Words</u>': 'Words',
      '<sup><a href="/a1/">1</a></sup>': '[1](/a1/)',
      '<!-- wp:a --><p>Words</p><!-- /wp:a -->': 'Words',
      '<abbr title="Race Equity Maturity Index">REMI</abbr>': 'Race Equity Maturity Index (REMI)',
      '<h2>Words</h2>': '## Words',
      '<ul><li>One</li><li>Two</li></ul>': '\n- One\n- Two',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>':
        '\n| A | B |\n| --- | --- |\n| 1 | 2 |',
      '<details><summary>Why?</summary>Because.</details>': '\n:::answer[Why?]\nBecause.\n:::',
      '<blockquote><p>Words</p></blockquote>': '> Words',
      '<img src="a/b.png" alt="A map">': '![A map](/images/b.png)',
      '<img src="https://github.com/user-attachments/assets/1">': '![what it shows](/images/name.png)',
    }).map(([element, markdown]) => [`${html} Write: ${markdown}`, [element]]),
  ),
};

test.each(Object.entries(answers))('a text gets the answer: %s', (message, bodies) => {
  for (const body of bodies) expect([body, problemsInBody(body)[0]]).toMatchObject([body, { line: 15, message }]);
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
    '| A | B |\n| – | – |\n| 1 | 2 |':
      '16: This line needs as many cells as the heading of the table above it. Write: | --- | --- |',
    '| A | B |\n\n| - | - |\n| 1 | 2 |':
      '17: This line goes directly below the heading of a table. Delete the blank line above.',
    '| A | B |\n| - | - |\n| `a|b` | c |':
      '17: This row has 3 cells, but the heading of the table has 2, so the rest would be lost. Add a heading, or write \\| for a line inside a cell.',
    '| A |\n| - |\n| a<br>b |': `17: ${html} A heading or table cell is one line. Write a comma here, or a new row.`,
    '| A | B |\n| - | - |\n| 1 | 2 |\nWords.':
      '18: This line became a row of the table above it. Leave a blank line between them, or begin the row with |.',
    'Term\n: Meaning':
      '16: Readers would see : here. For a list of terms, write each like this: - **Term:** its meaning',
    'Words\n[https://example.org|a]': `16: ${foreign} [the words](https://example.org)`,
    'Words.\n\n---\ntitle: Again\nstatus: draft\n---\n\nMore.':
      '17: The fields are here twice. Keep only those at the top of the file.',
  }),
)('the answer to a mistake further down: %j', (body, answer) => {
  expect(answersInBody(body)).toEqual([answer]);
});

test('a word that is lost in a way nobody has thought of is named with its line', () => {
  const body = 'One.\n\nTwo *words*.';
  const file = { file: 'content/resources/talk.md', body, bodyLine: 10 };
  const tree = structuredClone(parseMarkdown(body));
  for (const node of nodesOf(tree, 'emphasis')) node.data = { hName: 'em', hChildren: [] };
  expect([...checkEveryWord(file, tree)]).toEqual([
    {
      file: file.file,
      line: 12,
      written: 'Two *words*.',
      message: 'Readers would not see “words”. Write this line in another way.',
    },
  ]);
});

test('a dash between other bullets begins an item too', () => {
  expect(answersInBody('▪ One\n– Two\n▪ Three')).toHaveLength(3);
});
