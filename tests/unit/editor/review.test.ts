import { expect, test } from 'vitest';
import { checkLibrary } from '../../../lib/check/check';
import { reportData } from '../../../lib/editor/check-report';
import { commentLabel, formatComment, type Report, reportRule, suggestionsOf } from '../../../lib/editor/comment';
import { fixedLine } from '../../../lib/editor/fix';
import { writeLibrary } from '../build/made-up-site';
import { post, talk } from '../content/made-up-content';

const run = 'https://github.com/larch/library/actions/runs/1';
const well: Report = { files: 85, changed: [talk], problems: [], isBuilt: true };

test('without errors the comment links to the site', () => {
  expect(formatComment(well, { run })).toBe(`${commentLabel}

### No errors

**No errors in:**

- \`content/resources/talk.md\`
- all 84 files you didn’t change
- the site builds with your change

[Download the site](https://github.com/larch/library/actions/runs/1#artifacts).
`);
  expect(formatComment(well, { run, preview: 'https://preview-{number}.example.org/' })).toContain(
    '[See the site with this change](https://preview-{number}.example.org/). [Download the site]',
  );
});

test('with errors the comment lists what to fix, and which files have no errors', () => {
  const second = 'content/topics/trust.md';
  const report: Report = {
    ...well,
    changed: [talk, second],
    problems: [
      {
        level: 'error',
        file: talk,
        line: 4,
        field: 'category',
        written: 'webinar',
        message: 'Write webinars instead.',
      },
      { level: 'warning', file: second, line: 9, message: 'This sentence has 41 words.' },
      { level: 'warning', file: 'content/topics/other.md', line: 9, message: 'Not part of the change.' },
      { level: 'wanted', file: talk, line: 12, field: 'source address', message: 'its own page' },
    ],
    isBuilt: false,
  };
  expect(formatComment(report, { run })).toBe(`${commentLabel}

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
    problems: [
      { level: 'error', file: talk, line: 4, written: hostile, message: hostile },
      { level: 'error', file: 'content/`@team`|x.md', line: 4, message: hostile, instead: '```suggestion @everyone' },
      { level: 'error', file: '.github/workflows/test.yml', line: 1, message: 'Fix it.', instead: 'x' },
    ],
  };
  const comment = formatComment(report, { run });
  const outside = comment.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
  expect(outside).not.toMatch(/@|evil|<img/);
  expect(suggestionsOf(report)).toEqual([
    {
      path: 'content/`@team`|x.md',
      line: 4,
      side: 'RIGHT',
      body: "`'''@everyone [click](https://evil.example) <img src=x>`\n\n````suggestion\n```suggestion @everyone\n````",
    },
  ]);
});

test('a comment and its suggestions stay within GitHub’s limits', () => {
  const problems = (['error', 'warning', 'wanted'] as const).flatMap((level) =>
    Array.from({ length: 60 }, (_, index) => ({
      level,
      file: talk,
      line: index + 1,
      message: 'x'.repeat(3_000),
      instead: 'y',
    })),
  );
  const report = reportRule.parse({ ...well, changed: [talk, ...Array(500).fill('x'.repeat(301))], problems });
  const comment = formatComment(report, { run });
  expect(comment.length).toBeLessThan(65_000);
  expect(comment).toContain('### 60 errors to fix');
  expect(comment).toContain('Nothing is published meanwhile. Here are the first 50.');
  expect(suggestionsOf(report)).toHaveLength(20);
});

test.each([
  ['text for a number', { ...well, files: '85' }],
  ['a level that there isn’t', { ...well, problems: [{ level: 'note', file: talk, message: 'Look.' }] }],
  [
    'a correction of two lines',
    { ...well, problems: [{ level: 'error', file: talk, message: 'Fix it.', instead: 'a\nb' }] },
  ],
])('a report with %s is refused', (_, report) => {
  expect(reportRule.safeParse(report).success).toBe(false);
});

test('the results of a check are a report, with the lines that can be corrected', () => {
  const root = writeLibrary({ [talk]: post({ category: 'category: webinar', topics: 'topics: [trst, mental]' }) });
  const checked = { count: 9, problems: checkLibrary(root).problems, advice: [] };
  const report = { ...reportData(root, checked), changed: [talk], isBuilt: false };
  const { problems } = reportRule.parse(JSON.parse(JSON.stringify(report)));
  expect(problems.slice(0, 2).map(({ instead }) => instead)).toEqual(['category: webinars', 'topics: [trust, mental]']);
});

test.each([
  ['topics: [ a]', 'topics: [ trust]'],
  ['topics: [ b]', undefined],
  ['topics: [ a, a]', undefined],
])('only text that is in a line once is corrected: %s', (line, fixed) => {
  expect(fixedLine({ fix: { from: ' a', to: ' trust' } }, line)).toBe(fixed);
});
