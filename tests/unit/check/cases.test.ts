/** Habits of other editors and programs, kept in cases/: what the check says, and on which line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixContent } from '../../../lib/editor/fix';
import { writeLibrary } from '../build/made-up-site';
import { adviceIn, check, post, problemsIn, talk } from '../content/made-up-content';
import { answersIn } from './answers';

/** A file in cases/, with names that the made-up library has. */
function caseFile(name: string): string {
  return readFileSync(join(import.meta.dirname, 'cases', name), 'utf8')
    .replace('category: evidence', 'category: webinars')
    .replace('topics: [maternity]', 'topics: [mental-health]');
}

const texts: Readonly<Record<string, string>> = parse(caseFile('texts.yml'));

/** A post with one of the texts, which begins on line 20. */
function postWith(name: string): string {
  const days = { reviewed: 'reviewed: 2026-11-20', reviewDue: 'reviewDue: 2027-05-20' };
  return post(days, `\n## In short\n\n${texts[name]}`);
}

const html = 'HTML isn’t used in posts.';
const item = 'Begin each item of a list with a hyphen and a space. Write:';
const lineBreak =
  'HTML isn’t used in posts. Leave a blank line to begin a new paragraph, or end the line with two spaces to break it.';
const taken = 'Text between < and > is read as HTML and would be lost. Write: \\';

test.each(
  Object.entries<string[]>({
    ahref: [`20: ${html} Write: [the report](https://example.org/)`, `20: ${html} Delete <a name="top"></a>`],
    'bold-space': [
      '20: Bold has no space inside its asterisks, and one after them. Write: **Who can come:** everyone is welcome. This is **very** important.',
    ],
    br: [`20: ${lineBreak}`, `20: ${lineBreak}`],
    'code-fence': [
      '20: This ``` is never closed, so the text below it would be code. Write ``` on a line of its own after the code.',
    ],
    'dash-list': [
      `20: ${item} - First`,
      `21: ${item} - Second`,
      `23: ${item} - Third`,
      `25: ${item} - First`,
      `26: ${item} - Second`,
    ],
    'footnote-unused': [
      '22: Nothing in the text leads to this footnote, so it would be lost. Write [^3] where it belongs.',
    ],
    'gh-alert': [
      '20: This is the syntax of another system. Write: :::care[Note] on a line of its own, then the words, then :::',
    ],
    'hugo-shortcode': [
      '20: Videos go in the fields, not in the text. Add under recordings: video: https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    ],
    'indent-code': [
      '20: Four spaces at the start turn this into code. Remove the spaces; for code, write ``` on the lines above and below it.',
    ],
    'kramdown-attr': [
      '21: Readers would see {: .lead} here. Delete it.',
      '23: Readers would see {:target="_blank"} here. Delete it.',
    ],
    'link-empty': [
      '20: A link can’t go to this. Write a URL that begins with https://, mailto: with an email address, tel: with a number without spaces, or a page of this site such as /resources/.',
      '20: This link has no text. Write: [the name of the page](https://example.org/)',
    ],
    'link-gap': [
      '20: There is a space between the words and the link. Write: [example report](https://example.org/report)',
    ],
    liquid: [
      '20: This is how another system shows a picture. Write: ![what it shows](/images/a.png)',
      '22: This is a placeholder of another system, and readers would see it. Write the words that belong here.',
    ],
    'mdx-import': [
      expect.stringMatching(/^20: Readers would see import .* here\. Delete it\.$/),
      '24: <Card> is a part of another system. Delete it, and write in Markdown what it shows.',
    ],
    'nbsp-heading': [
      '20: This line has a character that only looks like a space. Write: ## Heading with another blank',
    ],
    'picture-name-space': [
      '22: A link can’t have spaces in it. Rename the file to talking-about-pain.png and write: ![Three people at a table](/images/talking-about-pain.png)',
    ],
    placeholder: [`20: ${taken}<your name>`, `20: ${taken}<date>`],
    'ref-missing': [
      '20: Nothing in this text says where [rep] links to. Write the link itself: [the report](https://…)',
    ],
    setext: [
      '20: The hyphens below turn these words into a heading. Leave a blank line above ---; for a heading, write: ## Name: Ada Example',
    ],
    'table-extra-cell': [
      '22: This row has 3 cells, but the heading of the table has 2, so the rest would be lost. Add a heading, or write \\| for a line inside a cell.',
    ],
    'table-no-head': ['20: A table needs a heading. Write above this line:\n| Heading | Heading |\n| --- | --- |'],
    zwsp: [
      '20: This line has a hidden character that changes the order of the letters, as some web pages and spreadsheets do. Delete it, or type the line again.',
    ],
    ...Object.fromEntries(
      ['allcaps', 'bare-www', 'latex', 'letter-list', 'rtl', 'task-list', 'tilde-range'].map((name) => [name, []]),
    ),
  }),
)('the answer to the text %s', (name, answers) => {
  expect(answersIn(talk, postWith(name))).toEqual(answers);
});

test.each(
  Object.entries<string[]>({
    allcaps: [
      '20: Words in capitals are hard to read, and some screen readers spell them out. Write them in lower case.',
    ],
    latex: [
      '20: Formulas aren’t supported: readers would see the code. Write the formula in words or plain characters.',
    ],
    'letter-list': [
      '20: These lines run together into one. Make a numbered list, such as: 1. First',
      '24: These lines run together into one. Make a numbered list, such as: 1. One',
    ],
    'number-list': [
      '21: These lines run together into one. Make a numbered list, such as: 1. One',
      '25: These lines run together into one. Make a numbered list, such as: 1. water',
      ...[28, 31, 34, 37, 40].map(
        (line) => `${line}: These lines run together into one. Make a numbered list, such as: 1. One`,
      ),
    ],
    'tab-table': [
      '20: Write a table like this: | Name | Role |, then | --- | --- |, then the other rows like the first.',
    ],
  }),
)('the text %s has a warning', (name, warnings) => {
  const advice = adviceIn({ [talk]: postWith(name) });
  expect(
    advice
      .filter(({ file, level }) => file === talk && level === 'warning')
      .map(({ line, message }) => `${line}: ${message}`),
  ).toEqual(warnings);
});

test('text in Arabic asks for its language', () => {
  const advice = adviceIn({ [talk]: postWith('rtl') });
  expect(advice.map(({ message }) => message)).toContain(
    'Say which language this is. Write :::language{is="…"} above it, with a code such as ar for Arabic or bn for Bengali, and ::: below it.',
  );
});

test.each(
  Object.entries({
    'comment-title':
      '2: The text after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.',
    usdate: '8 added: Write this date as 2026-11-20 (year, month, day).',
    'zoom-rec':
      '15 recordings 1 video: Zoom recordings can’t play here, and many need a passcode. If anyone can open this link, put it under page. If not, ask the owner to upload the recording to YouTube or Vimeo.',
  }),
)('the answer to the fields %s', (name, answer) => {
  expect(answersIn(talk, caseFile(`fields/${name}.md`))).toEqual([answer]);
});

test('a safe change leaves the text without that error', () => {
  for (const name of ['bold-space', 'dash-list', 'kramdown-attr', 'link-gap', 'nbsp-heading', 'placeholder', 'zwsp']) {
    const root = writeLibrary({ [talk]: postWith(name) });
    fixContent(root);
    const fixed = readFileSync(join(root, talk), 'utf8');
    expect([name, problemsIn({ [talk]: fixed })]).toEqual([name, []]);
  }
});

/** The paragraphs of a case of captions, with their speakers. */
function paragraphsOf(name: string): string[] {
  return paragraphsIn(name, caseFile(`captions/${name}`));
}

function paragraphsIn(name: string, text: string): string[] {
  const [id = '', end = ''] = name.split('.');
  const recordings = `recordings:\n  - title: Launch\n    id: ${id}\n    access: { captions: made by a machine }`;
  const { problems, captioned } = check({
    [talk]: post({ recordings }),
    [`content/captions/talk/${id}.${end}`]: text,
  });
  expect(problems).toEqual([]);
  return captioned.flatMap(({ chapters }) =>
    chapters.flatMap(({ paragraphs }) =>
      paragraphs.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text)),
    ),
  );
}

test.each([
  ['dash.srt', ['- Who is there? - It is me. Above bold']],
  ['lt.vtt', ['if p < 0.05 then we say so & go write to <ada@example.org> today']],
  ['missing-time.vtt', ['First. A caption whose time is missing. Third.']],
  ['yt-rolling.vtt', ['welcome to the talk today we listen first']],
  ['zoom.vtt', ['Ada Example: so this is the main thing that we listen', 'Ben Example: yes']],
])('no word of the captions %s is lost or repeated', (name, paragraphs) => {
  expect(paragraphsOf(name)).toEqual(paragraphs);
});

test.each([
  [
    'whisper',
    '[SPEAKER_01]: Hello.',
    '[SPEAKER_02]: Good morning.',
    ['SPEAKER_01: Hello.', 'SPEAKER_02: Good morning.'],
  ],
  [
    'pronouns after names',
    'Ada Example: Hello.',
    "Ben O'Neill (He/Him): Thanks: I am here.",
    ['Ada Example: Hello.', "Ben O'Neill (He/Him): Thanks: I am here."],
  ],
  [
    'Rev’s names above the words',
    'Speaker 1 (00:01):\nHello.',
    'Speaker 2 (00:03):\nBye.',
    ['Speaker 1: Hello.', 'Speaker 2: Bye.'],
  ],
  [
    'line breaks and codes of other forms',
    'One<br>two\\Nthree {y:i}four',
    '\u202eFive\u200b.',
    ['One two three four Five.'],
  ],
  [
    'names of another form',
    'iPhone de Ben: Hello.\niPhone de Ben: Yes.',
    'Dr. Ada | NHS: Bye.\nDr. Ada | NHS: Now.',
    ['iPhone de Ben: Hello. Yes.', 'Dr. Ada | NHS: Bye. Now.'],
  ],
  ['a number without its time', 'Hello.\n\n2\nGood morning.', 'Bye.', ['Hello. Good morning. Bye.']],
])('captions with %s', (_, first, second, paragraphs) => {
  const text = `1\n00:00:01,000 --> 00:00:02,000\n${first}\n\n3\n00:00:03,000 --> 00:00:04,000\n${second}\n`;
  expect(paragraphsIn('launch.srt', text)).toEqual(paragraphs);
});

test('the speakers that Webex names above each time are kept', () => {
  const cue = (name: string, start: number) =>
    `${start} "${name}" (123)\n00:00:0${start}.000 --> 00:00:0${start + 1}.000\nHello.\n\n`;
  const text = `WEBVTT\n\n${cue('Ada Example', 1)}${cue('Ben Example', 2)}`;
  expect(paragraphsIn('launch.vtt', text)).toEqual(['Ada Example: Hello.', 'Ben Example: Hello.']);
});

test('captions that overlap, as YouTube makes them, are accepted', () => {
  expect(paragraphsOf('yt-auto-hour.srt').join(' ')).toMatch(/^word 0 and more word 1 and more .* word 14 and more$/);
});
