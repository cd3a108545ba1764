/**
 * `npm run comment`: turns the output of `npm run review`, which may come from untrusted code, into a pull request comment and suggested
 * changes. Runs on the base branch's code, never on the proposed code: only the data comes from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { formatProblem } from '../check/problem';
import { counted } from './check-report';

const text = (most: number) => z.string().transform((written) => written.slice(0, most));

const problem = z.object({
  level: z.enum(['error', 'warning', 'wanted']),
  file: text(300),
  line: z.int().min(1).optional(),
  field: text(200).optional(),
  written: text(200).optional(),
  message: text(2_000),
  /** The corrected line, if the error can be corrected automatically. */
  instead: z.string().max(2_000).regex(/^.*$/).optional(),
});

type Problems = z.output<typeof problem>[];

/** The schema of a report, which `review.ts` makes. */
export const reportRule = z.object({
  /** How many files were read. */
  files: z.int().min(0),
  /** The files of `content/` that the pull request changes. */
  changed: z.array(text(300)),
  problems: z.array(problem),
  isBuilt: z.boolean(),
});

export type Report = z.output<typeof reportRule>;

/**
 * Suggested changes that the author can commit: up to 20, one per line of a changed file in `content/`, for GitHub's API
 * (https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request).
 */
export function suggestionsOf({ changed, problems }: Report) {
  const taken = new Set<string>();
  return problems
    .flatMap(({ file, line, message, instead }) => {
      const place = `${file}:${line}`;
      const isOwn = changed.includes(file) && /^content\/\P{Cc}+$/u.test(file);
      if (line === undefined || instead === undefined || taken.has(place) || !isOwn) return [];
      taken.add(place);
      const fence = fenceFor(instead);
      const body = `${inline(message.replaceAll('`', "'"))}\n\n${fence}suggestion\n${instead}\n${fence}`;
      return [{ path: file, line, side: 'RIGHT', body }];
    })
    .slice(0, 20);
}

/** Identifies our comment. */
export const commentLabel = '<!-- what the check found -->';

/** How to edit a change that is already proposed. */
const howToFix =
  'Open **Files changed**, choose **Edit file** in the menu of the file, and commit to the same branch. You can rename or move the file there too, above its text. Beside some lines you can choose **Commit suggestion**. The check then runs again by itself. Nothing is published meanwhile.';

/**
 * The comment in Markdown, with all errors, but warnings on the changed files only. What the author wrote appears as code,
 * so that it can’t do anything. `run` and `preview` are URLs.
 */
export function formatComment(report: Report, { run, preview }: { run: string; preview?: string | undefined }): string {
  const errors = report.problems.filter(({ level }) => level === 'error');
  const own = report.problems.filter(({ file }) => report.changed.includes(file));
  const warnings = own.filter(({ level }) => level === 'warning');
  const site = `${preview ? `[See the site with this change](${preview}). ` : ''}[Download the site](${run}#artifacts).`;
  const warningsLine = `**${counted(warnings.length, 'warning')}.** Nothing is blocked, and you may know better.`;
  return `${[
    commentLabel,
    errors.length === 0 ? '### No errors' : `### ${counted(errors.length, 'error')} to fix`,
    ...section(howToFix, errors),
    ...describeRight(report, new Set(errors.map(({ file }) => file))),
    ...section(warningsLine, warnings),
    ...section(
      '**Wanted**, from anyone who knows:',
      own.filter(({ level }) => level === 'wanted'),
    ),
    report.isBuilt ? site : `[The run](${run}) has all the details.`,
  ].join('\n\n')}\n`;
}

function describeRight({ files, changed, isBuilt }: Report, wrong: ReadonlySet<string>): string[] {
  const others = files - changed.length;
  const areOthersRight = others > 0 && [...wrong].every((file) => changed.includes(file));
  const parts = [
    ...changed
      .filter((file) => !wrong.has(file))
      .slice(0, most)
      .map((file) => `- ${inline(file)}`),
    ...(areOthersRight ? [`- all ${others} files you didn’t change`] : []),
    ...(isBuilt ? ['- the site builds with your change'] : []),
  ];
  return parts.length > 0 ? ['**No errors in:**', parts.join('\n')] : [];
}

/** How many items of a list are shown, and its length in characters; GitHub allows 65,536 in a comment. */
const most = 50;
const longest = 15_000;

/** A heading and the first of these problems, as code. */
function section(head: string, problems: Problems): string[] {
  if (problems.length === 0) return [];
  const all = problems
    .slice(0, most)
    .map(({ level: _, ...problem }) => formatProblem(problem))
    .join('\n\n');
  const words = all.length > longest ? `${all.slice(0, longest)} …` : all;
  const fence = fenceFor(words);
  const first = problems.length > most ? ` Here are the first ${most}.` : '';
  return [head + first, `${fence}text\n${words}\n${fence}`];
}

/** A fence longer than any row of backticks in the text. */
function fenceFor(words: string): string {
  return '`'.repeat(Math.max(2, ...(words.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
}

/** Inline code, without characters that could end it. */
function inline(words: string): string {
  return `\`${words.replace(/[`|\r\n]/g, '')}\``;
}

// Run as a command, not imported by a test.
if (process.argv[1]?.endsWith('lib/editor/comment.ts')) {
  const { RUN_ADDRESS: run = '', PREVIEW_ADDRESS: preview } = process.env;
  const report = reportRule.parse(JSON.parse(readFileSync('.review/report.json', 'utf8')));
  const suggestions = suggestionsOf(report);
  writeFileSync('.review/comment.md', formatComment(report, { run, preview: preview || undefined }));
  writeFileSync('.review/suggestions.json', JSON.stringify(suggestions));
  console.log(`Written: a comment, and ${suggestions.length} suggestions.`);
}
