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
  const usual = values.large ? [10, 100, 1000, 10_000] : [10, 100, 1000];
  return {
    counts: values.only === undefined ? usual : [wholeNumber('only', values.only)],
    // Memory is held against itself by quarters of the time, noted once a second.
    soakSeconds: values['no-soak'] ? 0 : wholeNumber('soak-seconds', values['soak-seconds'], 8),
    report: values.report,
  };
}

function wholeNumber(flag: string, text: string, least = 1): number {
  if (!/^\d+$/.test(text) || Number(text) < least)
    throw new Error(`--${flag} wants a whole number from ${least}, as in --${flag}=10.`);
  return Number(text);
}
