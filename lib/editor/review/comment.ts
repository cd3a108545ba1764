/** The comment on a pull request. What its author wrote appears as code, so that it can't do anything. */
import { sayFault } from '../../check/fault';
import type { Report } from './report';

/** Marks the comment, to find it again. */
export const commentMark = '<!-- what the check found -->';

interface Where {
  /** The run with the site and its pictures. */
  run: string;
  /** The site with this change, if a host shows it. */
  preview?: string | undefined;
}

/** How to edit a change that is already proposed. */
const sayHow =
  'Open **Files changed**, choose **Edit file** in the menu of the file, and commit to the same branch. You can rename or move the file there too, above its text. Beside some lines you can choose **Commit suggestion**. The check then runs again by itself. Nothing is published meanwhile.';

/** The comment in Markdown, for author and reviewers. */
export function sayComment(report: Report, { run, preview }: Where): string {
  const { counts } = report;
  return `${[
    commentMark,
    counts.faults === 0 ? '### No errors' : `### ${count(counts.faults, 'error')} to fix`,
    ...(counts.faults === 0 ? [] : [`${sayHow}${sayShown(counts.faults, report.faults)}`, code(report.faults)]),
    ...sayRight(report),
    ...(counts.look === 0
      ? []
      : [
          `**${count(counts.look, 'warning')}.** Nothing is blocked, and you may know better.${sayShown(counts.look, report.look)}`,
          code(report.look),
        ]),
    ...(counts.wanted === 0 ? [] : ['**Wanted**, from anyone who knows:', code(report.wanted)]),
    ...sayPages(report),
    saySee(report, run, preview),
  ].join('\n\n')}\n`;
}

function sayRight({ files, changed, faults, counts, isBuilt }: Report): string[] {
  const wrong = new Set(faults.map(({ file }) => file));
  const right = changed.filter((file) => !wrong.has(file));
  const others = files - changed.length;
  const parts = [
    ...(right.length > 0 ? right.map((file) => `- ${inline(file)}`) : []),
    ...(others > 0 && [...wrong].every((file) => changed.includes(file)) && counts.faults <= faults.length
      ? [`- all ${others} files you didn’t change`]
      : []),
    ...(isBuilt ? ['- the site builds with your change'] : []),
  ];
  return parts.length > 0 ? ['**No errors in:**', parts.join('\n')] : [];
}

function sayPages({ pages, counts, isBuilt }: Report): string[] {
  if (!isBuilt) return [];
  if (counts.pages === 0) return ['**Pages:** none has changed.'];
  const rows = pages
    .slice(0, 20)
    .map(({ address, before, now }) => `| ${inline(address)} | ${size(before, 'new')} | ${size(now, 'gone')} |`);
  return [
    `**Pages:** ${count(counts.pages, 'page')} ${counts.pages === 1 ? 'has' : 'have'} changed, yours first. Sizes are compressed.`,
    ['| Page | Before | Now |', '| --- | ---: | ---: |', ...rows].join('\n'),
    ...(counts.pages > rows.length ? [`And ${counts.pages - rows.length} more.`] : []),
  ];
}

function saySee({ isBuilt }: Report, run: string, preview: string | undefined): string {
  if (!isBuilt) return `[The run](${run}) has all the details.`;
  const see = preview ? `[See the site with this change](${preview}). ` : '';
  return `${see}[Download the site, or pictures of the changed pages](${run}#artifacts).`;
}

/** Longer lists are cut, and say so. */
function sayShown(all: number, shown: readonly unknown[]): string {
  return all > shown.length ? ` Here are the first ${shown.length}.` : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function size(bytes: number | undefined, none: string): string {
  return bytes === undefined ? none : `${bytes.toLocaleString('en-GB')} B`;
}

/** In characters, for one list; GitHub takes 65,536 in a comment. */
const longest = 15_000;

/** A block of code with a fence that is longer than any in it. */
function code(faults: Report['faults']): string {
  const all = faults.map(sayFault).join('\n\n');
  const words = all.length > longest ? `${all.slice(0, longest)} …` : all;
  const fence = '`'.repeat(Math.max(2, ...(words.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return `${fence}text\n${words}\n${fence}`;
}

/** Code in a line; what could end it or its cell is left out. */
function inline(words: string): string {
  return `\`${words.replace(/[`|\r\n]/g, '')}\``;
}
