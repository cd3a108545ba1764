/** What `npm run check -- --json` prints: docs/checking.md promises its form to other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvisedLibrary } from '../check/advice/advise';
import { type Fault, levelOf } from '../check/fault';
import { fixedLine } from './fixed-line';

/** One line of JSON: how many files were read, and every fault and piece of advice in the order of the report. */
export function toJson(
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
