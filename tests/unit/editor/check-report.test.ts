import { expect, test } from 'vitest';
import type { Problem } from '../../../lib/check/problem';
import { annotate, describeWanted, formatReport } from '../../../lib/editor/check-report';

const wrong: Problem = {
  file: 'content/a.md',
  line: 4,
  field: 'category',
  written: 'webinar',
  message: 'Write webinars instead.',
};
const look: Problem = {
  file: 'content/a.md',
  line: 9,
  written: '50%,\nor so',
  level: 'warning',
  message: 'Say it in words.',
};
const wanted: Problem[] = [
  { file: 'content/a.md', line: 3, field: 'source address', level: 'wanted', message: 'a link to the resource itself' },
  { file: 'content/a.md', line: 5, field: 'published date', level: 'wanted', message: 'a publication date' },
  { file: 'content/b.md', line: 5, field: 'published date', level: 'wanted', message: 'a publication date' },
];

test('without errors, the report has advice and says how much is missing', () => {
  expect(formatReport({ count: 84, problems: [], advice: [look, ...wanted] })).toBe(`84 files in content/, no errors.

1 warning. Nothing is blocked, and you may know better:

content/a.md, line 9
  Written: 50%, or so
  Say it in words.

Links, dates or captions are missing in 2 files. To list them: npm run check -- --wanted`);
});

test('with errors, the report says nothing about what is missing', () => {
  expect(
    formatReport({ count: 84, problems: [wrong], advice: [look, look, ...wanted] }),
  ).toBe(`content/a.md, line 4, category
  Written: webinar
  Write webinars instead.

1 error in 1 file. Nothing was built; the last good version of the site is unchanged.

2 warnings. Nothing is blocked, and you may know better:

content/a.md, line 9
  Written: 50%, or so
  Say it in words.

content/a.md, line 9
  Written: 50%, or so
  Say it in words.`);
});

test('on GitHub errors come first, advice is a warning, and missing links are left out', () => {
  const misnamed: Problem = { file: 'content/A, B: C.md', message: 'Call it a-b-c.md.' };
  expect(annotate([look, ...wanted, wrong, misnamed])).toEqual([
    '::error file=content/a.md,line=4,title=Error%3A category::Written: webinar%0AWrite webinars instead.',
    '::error file=content/A%2C B%3A C.md,line=1,title=Error::Call it a-b-c.md.',
    '::warning file=content/a.md,line=9,title=Warning::Written: 50%25,%0Aor so%0ASay it in words.',
  ]);
});

test('--wanted lists what is missing, and the field to fill in', () => {
  expect(describeWanted([look, ...wanted.slice(0, 2)])).toBe(`content/a.md, line 3, source address
  a link to the resource itself

content/a.md, line 5, published date
  a publication date`);
  expect(describeWanted([look])).toBe('Nothing is missing.');
});
