/** The settings, the word list and the synonyms: each error with its line and what to write. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings, parseSynonyms, parseWords } from '../../../lib/check/word-lists';
import { check, problemsIn, talk } from '../content/made-up-content';
import { answersIn, describeAnswer } from './answers';

const settings = 'content/settings.yml';
const words = 'content/words.yml';
const synonyms = 'content/synonyms.yml';
const notUtf8 =
  'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';

test('the settings and words of the library have no errors, and no word is listed twice or recommended', () => {
  expect(parseSettings(readFileSync(settings, 'utf8')).problems).toEqual([]);
  const { value, problems } = parseWords(readFileSync(words, 'utf8'));
  expect(problems).toEqual([]);
  expect(value.known).toContain('NHS');
  const all = value.instead.flatMap((entry) => entry.words.map((word) => word.toLowerCase()));
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all).size).toBe(all.length);
  expect(value.instead.filter(({ write }) => all.includes(write.toLowerCase()))).toEqual([]);
});

/** A description and its table. */
const datasetFiles = 2;

test('each file is optional, is counted, and is not a post', () => {
  const without = check({});
  expect(without).toMatchObject({
    settings: {},
    synonyms: [],
    problems: [],
    count: without.files.length + datasetFiles,
  });
  for (const file of [settings, words, synonyms]) {
    const { files, count } = check({ [file]: file === synonyms ? '- [jobs, employment]' : '# Nothing yet.\n' });
    expect([count, files.length]).toEqual([without.count + 1, without.files.length]);
  }
});

test.each([
  [words, [new Uint8Array([0xe9])], notUtf8],
  [words, [`known: [${'x'.repeat(50_000)}]`], 'This file has 50,009 bytes, and the limit is 50,000.'],
  [synonyms, ['#'.repeat(20_001)], 'This file has 20,001 bytes, and the limit is 20,000. Readers’ browsers load it.'],
  [words, ['- BAME\n'], 'The file has no fields. Write each on its own line, such as: title: Hearing community voices'],
])('a file that can’t be read is refused: %s', (file, [content = ''], message) => {
  expect(problemsIn({ [file]: content })).toMatchObject([{ file, message }]);
});

test.each(
  Object.entries({
    'content/word.yml': 'Rename this file to content/words.yml.',
    'content/Synonyms.yml': 'Rename this file to content/synonyms.yml.',
    'content/synonyms.md': 'Rename this file to content/synonyms.yml.',
    'content/topics/synonyms.yml':
      'Files in content/ end in .md. Pictures go in public/images/, documents in public/documents/.',
  }),
)('the answer to a list at %s', (file, message) => {
  expect(problemsIn({ [file]: '- [jobs, work]' })).toEqual([{ file, message }]);
});

test('an email address and a repository are read', () => {
  const [contactEmail, repository] = ['hello.library@nhs.example.org', 'https://github.com/larch-london/library.v2'];
  const text = `contactEmail: ${contactEmail}\nrepository: ${repository}\n`;
  expect(check({ [settings]: text })).toMatchObject({ settings: { contactEmail, repository }, problems: [] });
});

const email = 'Write an email address and nothing else, such as library@example.org.';
const url = 'Write the URL of a repository on GitHub and nothing else, such as https://github.com/larch/library.';

test.each([
  ['contactEmail', 'library', email],
  ['contactEmail', 'library@example', email],
  ['contactEmail', '2026', email],
  ['contactEmail', 'mailto:library@example.org', email],
  ['contactEmail', 'The library <library@example.org>', email],
  ['repository', 'https://example.org/larch/library', url],
  ['repository', 'https://github.com/larch', url],
  ['repository', 'https://github.com/larch/library.git', url],
  ['repository', 'https://github.com/larch/library/issues', url],
])('a setting that can’t work is refused: %s: %s', (field, written, message) => {
  expect(problemsIn({ [settings]: `# How readers reach us\n${field}: ${written}\n` })).toMatchObject([
    { file: settings, line: 2, field, written, message },
  ]);
});

test.each<[string, string, string]>([
  [
    settings,
    'email: library@example.org\n',
    '1 email: There is no field called "email". Delete the line. Choose one of: contactEmail, repository.',
  ],
  [
    words,
    'instead:\n  - words: [BAME]\n',
    '2 instead 1 write: This is missing. Add: write: Black, Asian and minoritised ethnic (What to write instead.)',
  ],
  [words, 'knwn: [NHS]\n', '1 knwn: There is no field called "knwn". Write known instead, or delete the line.'],
  [
    words,
    'known: [NHS]\nMore\n',
    '2: We can’t read the file from here. Check the indentation, the space after each colon, and that quotation marks are closed.',
  ],
])('the answer to a mistake in %s: %j', (file, text, answer) => {
  expect(answersIn(file, text)).toEqual([answer]);
});

test('groups of synonyms are read as they are written, in brackets or one below the other', () => {
  const text =
    '# Words\n\n- [REMI, race equity maturity index]\n- ["Black, Asian and minority ethnic",\n  BAME] # so\n-\n  - jobs\n  - out of\n    work\n';
  expect(check({ [synonyms]: text })).toMatchObject({
    problems: [],
    synonyms: [
      ['REMI', 'race equity maturity index'],
      ['Black, Asian and minority ethnic', 'BAME'],
      ['jobs', 'out of work'],
    ],
  });
  expect(parseSynonyms('- [jobs, "out\\nof   work"]').value).toEqual([['jobs', 'out of work']]);
});

test.each(['no', 'yes', '2020-01-01', '"2020"', 'a'.repeat(60)])('this is a word: %s', (written) => {
  expect(problemsIn({ [synonyms]: `- [year, ${written}]` })).toEqual([]);
});

const form =
  'Write each group like this: - [jobs, employment]. It needs at least two words. Put one with punctuation, or a number, in double quotation marks.';
const unreadable = `We can’t read the file from here. ${form}`;
const word =
  'Write a word or short phrase of at most 60 characters, without curly quotation marks, or spaces at its ends.';

test.each(
  Object.entries({
    '# - [jobs, employment]\n': `: This file has no groups. ${form} Or delete the file.`,
    'jobs: [work, employment]': `: This file has no groups. ${form} Or delete the file.`,
    '- jobs, out of work': `1: ${form}`,
    '\uFEFF# Words\r\n\r\n- [jobs, employment]\r\n- work\r\n': `4: ${form}`,
    '- [a, b]\n-\n- [c, d]': `2: ${form}`,
    '- [jobs]': `1: ${form}`,
    '- [jobs, , work]': `1: ${unreadable}`,
    '- [jobs, work': '1: A quotation mark or bracket isn’t closed. Close it, or remove it.',
    '-\n  - event #3\n  - third event':
      '2: The text after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.',
    '- [year,\n  2020]': `2: ${form}`,
    '- [race: equity, REMI]': `1: ${form}`,
    '- [jobs, [work, staff]]': `1: ${form}`,
    '- [jobs, "-"]': `1: ${word}`,
    "- [jobs, '\u00a0work']": `1: ${word}`,
    '- [BAME, “BME”]': `1: ${word}`,
    [`- [jobs, ${'a'.repeat(61)}]`]: `1: ${word}`,
    '- [jobs, work, Jobs]': '1: "Jobs" is on line 1 too. Delete one of the two, or merge the groups.',
    '- [jobs,\n  out of  work]\n- [staff,\n  OUT OF WORK]':
      '4: "OUT OF WORK" is on line 2 too. Delete one of the two, or merge the groups.',
  }),
)('the answer to the synonyms %j', (text, answer) => {
  expect(problemsIn({ [synonyms]: text }).map(describeAnswer)).toEqual([answer]);
});

test('all mistakes are reported at once, those of other files too', () => {
  const problems = problemsIn({ [synonyms]: '- [jobs, 2020]\n- staff\n- [Jobs]\n', [talk]: '' });
  expect(problems.map(({ file, line, written }) => [file, line, written])).toEqual([
    [talk, undefined, undefined],
    [synonyms, 1, '2020'],
    [synonyms, 2, 'staff'],
    [synonyms, 3, undefined],
    [synonyms, 3, 'Jobs'],
  ]);
});
