/** What `npm run check` prints: for people, for other programs, and for GitHub. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvisedLibrary } from '../check/advice';
import type { ContentFile } from '../check/files';
import { formatProblem, formatProblems, levelOf, type Problem } from '../check/problem';
import { missingLetters } from '../outputs/link-cards/card-text';
import { capitalised } from '../phrases';
import { fixedLine } from './fix';

type Checked = Pick<AdvisedLibrary, 'count' | 'problems' | 'advice'>;

/** Errors, then warnings; without errors, also how much is wanted. */
export function formatReport({ count, problems, advice }: Checked): string {
  const warnings = advice.filter(({ level }) => level === 'warning');
  const files = new Set(wanted(advice).map(({ file }) => file));
  const parts = [problems.length > 0 ? formatProblems(problems) : `${count} files in content/, no errors.`];
  if (warnings.length > 0)
    parts.push(
      `${counted(warnings.length, 'warning')}. Nothing is blocked, and you may know better:`,
      ...warnings.map(formatProblem),
    );
  if (problems.length === 0 && files.size > 0)
    parts.push(
      `Links, dates or captions are missing in ${counted(files.size, 'file')}. To list them: npm run check -- --wanted`,
    );
  return parts.join('\n\n');
}

/** Every link, date and caption that is missing, and the field to fill in. */
export function describeWanted(advice: readonly Problem[]): string {
  return wanted(advice).map(formatProblem).join('\n\n') || 'Nothing is missing.';
}

function wanted(advice: readonly Problem[]): Problem[] {
  return advice.filter(({ level }) => level === 'wanted');
}

/** The same as data: how many files were read, and every problem and piece of advice in the order of the report. */
export function reportData(root: string, { count, problems, advice }: Checked) {
  return { files: count, problems: [...problems, ...advice].map((problem) => asData(root, problem)) };
}

function asData(root: string, problem: Problem) {
  const { file, line, field, written, message, fix } = problem;
  const whole = { level: levelOf(problem), file, line, field, written, message };
  if (!fix) return whole;
  if ('name' in fix) return { ...whole, rename: fix.name, fix: fix.isSafe ?? false };
  const fixed = fixedLine(problem, readFileSync(join(root, file), 'utf8').split(/\r?\n/)[(line ?? 1) - 1] ?? '');
  return fixed === undefined ? whole : { ...whole, instead: fixed, fix: fix.isSafe ?? false };
}

/**
 * One workflow command for each error and warning, errors first, since GitHub shows ten of each level. `wanted` is no matter
 * for a single pull request and is left out.
 * Syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotate(problems: readonly Problem[]): string[] {
  const command = (type: string, { file, line = 1, field, written, message }: Problem) => {
    const title = `${capitalised(type)}${field ? `: ${field}` : ''}`;
    const properties = Object.entries({ file, line, title }).map(([name, value]) => `${name}=${property(value)}`);
    return `::${type} ${properties.join(',')}::${data(written === undefined ? message : `Written: ${written}\n${message}`)}`;
  };
  return (['error', 'warning'] as const).flatMap((type) =>
    problems.filter((problem) => levelOf(problem) === type).map((problem) => command(type, problem)),
  );
}

/** Escaped as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** "1 link", "2 links". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Warn about titles that a link card can't show because the font lacks a letter. */
export function titlesLeftOut(files: readonly Pick<ContentFile, 'file' | 'data'>[]): Problem[] {
  return files.flatMap(({ file, data }) => {
    const title = String(data.title ?? data.name ?? '');
    const missing = missingLetters(title);
    if (missing.length === 0) return [];
    const message = `The link card shows the type of page instead of this title, because its font doesn't have ${missing.join(' ')}.`;
    return { file, written: title, message, level: 'warning' };
  });
}
