/** The one comment on a pull request, in plain words. What its writer wrote stands as code, so that it can do nothing. */
import { sayFault } from '../../check/fault';
import type { Report } from './report';

/** By which the comment is found again. */
export const commentMark = '<!-- what the check found -->';

interface Where {
  /** The run that has the site and its pictures. */
  run: string;
  /** The site with this change, where a host shows it. */
  preview?: string | undefined;
}

/** Where a change is written once it is proposed. */
const sayHow =
  'Open **Files changed**, the three dots at the file, **Edit file**, and commit to the same branch; the name and the folder of a file are changed there too, above its text. The check then runs again by itself. Where a change stands beside a line, **Commit suggestion** makes it for you. Nothing is published meanwhile.';

/** The comment in Markdown, for the people who proposed the change and who judge it. */
export function sayComment(report: Report, { run, preview }: Where): string {
  const { counts } = report;
  return `${[
    commentMark,
    counts.faults === 0 ? '### Nothing must be fixed' : `### ${count(counts.faults, 'thing')} must be fixed`,
    ...(counts.faults === 0 ? [] : [`${sayHow}${sayShown(counts.faults, report.faults)}`, code(report.faults)]),
    ...sayRight(report),
    ...(counts.look === 0
      ? []
      : [
          `**${count(counts.look, 'thing')} to look at.** Nothing waits for this, and you may know better.${sayShown(counts.look, report.look)}`,
          code(report.look),
        ]),
    ...(counts.wanted === 0
      ? []
      : ['**Wanted**, from anyone who knows. Nothing waits for this either:', code(report.wanted)]),
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
      ? [`- all ${others} files that you did not touch`]
      : []),
    ...(isBuilt ? ['- the site builds with your change'] : []),
  ];
  return parts.length > 0 ? ['**Already right:**', parts.join('\n')] : [];
}

function sayPages({ pages, counts, isBuilt }: Report): string[] {
  if (!isBuilt) return [];
  if (counts.pages === 0) return ['**Pages:** every page is as it was.'];
  const rows = pages
    .slice(0, 20)
    .map(({ address, before, now }) => `| ${inline(address)} | ${size(before, 'new')} | ${size(now, 'gone')} |`);
  return [
    `**Pages:** ${count(counts.pages, 'page')} ${counts.pages === 1 ? 'is' : 'are'} not as before, yours first. The sizes are compressed, as a reader gets them.`,
    ['| Page | Before | Now |', '| --- | ---: | ---: |', ...rows].join('\n'),
    ...(counts.pages > rows.length ? [`And ${counts.pages - rows.length} more.`] : []),
  ];
}

function saySee({ isBuilt }: Report, run: string, preview: string | undefined): string {
  if (!isBuilt) return `Everything that was found stands in [the run](${run}).`;
  const see = preview ? `[See the site with this change](${preview}). ` : '';
  return `${see}[The site as files, and pictures of the changed pages](${run}#artifacts), to download.`;
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
