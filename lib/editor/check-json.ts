/** What `npm run check -- --json` prints: docs/checking.md promises its form to other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvisedLibrary } from '../check/advice/advise';
import { type Fault, levelOf } from '../check/fault';
import { mendedLine } from './mended-line';

/** One line of JSON: how many files were read, and every fault and piece of advice in the order of the report. */
export function toJson(
  root: string,
  { count, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>,
): string {
  return JSON.stringify({ files: count, faults: [...faults, ...advice].map((fault) => inJson(root, fault)) });
}

function inJson(root: string, fault: Fault): Record<string, unknown> {
  const { file, line, field, written, say, mend } = fault;
  const whole = { level: levelOf(fault), file, line, field, written, say };
  if (!mend) return whole;
  if ('name' in mend) return { ...whole, rename: mend.name, fix: mend.isSafe ?? false };
  const mended = mendedLine(fault, readFileSync(join(root, file), 'utf8').split(/\r?\n/)[(line ?? 1) - 1] ?? '');
  return mended === undefined ? whole : { ...whole, instead: mended, fix: mend.isSafe ?? false };
}
