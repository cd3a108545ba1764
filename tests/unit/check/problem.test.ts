/** How an error is reported, and what is suggested. */
import { expect, test } from 'vitest';
import { describeNearest, nearest } from '../../../lib/check/nearest';
import { formatProblem, formatProblems } from '../../../lib/check/problem';
import { contentFolders } from '../../../lib/schema/kinds';
import { post, problemsIn, talk } from '../content/made-up-content';

const wrong = {
  [talk]: post({ title: 'title: 2026', category: 'category: webnar', added: 'added: 31/12/2026' }, '# Big\n\n[x](#no)'),
  'content/resources/My Talk.md': post({ title: 'title: My talk' }),
  'content/topics/trust.md': '',
  'content/notes/a.md': 'Words.',
};

const folders = contentFolders.map((folder) => `content/${folder}/`).join(', ');

test('the report has each error of several files with its place, and counts them', () => {
  expect(formatProblems(problemsIn(wrong).toReversed())).toBe(`content/notes/a.md
  No files are kept in content/notes/ itself. Move this one to the right folder: ${folders}.

content/resources/My Talk.md
  A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it my-talk.md.

content/resources/talk.md, line 2, title
  Written: 2026
  This must be text. Put it in quotation marks: "…".

content/resources/talk.md, line 4, category
  Written: webnar
  There is no category called "webnar". Write webinars instead.

content/resources/talk.md, line 8, added
  Written: 31/12/2026
  Write this date as 2026-12-31 (year, month, day).

content/resources/talk.md, line 15
  Written: # Big
  Only the page title has one #. Write: ## Big

content/resources/talk.md, line 17
  Written: #no
  There is no heading #no on this page. Correct the part after #, or delete it.

content/topics/trust.md
  This file is empty. Write the fields and the text, or delete the file.

8 errors in 4 files. Nothing was built; the last good version of the site is unchanged.`);
});

test('one error is counted as one', () => {
  expect(formatProblems([{ file: 'a.md', message: 'Fix it.' }])).toBe(
    'a.md\n  Fix it.\n\n1 error in 1 file. Nothing was built; the last good version of the site is unchanged.',
  );
});

test('the written text is shown on one line of at most 80 characters', () => {
  expect(formatProblem({ file: 'a.md', line: 3, written: ` ${'word\n'.repeat(40)}`, message: 'Fix it.' })).toBe(
    `a.md, line 3\n  Written: ${'word '.repeat(16).slice(0, 79)}…\n  Fix it.`,
  );
});

test.each([
  ['webnar', 'webinars'],
  ['Case Studies', 'case-studies'],
  ['case_studies', 'case-studies'],
  ['zebra', undefined],
  ['', undefined],
])('the word nearest to %j is %s', (written, word) => {
  expect(nearest(written, ['webinars', 'case-studies', 'training'])).toBe(word);
});

test.each([
  ['ics', 'icb'],
  ['ageing-well', 'living-well'],
  ['tuberculosis-brent', 'tuberculosis-barnet'],
  ['unemployment-2021', 'unemployment-2022'],
  ['hiv', 'hib'],
])('%s is another word than %s, and not a typo of it', (written, word) => {
  expect(nearest(written, [word])).toBeUndefined();
});

test('nothing is suggested if two words are as near', () => {
  expect(nearest('trus', ['trust', 'truss'])).toBeUndefined();
});

test('of a few words all are named in order, and of many only those that are like what was written', () => {
  expect(nearest('webinars', [])).toBeUndefined();
  expect(describeNearest('zebra', [])).toBe('');
  expect(describeNearest('zebra', ['webinars', 'training'])).toBe('Choose one of: training, webinars.');
  const many =
    'remi-faqs remi-launch heal-d becoming-a-leader taking-time no-ones-listening fair-to-refer podcast walks'.split(
      ' ',
    );
  expect(describeNearest('remi-index-faqs', many)).toBe('The nearest are: remi-faqs, remi-launch.');
  expect(describeNearest('zebra-crossings', many)).toBe('');
});
