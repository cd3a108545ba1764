/** Front matter that can’t be read, and text that would keep the parsers busy. */
import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { readYaml } from '../../../lib/check/yaml';
import { check, faultsIn, faultsInFields, post, talk } from '../content/made-up-content';

const unclosed = 'A quotation mark or bracket isn’t closed. Close it, or remove it.';
const unreadable =
  'We can’t read the fields from here. Check the indentation, the space after each colon, and that quotation marks are closed.';
const marks = 'Text can’t begin with & or * here. Put it in quotation marks: "…".';
const cut =
  'The text after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.';

test('a post without front matter is refused', () => {
  const say = 'This file has no front matter. Begin it with a line ---, then the fields, then another line ---.';
  expect(faultsIn({ [talk]: '## Heading\n\nWords.\n' })).toEqual([{ file: talk, line: 1, say }]);
});

test('front matter that begins with too many dashes is not taken from further down', () => {
  const say = 'The front matter has no end. Write --- on a line of its own after the last field.';
  expect(faultsIn({ [talk]: '----\ntitle: A talk\n---\nWords.\n---\n' })).toEqual([{ file: talk, line: 1, say }]);
});

test('front matter that does not end is refused', () => {
  const say = 'The front matter has no end. Write --- on a line of its own after the last field.';
  expect(faultsIn({ [talk]: '---\ntitle: A talk\n\nWords.\n' })).toEqual([{ file: talk, line: 1, say }]);
});

test.each(['---\n---\nWords.\n', '---\n\n---\n', '---\njust words\n---\n', '---\n- a list\n---\n'])(
  'front matter without fields is refused: %j',
  (text) => {
    const say = 'The front matter has no fields. Write each on its own line, such as: title: Hearing community voices';
    expect(faultsIn({ [talk]: text })).toEqual([{ file: talk, line: 2, say }]);
  },
);

test('a line between paragraphs does not end the front matter again', () => {
  const file = check({ [talk]: post({}, 'One.\n\n---\n\nTwo.') }).files.find((each) => each.file === talk);
  expect(file?.body).toBe('One.\n\n---\n\nTwo.\n');
  expect(file?.bodyLine).toBe(15);
});

test.each([
  ['title', 2, 'title: "A talk'],
  ['title', 2, "title: 'A talk"],
  ['topics', 5, 'topics: [mental-health'],
  ['source', 9, 'source: { label: Talks'],
])('what is not closed in %s is shown on line %i where it opens: %s', (name, line, written) => {
  expect(faultsInFields({ [name]: written })).toEqual([{ file: talk, line, written, say: unclosed }]);
});

test('a tab at the beginning of a line is refused', () => {
  expect(faultsInFields({ source: 'source:\n\tlabel: Talks' })).toEqual([
    { file: talk, line: 10, written: '\tlabel: Talks', say: 'This line begins with a tab. Use two spaces instead.' },
  ]);
});

test.each(['title: A talk', 'title: { a: b }'])('a field that stands there twice is refused: %s', (written) => {
  expect(faultsInFields({ again: written })).toEqual([
    { file: talk, line: 14, written, say: 'This field is here twice. Keep one of them.' },
  ]);
});

test('a field twice in a group on one line is not taken for a colon in a text', () => {
  const source = 'source: { label: A, label: B, address: https://example.org/, is: the resource }';
  expect(faultsInFields({ source })).toEqual([
    { file: talk, line: 9, written: source, say: 'This field is here twice. Keep one of them.' },
  ]);
});

test('what cannot be read in any way that was tried is shown', () => {
  expect(faultsInFields({ title: 'A talk' })).toEqual([{ file: talk, line: 2, written: 'A talk', say: unreadable }]);
});

test('a missing space after a colon is answered with the fixed line', () => {
  const say = 'A space is missing after the colon. Write: title: A talk';
  expect(faultsInFields({ title: 'title:A talk' })).toEqual([{ file: talk, line: 2, written: 'title:A talk', say }]);
});

const quote = 'This text needs quotation marks around it.';
const colon = 'The text has a colon in it, so it needs quotation marks.';

test.each([
  ['title: [Draft] A talk', 'title: "[Draft] A talk"', quote],
  ['title: "Listening" first', 'title: "\\"Listening\\" first"', quote],
  ['title: - A talk', 'title: "- A talk"', quote],
  ["title: 'London's talk'", 'title: "London\'s talk"', quote],
  ['title: Hearing: voices', 'title: "Hearing: voices"', colon],
  ['title: The "hub": a report', 'title: "The \\"hub\\": a report"', colon],
  ['title: “A talk: first”', 'title: "A talk: first"', 'Use straight quotation marks here, not curly ones.'],
])('a text that needs quotation marks is answered with the fixed line: %s', (title, fixed, reason) => {
  expect(faultsInFields({ title })).toEqual([
    { file: talk, line: 2, written: title, say: `${reason} Write: ${fixed}` },
  ]);
});

test.each([
  ['further right than the line above', 8, { added: '  added: 2026-11-23' }, '  added: 2026-11-23'],
  [
    'further right than its neighbours',
    11,
    { source: 'source:\n  label: Talks\n   address: https://example.org/\n  is: the resource' },
    '   address: https://example.org/',
  ],
  [
    'further left than its neighbours',
    11,
    { source: 'source:\n  label: Talks\n address: https://example.org/\n  is: the resource' },
    ' address: https://example.org/',
  ],
  [
    'further left than the words after a dash',
    16,
    { people: 'people:\n  - name: Somebody\n   role: Chair' },
    '   role: Chair',
  ],
])('a line that begins %s is shown, on line %i', (_, line, lines, written) => {
  const say = 'Wrong indentation. Align this line with the one above.';
  expect(faultsInFields(lines)).toEqual([{ file: talk, line, written, say }]);
});

test.each([
  ['title', 2, 'title:\u00a0A talk'],
  ['topics', 5, 'topics:\n\u00a0\u00a0- trust'],
  ['topics', 5, 'topics:\n  -\u00a0trust'],
  ['category', 4, 'category: web\u200binars'],
])('a blank that is no plain space is refused where it would be taken for one: %s', (name, line, text) => {
  const say =
    'This line has an invisible character or an unusual space in it, perhaps copied from a web page. Type the line again.';
  const [first = '', second] = text.split('\n');
  expect(faultsInFields({ [name]: text })).toEqual([
    { file: talk, line: second === undefined ? line : line + 1, written: second ?? first, say },
  ]);
});

test('a blank that keeps words together inside a text is accepted', () => {
  expect(faultsInFields({ title: 'title: A talk at 10\u00a0am' })).toEqual([]);
});

test.each(['@', '`', '%'])('a text cannot begin with %s', (sign) => {
  const title = `title: ${sign}home`;
  const say = `Text can’t begin with ${sign} here. Put it in quotation marks: "…".`;
  expect(faultsInFields({ title })).toEqual([{ file: talk, line: 2, written: title, say }]);
});

test.each(['title: *bold*', 'title: &b A talk', 'title: * A talk'])(
  'a mark of YAML is not taken for words: %s',
  (title) => {
    expect(faultsInFields({ title })).toEqual([{ file: talk, line: 2, written: title, say: marks }]);
  },
);

test('a title is not cut short at a number sign', () => {
  expect(faultsInFields({ title: 'title: Event #3' })).toEqual([
    { file: talk, line: 2, written: 'title: Event #3', say: cut },
  ]);
});

test.each(['title: "Event #3"', 'title: C# and F#', '# A remark.\ntitle: A talk'])(
  'a number sign that loses no words is accepted: %s',
  (title) => {
    expect(faultsInFields({ title })).toEqual([]);
  },
);

test.each([
  [
    'front matter',
    `---\n${'a'.repeat(20_001)}\n---\n`,
    1,
    'The front matter has 20,002 characters. Write 20,000 at most.',
  ],
  [
    'a text',
    `---\na: b\n---\n${'\n'.repeat(3_000)}a`,
    4,
    'The text has 3,001 lines. Write 3,000 at most, or split it into two posts.',
  ],
  [
    'a paragraph',
    `---\na: b\n---\nWords.\n\n${'a'.repeat(20_001)}`,
    6,
    'Paragraph too long. Split it with blank lines.',
  ],
  [
    'a paragraph of signs',
    `---\na: b\n---\n${'*a\n'.repeat(1_001)}`,
    1_004,
    'Paragraph too long. Split it with blank lines.',
  ],
  [
    'nesting',
    `---\na: b\n---\n${'> '.repeat(21)}`,
    4,
    'This is nested more than 20 levels deep. Simplify it, and close each block with :::',
  ],
  [
    'blocks',
    `---\na: b\n---\n${':::care\n'.repeat(21)}`,
    24,
    'This is nested more than 20 levels deep. Simplify it, and close each block with :::',
  ],
  [
    'indent',
    `---\na: b\n---\n- a\n${' '.repeat(61)}b`,
    5,
    'This is nested more than 20 levels deep. Simplify it, and close each block with :::',
  ],
])('%s beyond every real post is refused', (_, text, line, say) => {
  expect(parsePost(talk, text).faults).toEqual([{ file: talk, line, say }]);
});

test('many blocks, each closed, are let through', () => {
  expect(parsePost(talk, `---\na: b\n---\n${':::care\nWords.\n:::\n\n'.repeat(60)}`).faults).toEqual([]);
});

const deep = 'This is nested more than 20 levels deep. Simplify it.';

test.each(['[', '{', '- ', '? ', '[? ', '{? ', '{a: ', '- ? ', '!a [', '["]", '])(
  'thousands of %j neither end the program nor keep it busy',
  (piece) => {
    const start = performance.now();
    for (const times of [30, 300, 3000]) {
      const yaml = piece.repeat(times);
      expect(readYaml(yaml).problem).toMatchObject({ line: 1, written: yaml, say: deep });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

test('what stands too deep is named with its line in the file', () => {
  const text = `---\ntitle: A talk\ntopics:\n  [\n    ${'['.repeat(30)}\n---\nWords.\n`;
  const written = `    ${'['.repeat(30)}`;
  expect(parsePost(talk, text).faults).toEqual([{ file: talk, line: 5, written, say: deep }]);
});

test('twenty lists in lists are read', () => {
  expect(readYaml(`${'['.repeat(18)}a${']'.repeat(18)}`).problem).toBeUndefined();
});
