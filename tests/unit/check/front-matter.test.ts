/** Front matter that can’t be read, and text that would keep the parsers busy. */
import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { readYaml } from '../../../lib/check/yaml';
import { check, post, talk } from '../content/made-up-content';
import { answersIn, answersInFields } from './answers';

const unclosed = 'A quotation mark or bracket isn’t closed. Close it, or remove it.';
const unreadable =
  'We can’t read the fields from here. Check the indentation, the space after each colon, and that quotation marks are closed.';
const reserved = 'Text can’t begin with & or * here. Put it in quotation marks: "…".';
const cut =
  'The text after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.';

const noFields = 'The front matter has no fields. Write each on its own line, such as: title: Hearing community voices';
const notFirst = 'The line --- has to be the first of the file. Delete what is above it, and any spaces before it.';
const noEnd = 'The front matter has no end. Write --- on a line of its own after the last field.';

test.each(
  Object.entries({
    '## Heading\n\nWords.\n':
      '1: This file has no front matter. Begin it with a line ---, then the fields, then another line ---.',
    // With too many dashes it isn't taken from further down.
    '----\ntitle: A talk\n---\nWords.\n---\n': `1: ${noEnd}`,
    '---\ntitle: A talk\n\nWords.\n': `1: ${noEnd}`,
    '---\njust words\n---\n': `2: ${noFields}`,
    'Here is the file:\n\n---\ntitle: A talk\n---\n': `1: ${notFirst}`,
    '---\ntitle: A talk\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: published\n>>>>>>> main\n---\n':
      '3: Two versions were merged here, and Git marked both. Keep one, and delete the lines <<<<<<<, ======= and >>>>>>>.',
    ' ---\ntitle: A talk\n---\n': `1: ${notFirst}`,
    '---\n- a list\n---\n': `2: ${noFields}`,
  }),
)('the answer to the file %j', (text, answer) => {
  expect(answersIn(talk, text)).toEqual([answer]);
});

test('a line between paragraphs does not end the front matter again', () => {
  const file = check({ [talk]: post({}, 'One.\n\n---\n\nTwo.') }).files.find((each) => each.file === talk);
  expect(file?.body).toBe('One.\n\n---\n\nTwo.\n');
  expect(file?.bodyLine).toBe(15);
});

const quote = 'This text needs straight quotation marks around it. Write:';
const indentation = 'Wrong indentation. Align this line with the one above.';
const blank =
  'This line has an invisible character or an unusual space in it, perhaps copied from a web page. Type the line again.';
const equals = 'A field is its name, a colon and a space. Write: category: webinars';

test.each(
  Object.entries({
    'title: "A talk': `2: ${unclosed}`,
    'topics: [mental-health': `5: ${unclosed}`,
    'source:\n\tlabel: Talks': '10: This line begins with a tab. Use two spaces instead.',
    'source: { label: A, label: B, address: https://example.org/, is: the resource }':
      '9: This field is here twice. Keep one of them.',
    'title A talk': `2: ${unreadable}`,
    'title:A talk': '2: A field is its name, a colon and a space. Write: title: A talk',
    'title: [Draft] A talk': `2: ${quote} title: "[Draft] A talk"`,
    'title: "Listening" first': `2: ${quote} title: "\\"Listening\\" first"`,
    "title: 'London's talk'": `2: ${quote} title: "London's talk"`,
    'title: Hearing: voices': `2: ${quote} title: "Hearing: voices"`,
    'title: “A talk: first”': `2: ${quote} title: "A talk: first"`,
    'source:\n  label: Talks\n   address: https://example.org/\n  is: the resource': `11: ${indentation}`,
    'people:\n  - name: Somebody\n   role: Chair': `16: ${indentation}`,
    'title:\u00a0A talk': `2: ${blank}`,
    'topics:\n  -\u00a0trust': `6: ${blank}`,
    'category: web\u200binars': `4: ${blank}`,
    'title: @home': '2: Text can’t begin with @ here. Put it in quotation marks: "…".',
    'title: *bold*': `2: ${reserved}`,
    'title: &b A talk': `2: ${reserved}`,
    'title: Event #3': `2: ${cut}`,
    'title: #BlackHistory talks': `2: ${cut}`,
    'title: !Listen': '2: Text can’t begin with ! here. Put it in quotation marks: "…".',
    'topics:\n  * trust\n  * mental-health': '6: Begin each item of a list with a hyphen and a space. Write: - trust',
    'topics:\n  - trust\n - mental-health': `7: ${indentation}`,
    'topics:\n  - trust\n   - mental-health': `7: ${indentation}`,
    'source:\nlabel: Talks\n  address: https://example.org/\n  is: the resource':
      '10: Wrong indentation. Align this line with the one below.',
    'people:\n  - name: Ada\n    name: Ben':
      '16: This field is here twice. Keep one of them. If this is another item of the list, begin it with a hyphen and a space.',
    'source:\n  address: [talks](https://example.org/)':
      '10: This field is for the link alone. Write: address: https://example.org/',
    'category – webinars': `4: ${equals}`,
    'category - webinars': `4: ${equals}`,
  }),
)('the answer to %j', (lines, answer) => {
  expect(answersInFields(lines)).toEqual([answer]);
});

test.each(['title: A talk', 'title: { a: b }'])('the answer to a field that is there twice: %s', (again) => {
  expect(answersInFields({ again })).toEqual(['14: This field is here twice. Keep one of them.']);
});

test.each([
  'title: A talk at 10\u00a0am',
  'title: "Event #3"',
  'title: C# and F#',
  { title: '# A remark.\ntitle: A talk' },
])('no error in %j', (lines) => {
  expect(answersInFields(lines)).toEqual([]);
});

const deep = 'This is nested more than 20 levels deep. Simplify it.';
const deepText = 'This is nested more than 20 levels deep. Simplify it, and close each block with :::';
const ofFields = (body: string) => `---\na: b\n---\n${body}`;

test.each([
  [
    'front matter',
    `---\n${'a'.repeat(20_001)}\n---\n`,
    1,
    'The front matter has too many characters: 20,002. Write 20,000 at most.',
  ],
  ['a text', ofFields(`${'\n'.repeat(3_000)}a`), 4, 'The text has too many lines: 3,001. Write 3,000 at most.'],
  ['a paragraph', ofFields(`Words.\n\n${'a'.repeat(20_001)}`), 6, 'Paragraph too long. Split it with blank lines.'],
  ['a paragraph of signs', ofFields('*a\n'.repeat(1_001)), 1_004, 'Paragraph too long. Split it with blank lines.'],
  ['nesting', ofFields('> '.repeat(21)), 4, deepText],
  ['blocks', ofFields(':::care\n'.repeat(21)), 24, deepText],
  ['indentation', ofFields(`- a\n${' '.repeat(61)}b`), 5, deepText],
])('%s beyond every real post is refused', (_, text, line, message) => {
  expect(parsePost(talk, text).problems).toEqual([{ file: talk, line, message }]);
});

test('many blocks, each closed, are let through', () => {
  expect(parsePost(talk, ofFields(':::care\nWords.\n:::\n\n'.repeat(60))).problems).toEqual([]);
});

test.each(['[', '{', '- ', '? ', '[? ', '{? ', '{a: ', '- ? ', '!a [', '["]", '])(
  'thousands of %j neither end the program nor keep it busy',
  (piece) => {
    const start = performance.now();
    for (const times of [30, 300, 3000]) {
      const yaml = piece.repeat(times);
      expect(readYaml(talk, yaml).problem).toMatchObject({ line: 1, written: yaml, message: deep });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

test('what is nested too deep is named with its line in the file', () => {
  const text = `---\ntitle: A talk\ntopics:\n  [\n    ${'['.repeat(30)}\n---\nWords.\n`;
  const written = `    ${'['.repeat(30)}`;
  expect(parsePost(talk, text).problems).toEqual([{ file: talk, line: 5, written, message: deep }]);
});

test('twenty lists in lists are read', () => {
  expect(readYaml(talk, `${'['.repeat(18)}a${']'.repeat(18)}`).problem).toBeUndefined();
});
