import { expect, test } from 'vitest';
import { checkLibrary } from '../../../lib/check/check';
import { fixedLine } from '../../../lib/editor/fix';
import {
  commentMark,
  makeReport,
  type Report,
  reportRule,
  sayComment,
  suggestionsOf,
} from '../../../lib/editor/review-report';
import { writeLibrary } from '../build/made-up-site';
import { post, talk } from '../content/made-up-content';

const run = 'https://github.com/larch/library/actions/runs/1';
const well: Report = {
  files: 85,
  changed: [talk],
  faults: [],
  warnings: [],
  wanted: [],
  counts: { faults: 0, warnings: 0, wanted: 0 },
  isBuilt: true,
};

test('without errors the comment links to the site', () => {
  expect(sayComment(well, { run })).toBe(`${commentMark}

### No errors

**No errors in:**

- \`content/resources/talk.md\`
- all 84 files you didn’t change
- the site builds with your change

[Download the site](https://github.com/larch/library/actions/runs/1#artifacts).
`);
  expect(sayComment(well, { run, preview: 'https://preview-{number}.example.org/' })).toContain(
    '[See the site with this change](https://preview-{number}.example.org/). [Download the site]',
  );
});

test('with errors the comment lists what to fix, and which files have no errors', () => {
  const second = 'content/topics/trust.md';
  const report: Report = {
    ...well,
    changed: [talk, second],
    faults: [{ file: talk, line: 4, field: 'category', written: 'webinar', say: 'Write webinars instead.' }],
    warnings: [{ file: second, line: 9, say: 'This sentence has 41 words.' }],
    wanted: [{ file: talk, line: 12, field: 'source address', say: 'its own page' }],
    counts: { faults: 1, warnings: 1, wanted: 1 },
    isBuilt: false,
  };
  expect(sayComment(report, { run })).toBe(`${commentMark}

### 1 error to fix

Open **Files changed**, choose **Edit file** in the menu of the file, and commit to the same branch. You can rename or move the file there too, above its text. Beside some lines you can choose **Commit suggestion**. The check then runs again by itself. Nothing is published meanwhile.

\`\`\`text
content/resources/talk.md, line 4, category
  Written: webinar
  Write webinars instead.
\`\`\`

**No errors in:**

- \`content/topics/trust.md\`
- all 83 files you didn’t change

**1 warning.** Nothing is blocked, and you may know better.

\`\`\`text
content/topics/trust.md, line 9
  This sentence has 41 words.
\`\`\`

**Wanted**, from anyone who knows:

\`\`\`text
content/resources/talk.md, line 12, source address
  its own page
\`\`\`

[The run](https://github.com/larch/library/actions/runs/1) has all the details.
`);
});

test('text from a proposed change is always shown as code', () => {
  const hostile = '```\n@everyone [click](https://evil.example) <img src=x>';
  const report: Report = {
    ...well,
    changed: ['content/`@team`|x.md'],
    faults: [
      { file: talk, line: 4, written: hostile, say: hostile, fixed: '```suggestion @everyone' },
      { file: '.github/workflows/test.yml', line: 1, say: 'Fix it.', fixed: 'x' },
    ],
    counts: { ...well.counts, faults: 60 },
  };
  const comment = sayComment(report, { run });
  const outside = comment.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
  expect(outside).not.toMatch(/@|evil|<img/);
  expect(comment).toContain('Nothing is published meanwhile. Here are the first 2.');
  expect(suggestionsOf(report)).toEqual([
    {
      path: talk,
      line: 4,
      side: 'RIGHT',
      body: "`'''@everyone [click](https://evil.example) <img src=x>`\n\n````suggestion\n```suggestion @everyone\n````",
    },
  ]);
});

test('a comment and its suggestions stay within GitHub’s limits', () => {
  const all = Array.from({ length: 50 }, (_, index) => ({
    file: talk,
    line: index + 1,
    say: 'x'.repeat(2_000),
    fixed: 'y',
  }));
  const report = { ...well, faults: all, warnings: all, wanted: all, counts: { faults: 50, warnings: 50, wanted: 50 } };
  expect(sayComment(report, { run }).length).toBeLessThan(60_000);
  expect(suggestionsOf(report)).toHaveLength(20);
});

test.each([
  ['more than it should have', { ...well, more: 1 }],
  ['text for a number', { ...well, files: '85' }],
  ['a very long text', { ...well, changed: ['x'.repeat(301)] }],
  ['a correction of two lines', { ...well, faults: [{ file: talk, say: 'Fix it.', fixed: 'a\nb' }] }],
])('a report with %s is refused', (_, report) => {
  expect(reportRule.safeParse(report).success).toBe(false);
});

test('the report has every error, advice on the changed files only, and the lines that can be corrected', () => {
  const root = writeLibrary({ [talk]: post({ category: 'category: webinar', topics: 'topics: [trst, mental]' }) });
  const warning = { file: talk, line: 9, level: 'warning', say: 'Look.' } as const;
  const other = { ...warning, file: 'content/topics/trust.md' };
  const many = Array.from({ length: 60 }, (_, line) => ({ file: other.file, line: line + 1, say: 'Fix.' }));
  const { faults } = checkLibrary(root);
  const report = makeReport(root, { count: 9, faults: [...faults, ...many], advice: [warning, other] }, [talk], false);
  expect(report.faults.slice(0, 2).map(({ fixed }) => fixed)).toEqual([
    'category: webinars',
    'topics: [trust, mental]',
  ]);
  expect(report.warnings).toEqual([{ file: talk, line: 9, say: 'Look.' }]);
  expect([report.faults.length, report.counts.faults]).toEqual([50, faults.length + 60]);
  expect(reportRule.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

test.each([
  ['topics: [ a]', 'topics: [ trust]'],
  ['topics: [ b]', undefined],
  ['topics: [ a, a]', undefined],
])('only text that is in a line once is corrected: %s', (line, fixed) => {
  expect(fixedLine({ fix: { from: ' a', to: ' trust' } }, line)).toBe(fixed);
});
