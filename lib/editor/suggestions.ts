/** Faults as comments on the lines of a pull request, each with a change that its writer can take over by pressing a button. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, levelOf } from '../check/fault';
import { fixedLine } from './fixed-line';

/** What GitHub takes: https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request */
export interface Suggestion {
  path: string;
  line: number;
  side: 'RIGHT';
  body: string;
}

/** One comment for each fault whose line can be fixed by itself; of several on one line, the first. */
export function suggest(root: string, faults: readonly Fault[]): Suggestion[] {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? readFileSync(join(root, file), 'utf8').split(/\r?\n/);
    lines.set(file, known);
    return known;
  };
  const taken = new Set<string>();
  return faults.flatMap((fault): Suggestion[] => {
    const { file, line } = fault;
    if (line === undefined || !fault.fix || levelOf(fault) === 'wanted' || taken.has(`${file}:${line}`)) return [];
    const fixed = fixedLine(fault, linesOf(file)[line - 1] ?? '');
    if (fixed === undefined) return [];
    taken.add(`${file}:${line}`);
    return [{ path: file, line, side: 'RIGHT', body: `${fault.say}\n\n${block(fixed)}` }];
  });
}

/** The fence is longer than any row of backticks in the line. */
function block(line: string): string {
  const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${line}\n${fence}`;
}
