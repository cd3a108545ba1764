import type { Fault } from '../check/fault';

/** The line of a fault as its change would leave it; nothing where there is no change for one line, or where it would fit in two places. */
export function mendedLine({ mend }: Pick<Fault, 'mend'>, line: string): string | undefined {
  if (!mend || 'name' in mend || mend.from === '') return undefined;
  const [before, after, ...more] = line.split(mend.from);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const mended = before + mend.to + after;
  return mended === line ? undefined : mended;
}
