import type { Fault } from '../check/fault';

/** The line of a fault as its change would leave it; nothing where there is no change for one line, or where it would fit in two places. */
export function fixedLine({ fix }: Pick<Fault, 'fix'>, line: string): string | undefined {
  if (!fix || 'name' in fix || fix.from === '') return undefined;
  const [before, after, ...more] = line.split(fix.from);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const fixed = before + fix.to + after;
  return fixed === line ? undefined : fixed;
}
