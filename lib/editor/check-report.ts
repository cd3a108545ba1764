/** The options of `npm run check`, and what it prints: for people, for other programs, and for GitHub. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AdvisedLibrary } from '../check/advice';
import { type Fault, levelOf, sayFault, sayFaults, sayPath } from '../check/fault';
import type { ContentFile } from '../check/files';
import { isListed } from '../content/status';
import { wantedLinks } from '../content/wanted';
import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import { fixedLine } from './fix';

/** Errors, then warnings; without errors, also how much is wanted. */
export function sayReport({ count, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>): string {
  const warnings = advice.filter(({ level }) => level === 'warning');
  const wanted = advice.filter(({ level }) => level === 'wanted');
  const files = new Set(wanted.map(({ file }) => file)).size;
  return [
    ...(faults.length > 0 ? [sayFaults(faults)] : [`${count} files in content/, no errors.`]),
    ...(warnings.length > 0 ? [[sayWarnings(warnings.length), ...warnings.map(sayFault)].join('\n\n')] : []),
    ...(faults.length === 0 && wanted.length > 0
      ? [
          `Links, dates or captions are missing in ${files} ${files === 1 ? 'file' : 'files'}. To list the links: npm run check -- --wanted`,
        ]
      : []),
  ].join('\n\n');
}

function sayWarnings(count: number): string {
  return `${count} ${count === 1 ? 'warning' : 'warnings'}. Nothing is blocked, and you may know better:`;
}

/** One line of JSON: how many files were read, and every fault and piece of advice in the order of the report. */
export function reportJson(
  root: string,
  { count, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>,
): string {
  return JSON.stringify({ files: count, faults: [...faults, ...advice].map((fault) => inJson(root, fault)) });
}

function inJson(root: string, fault: Fault): Record<string, unknown> {
  const { file, line, field, written, say, fix } = fault;
  const whole = { level: levelOf(fault), file, line, field, written, say };
  if (!fix) return whole;
  if ('name' in fix) return { ...whole, rename: fix.name, fix: fix.isSafe ?? false };
  const fixed = fixedLine(fault, readFileSync(join(root, file), 'utf8').split(/\r?\n/)[(line ?? 1) - 1] ?? '');
  return fixed === undefined ? whole : { ...whole, instead: fixed, fix: fix.isSafe ?? false };
}

/**
 * One workflow command for each error and warning, errors first, since GitHub shows ten of each level. `wanted` is no matter
 * for a single pull request and is left out.
 * Syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotate(faults: readonly Fault[]): string[] {
  const shown = faults.filter((fault) => levelOf(fault) !== 'wanted');
  return shown
    .toSorted((a, b) => Number(levelOf(a) === 'warning') - Number(levelOf(b) === 'warning'))
    .map((fault) => {
      const { file, line, field, written, say } = fault;
      const isWarning = levelOf(fault) === 'warning';
      const title = `${isWarning ? 'Warning' : 'Error'}${field ? `: ${field}` : ''}`;
      const properties = Object.entries({ file, line: line ?? 1, title }).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      const message = written === undefined ? say : `Written: ${written}\n${say}`;
      return `::${isWarning ? 'warning' : 'error'} ${properties.join(',')}::${data(message)}`;
    });
}

/** Escaped as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The links needed for posts published by `today`, as a table for each post. */
export function wantedReport(files: readonly ContentFile[], today: string): string {
  const tables = files.flatMap((file) => tableOf(file, today));
  if (tables.length === 0) return 'No links are needed.';
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = tables.map(({ head, rows }) => {
    const [line, field] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return [
      ...head,
      ...rows.map(([at, name, say]) => `  ${at.padStart(line ?? 0)}  ${name.padEnd(field ?? 0)}  ${say}`),
    ].join('\n');
  });
  return [...parts, `${counted(count, 'link')} needed for ${counted(tables.length, 'resource')}.`].join('\n\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

interface Table {
  head: string[];
  /** Line, field, what is needed. */
  rows: [string, string, string][];
}

function tableOf({ folder, file, data, locate }: ContentFile, today: string): Table[] {
  if (folder !== 'resources') return [];
  // The check reports invalid posts.
  const { data: resource } = fieldsRule(contentKinds.resources.fields).safeParse(data);
  const wanted = resource && isListed(resource, today) ? wantedLinks(resource) : [];
  if (!resource || wanted.length === 0) return [];
  const rows = wanted.map(({ path, say }): Table['rows'][number] => [
    `line ${locate(path).line}`,
    sayPath(path),
    `${say.charAt(0).toUpperCase()}${say.slice(1)}`,
  ]);
  return [{ head: [file, `  Look on ${resource.source.address}`], rows }];
}

interface CheckOptions {
  json: boolean;
  github: boolean;
  fix: boolean;
  /** Whether to list only the links that are needed. */
  wanted: boolean;
}

const help = `npm run check              lists every error in content/, then advice
npm run check -- --fix     fixes what is beyond doubt, shows each change, then checks
npm run check -- --wanted  lists every link that is still needed, with the page to look on and the field to fill in
npm run check -- --json    prints the same as JSON, for other programs
npm run check -- --github  marks the lines in a pull request on GitHub

Exit codes: 0 no errors, 1 errors, 2 wrong options.`;

/** The parsed options, or the message to print instead. */
export function readOptions(args: string[]): CheckOptions | { help: string } | { misuse: string } {
  const flag = { type: 'boolean', default: false } as const;
  const misuse = (say: string) => ({ misuse: `${say}\n\n${help}` });
  try {
    const { help: isAsked, ...options } = parseArgs({
      args,
      options: { help: flag, json: flag, github: flag, fix: flag, wanted: flag },
    }).values;
    if (isAsked) return { help };
    return options.json && options.github ? misuse('Use either --json or --github, not both.') : options;
  } catch {
    return misuse(`Unknown options: ${args.join(' ')}`);
  }
}
