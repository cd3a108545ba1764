/** What may be said after `npm run bench --`. */
import { parseArgs } from 'node:util';

export interface Flags {
  /** How many made-up posts, once for each. */
  counts: readonly number[];
  /** How long each server is pressed; 0 leaves the soak out. */
  soakSeconds: number;
  /** Where the report goes. */
  report: string;
}

/** `--large` adds 10,000 posts; the rest is for trials: `--only=10 --no-soak --report=<file>` or `--soak-seconds=10`. */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      large: { type: 'boolean', default: false },
      only: { type: 'string' },
      'no-soak': { type: 'boolean', default: false },
      'soak-seconds': { type: 'string', default: '120' },
      report: { type: 'string', default: 'docs/benchmarks.md' },
    },
  });
  const usual = values.large ? [10, 1000, 10_000] : [10, 1000];
  return {
    counts: values.only === undefined ? usual : [wholeNumber('only', values.only)],
    soakSeconds: values['no-soak'] ? 0 : wholeNumber('soak-seconds', values['soak-seconds']),
    report: values.report,
  };
}

function wholeNumber(flag: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${flag} wants a whole number above 0, as in --${flag}=10.`);
  return Number(text);
}
