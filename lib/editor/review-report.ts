/** Check results for a pull request: as data, made with the proposed code, and as a comment, made with trusted code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AdvisedLibrary } from '../check/advice';
import { type Fault, levelOf, sayFault } from '../check/fault';
import { counted } from './check-report';
import { fixedLine } from './fix';

const text = (max: number) => z.string().max(max);
const count = z.int().min(0).max(1_000_000);

const fault = z.strictObject({
  file: text(300),
  line: z.int().min(1).max(1_000_000).optional(),
  field: text(200).optional(),
  written: text(1_000).optional(),
  say: text(2_000),
  /** The corrected line, if the error can be corrected automatically. */
  fixed: text(2_000).regex(/^.*$/).optional(),
});

/** The schema of a report, which may come from untrusted code. */
export const reportRule = z.strictObject({
  /** How many files were read. */
  files: count,
  /** The files of `content/` that the pull request changes. */
  changed: z.array(text(300)).max(100),
  faults: z.array(fault).max(50),
  warnings: z.array(fault).max(50),
  wanted: z.array(fault).max(50),
  /** Totals, because the lists are truncated. */
  counts: z.strictObject({ faults: count, warnings: count, wanted: count }),
  isBuilt: z.boolean(),
});

export type Report = z.output<typeof reportRule>;

/** The report of a pull request that changes these files of `content/` below `root`. Warnings only cover those. */
export function makeReport(
  root: string,
  { count: files, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>,
  changed: readonly string[],
  isBuilt: boolean,
): Report {
  const own = advice.filter(({ file }) => changed.includes(file));
  const warnings = own.filter((each) => levelOf(each) === 'warning');
  const wanted = own.filter((each) => levelOf(each) === 'wanted');
  const asData = ({ file, line, field, written, say, fix }: Fault) => {
    const isFixable = fix && line !== undefined && changed.includes(file);
    const was = isFixable ? readFileSync(join(root, file), 'utf8').split(/\r?\n/)[line - 1] : undefined;
    const fixed = was === undefined ? undefined : fixedLine({ fix }, was);
    return {
      file: file.slice(0, 300),
      ...(line !== undefined && { line }),
      ...(field !== undefined && { field: field.slice(0, 200) }),
      ...(written !== undefined && { written: written.slice(0, 200) }),
      say: say.slice(0, 2_000),
      ...(fixed !== undefined && fixed.length <= 2_000 && { fixed }),
    };
  };
  return {
    files,
    changed: changed.slice(0, 100),
    faults: faults.slice(0, 50).map(asData),
    warnings: warnings.slice(0, 50).map(asData),
    wanted: wanted.slice(0, 50).map(asData),
    counts: { faults: faults.length, warnings: warnings.length, wanted: wanted.length },
    isBuilt,
  };
}

/** GitHub's API: https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request */
interface Suggestion {
  path: string;
  line: number;
  side: 'RIGHT';
  body: string;
}

/** Suggested changes that the author can commit: up to 20, one per line of a file in `content/`. */
export function suggestionsOf({ faults, warnings }: Report): Suggestion[] {
  const taken = new Set<string>();
  return [...faults, ...warnings]
    .flatMap(({ file, line, say, fixed }): Suggestion[] => {
      const place = `${file}:${line}`;
      if (line === undefined || fixed === undefined || taken.has(place) || !/^content\/\P{Cc}+$/u.test(file)) return [];
      taken.add(place);
      const fence = fenceFor(fixed);
      const body = `${inline(say.replaceAll('`', "'"))}\n\n${fence}suggestion\n${fixed}\n${fence}`;
      return [{ path: file, line, side: 'RIGHT', body }];
    })
    .slice(0, 20);
}

/** Identifies our comment. */
export const commentMark = '<!-- what the check found -->';

/** How to edit a change that is already proposed. */
const sayHow =
  'Open **Files changed**, choose **Edit file** in the menu of the file, and commit to the same branch. You can rename or move the file there too, above its text. Beside some lines you can choose **Commit suggestion**. The check then runs again by itself. Nothing is published meanwhile.';

/** The comment in Markdown. What the author wrote appears as code, so that it can’t do anything. `run` and `preview` are URLs. */
export function sayComment(report: Report, { run, preview }: { run: string; preview?: string | undefined }): string {
  const { counts, faults, warnings, wanted, isBuilt } = report;
  const site = `${preview ? `[See the site with this change](${preview}). ` : ''}[Download the site](${run}#artifacts).`;
  const sayWarnings = `**${counted(counts.warnings, 'warning')}.** Nothing is blocked, and you may know better.`;
  return `${[
    commentMark,
    counts.faults === 0 ? '### No errors' : `### ${counted(counts.faults, 'error')} to fix`,
    ...section(sayHow, faults, counts.faults),
    ...sayRight(report),
    ...section(sayWarnings, warnings, counts.warnings),
    ...section('**Wanted**, from anyone who knows:', wanted, counts.wanted),
    isBuilt ? site : `[The run](${run}) has all the details.`,
  ].join('\n\n')}\n`;
}

/** A heading and a list, which may be truncated. */
function section(head: string, shown: Report['faults'], all: number): string[] {
  const first = all > shown.length ? ` Here are the first ${shown.length}.` : '';
  return all === 0 ? [] : [head + first, code(shown)];
}

function sayRight({ files, changed, faults, counts, isBuilt }: Report): string[] {
  const wrong = new Set(faults.map(({ file }) => file));
  const others = files - changed.length;
  const areOthersRight = [...wrong].every((file) => changed.includes(file)) && counts.faults <= faults.length;
  const parts = [
    ...changed.filter((file) => !wrong.has(file)).map((file) => `- ${inline(file)}`),
    ...(others > 0 && areOthersRight ? [`- all ${others} files you didn’t change`] : []),
    ...(isBuilt ? ['- the site builds with your change'] : []),
  ];
  return parts.length > 0 ? ['**No errors in:**', parts.join('\n')] : [];
}

/** In characters, for one list; GitHub allows 65,536 in a comment. */
const longest = 15_000;

function code(faults: Report['faults']): string {
  const all = faults.map(sayFault).join('\n\n');
  const words = all.length > longest ? `${all.slice(0, longest)} …` : all;
  const fence = fenceFor(words);
  return `${fence}text\n${words}\n${fence}`;
}

/** A fence longer than any row of backticks in the text. */
function fenceFor(words: string): string {
  return '`'.repeat(Math.max(2, ...(words.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
}

/** Inline code, without characters that could end it. */
function inline(words: string): string {
  return `\`${words.replace(/[`|\r\n]/g, '')}\``;
}
