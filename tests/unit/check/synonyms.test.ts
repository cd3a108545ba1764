import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/check/check';
import type { Fault } from '../../../lib/check/fault';
import { check, faultsIn, talk } from '../content/made-up-content';

const file = 'content/synonyms.yml';
const unreadable =
  'We can’t read the file from here. Write each group like this: - [jobs, employment]. Put words with a comma or other punctuation in double quotation marks.';
const noList = 'This file is a list of groups. Begin each with a hyphen and a space: - [jobs, employment]';
const noGroup = 'This file has no groups. Write one, such as: - [jobs, employment]; or delete the file.';
const tooFew = 'A group needs at least two words. Add one that means the same, or delete the group.';
const brackets =
  'Put a group in square brackets, with commas between its words. Write it like this: - [jobs, employment]';

/** The faults of a library with this file. */
function faultsOf(text: string | Uint8Array): Fault[] {
  return faultsIn({ [file]: text });
}

test('groups of words are read as they are written, in brackets or one below the other', () => {
  const text =
    '# Words\n\n- [REMI, race equity maturity index]\n- ["Black, Asian and minority ethnic",\n  BAME] # so\n-\n  - jobs\n  - out of\n    work\n';
  const { synonyms, faults } = check({ [file]: text });
  expect(faults).toEqual([]);
  expect(synonyms).toEqual([
    ['REMI', 'race equity maturity index'],
    ['Black, Asian and minority ethnic', 'BAME'],
    ['jobs', 'out of work'],
  ]);
});

test('a library without the file has no synonyms and no fault', () => {
  expect(check({})).toMatchObject({ synonyms: [], faults: [] });
});

test('the file is counted, and is no post', () => {
  const without = check({});
  const { files, count } = check({ [file]: '- [jobs, employment]' });
  expect(without.count).toBe(without.files.length);
  expect(count).toBe(without.count + 1);
  expect(files.map((each) => each.file)).toEqual(without.files.map((each) => each.file));
});

test.each(['\r\n', '\r'])('a byte-order mark and the line ends %j are accepted, and lines counted right', (end) => {
  const text = '\uFEFF# Words\n\n- [jobs, employment]\n- work\n'.replaceAll('\n', end);
  expect(faultsOf(text)).toEqual([{ file, line: 4, written: 'work', say: brackets }]);
});

test.each(['', '\n\n', '# - [jobs, employment]\n', '[]'])('a file without a group is refused: %j', (text) => {
  expect(faultsOf(text)).toEqual([{ file, say: noGroup }]);
});

test.each(['jobs', '-[jobs, work]', 'jobs: [work, employment]', '[jobs, work]', '{jobs, work}'])(
  'what is no list of groups is refused: %j',
  (text) => {
    expect(faultsOf(`# Words\n${text}\n`)).toEqual([{ file, line: 2, written: text, say: noList }]);
  },
);

test('a group without brackets is answered with the fixed line', () => {
  const say =
    'Put a group in square brackets, with commas between its words. Write it like this: - [jobs, out of work]';
  expect(faultsOf('- jobs, out of work')).toEqual([{ file, line: 1, written: 'jobs, out of work', say }]);
});

test.each(['jobs', '(jobs, work)', '{jobs, work}', 'jobs: work', '"jobs, work"', '2020'])(
  'a group of another form is shown the right one: %j',
  (written) => {
    expect(faultsOf(`- ${written}`)).toEqual([{ file, line: 1, written, say: brackets }]);
  },
);

test('a hyphen with nothing after it is no group', () => {
  const say = 'This is empty. Write a group, such as: - [jobs, employment]; or delete the line.';
  expect(faultsOf('- [jobs, work]\n-\n- [staff, workers]')).toEqual([{ file, line: 2, say }]);
});

test.each(['[]', '[jobs]'])('a group of fewer than two words is refused: %s', (written) => {
  expect(faultsOf(`- ${written}`)).toEqual([{ file, line: 1, written, say: tooFew }]);
});

test('everything that is wrong is said at once, in the order of the lines', () => {
  expect(faultsOf('- [jobs, 2020]\n- staff\n- [Jobs]\n').map(({ line, written }) => [line, written])).toEqual([
    [1, '2020'],
    [2, 'staff'],
    [3, 'Jobs'],
    [3, '[Jobs]'],
  ]);
});

test.each([
  ['- [jobs, , work]', 'There is no word before this comma. Add one, or delete the comma.'],
  ['- [jobs, work', 'A quotation mark or bracket isn’t closed. Close it, or remove it.'],
  ['- [jobs, "work]', 'A quotation mark or bracket isn’t closed. Close it, or remove it.'],
  ['- [@jobs, work]', 'Text can’t begin with @ here. Put it in quotation marks: "…".'],
  ['- [jobs, *work]', 'Text can’t begin with & or * here. Put it in quotation marks: "…".'],
  ['\t- [jobs, work]', 'This line begins with a tab. Use two spaces instead.'],
  ['- [jobs, work],', unreadable],
  ['- [jobs, work]]', unreadable],
  ["- [jobs, 'people's work']", unreadable],
])('YAML that cannot be read is refused: %j', (written, say) => {
  expect(faultsOf(`# Words\n${written}\n- [staff, workers]\n`)).toEqual([{ file, line: 2, written, say }]);
});

test('what stands after # is not lost unseen', () => {
  const say =
    'The words after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.';
  expect(faultsOf('-\n  - event #3\n  - third event')).toEqual([{ file, line: 2, written: '  - event #3', say }]);
});

test('a file that is too large is refused', () => {
  const say = 'This file has 20,001 bytes. Write 20,000 at most, because readers’ browsers load it.';
  expect(faultsOf('#'.repeat(20_001))).toEqual([{ file, say }]);
});

test('a file that is not UTF-8 is refused', () => {
  const say = 'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';
  expect(faultsOf(Buffer.from('- [café, coffee]', 'latin1'))).toEqual([{ file, say }]);
});

test.each(['synonyms.yaml', 'Synonyms.yml', 'synonym.yml', 'synonyms.md', 'synonyms'])(
  'a file named almost so is told the name: %s',
  (name) => {
    const say = 'Synonyms go in content/synonyms.yml. Rename this file, or move its groups there.';
    expect(faultsIn({ [`content/${name}`]: '- [jobs, work]' })).toEqual([{ file: `content/${name}`, say }]);
  },
);

test('a file of that name in another folder is not read', () => {
  const say = 'Files in content/ end in .md. Pictures go in public/images/, documents in public/documents/.';
  expect(faultsIn({ 'content/topics/synonyms.yml': '- [jobs]' })).toEqual([
    { file: 'content/topics/synonyms.yml', say },
  ]);
});

test('a link in its place is refused and not followed', () => {
  const root = mkdtempSync(join(tmpdir(), 'larch-synonyms-'));
  try {
    mkdirSync(join(root, 'content'));
    symlinkSync('/etc/hostname', join(root, file));
    const say = 'This is a symbolic link. Put the file itself here.';
    expect(checkContent(root)).toMatchObject({ count: 0, synonyms: [], faults: [{ file, say }] });
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a fault here leaves the other files to be checked', () => {
  expect(faultsIn({ [file]: '- [jobs]', [talk]: '' }).map((fault) => fault.file)).toEqual([talk, file]);
});
