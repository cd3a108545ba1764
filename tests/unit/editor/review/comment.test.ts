/** The comment on a pull request, word for word, and what a hostile one cannot do in it. */
import { expect, test } from 'vitest';
import { commentMark, sayComment } from '../../../../lib/editor/review/comment';
import { type Report, reportRule } from '../../../../lib/editor/review/report';
import { takeSuggestions } from '../../../../lib/editor/review/take-suggestions';

const run = 'https://github.com/larch/library/actions/runs/1';
const talk = 'content/resources/talk.md';

const well: Report = {
  files: 85,
  changed: [talk],
  faults: [],
  look: [],
  wanted: [],
  counts: { faults: 0, look: 0, wanted: 0, pages: 0 },
  pages: [],
  isBuilt: true,
};

test('where all is well, it says so, what is right, and where to see it', () => {
  expect(sayComment(well, { run })).toBe(`${commentMark}

### No errors

**No errors in:**

- \`content/resources/talk.md\`
- all 84 files you didn’t change
- the site builds with your change

**Pages:** none has changed.

[Download the site, or pictures of the changed pages](https://github.com/larch/library/actions/runs/1#artifacts).
`);
});

test('where something has to be fixed, it says what, and what is right all the same', () => {
  const second = 'content/topics/trust.md';
  const report: Report = {
    ...well,
    changed: [talk, second],
    faults: [{ file: talk, line: 4, field: 'category', written: 'webinar', say: 'Write webinars instead.' }],
    look: [{ file: second, line: 9, say: 'This sentence has 41 words.' }],
    wanted: [{ file: talk, line: 12, field: 'source address', say: 'its own page' }],
    counts: { faults: 1, look: 1, wanted: 1, pages: 0 },
    isBuilt: false,
  };
  expect(sayComment(report, { run, preview: 'https://example.org/' })).toBe(`${commentMark}

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

test('the pages that are not as before stand with their sizes, and a preview is led to', () => {
  const pages = [
    { address: '/resources/talk/', now: 9012 },
    { address: '/resources/', before: 9400, now: 9533 },
    { address: '/resources/old/', before: 8000 },
  ];
  const report = { ...well, pages, counts: { ...well.counts, pages: 40 } };
  expect(sayComment(report, { run, preview: 'https://preview-{number}.example.org/' })).toContain(`
**Pages:** 40 pages have changed, yours first. Sizes are compressed.

| Page | Before | Now |
| --- | ---: | ---: |
| \`/resources/talk/\` | new | 9,012 B |
| \`/resources/\` | 9,400 B | 9,533 B |
| \`/resources/old/\` | 8,000 B | gone |

And 37 more.

[See the site with this change](https://preview-{number}.example.org/). [Download the site`);
});

test('what somebody else wrote stays code, whatever it holds', () => {
  const hostile = '```\n@everyone [click](https://evil.example) <img src=x>';
  const report: Report = {
    ...well,
    changed: ['content/`@team`|x.md'],
    faults: [{ file: talk, written: hostile, say: hostile }],
    pages: [{ address: '/`@team`|x/', now: 1 }],
    counts: { ...well.counts, faults: 60, pages: 1 },
  };
  const comment = sayComment(report, { run });
  const outside = comment.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
  expect(outside).not.toMatch(/@|evil|<img/);
  expect(comment).toContain('Nothing is published meanwhile. Here are the first 1.');
  expect(comment).toContain('````text\n');
});

test('a comment is never longer than GitHub takes', () => {
  const fault = { file: talk, say: 'x'.repeat(2_000) };
  const all = Array.from({ length: 50 }, () => fault);
  const report = {
    ...well,
    faults: all,
    look: all,
    wanted: all,
    counts: { faults: 50, look: 50, wanted: 50, pages: 0 },
  };
  expect(sayComment(report, { run }).length).toBeLessThan(60_000);
});

test.each([
  ['more than it knows', { ...well, more: 1 }],
  ['a number that is none', { ...well, files: '85' }],
  ['a very long text', { ...well, changed: ['x'.repeat(301)] }],
])('a report with %s is refused', (_, report) => {
  expect(reportRule.safeParse(report).success).toBe(false);
});

test('a report of ours is taken', () => {
  expect(reportRule.parse(JSON.parse(JSON.stringify(well)))).toEqual(well);
});

const ours = {
  path: talk,
  line: 4,
  side: 'RIGHT',
  body: 'There is no category called "webinar". Write webinars instead.\n\n```suggestion\ncategory: webinars\n```',
};

test('a suggestion is taken with its sentence as code', () => {
  expect(takeSuggestions([ours])).toEqual([
    {
      ...ours,
      body: '`There is no category called "webinar". Write webinars instead.`\n\n```suggestion\ncategory: webinars\n```',
    },
  ]);
});

test('what is no suggestion of ours is left out or refused, and there are never many', () => {
  expect(takeSuggestions([{ ...ours, body: '@everyone look here' }])).toEqual([]);
  expect(takeSuggestions([{ ...ours, body: `${ours.body}\n\n@everyone` }])).toEqual([]);
  expect(takeSuggestions(Array.from({ length: 100 }, () => ours))).toHaveLength(20);
  expect(() => takeSuggestions([{ ...ours, path: '.github/workflows/test.yml' }])).toThrow();
  expect(() => takeSuggestions([{ ...ours, commit_id: 'a' }])).toThrow();
});
