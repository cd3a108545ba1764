import { join } from 'node:path';
import type { Answer } from './ask';
import { askAll, type PolitenessOptions } from './ask-all';
import { isFresh, type Known, readCache, remembered, writeCache } from './cache';
import { type OutsideLink, outsideLinks } from './outside-links';

export const linkCache = '.links/answers.json';

export interface WatchOptions extends Partial<PolitenessOptions> {
  userAgent: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Whether to ask those too that worked this week. */
  isAgain: boolean;
  onAnswer?: (address: string, answer: Answer) => void;
}

/** Of a site, its patience: two seconds between requests, and what asks to wait for a minute is waited for. */
const polite = { timeout: 15_000, pause: 2_000, retries: 2, longestWait: 60 };

/**
 * Every outside link of the content below `root` with what is known of it, asked now or this week. Nothing where none could be
 * reached, as without a connection: then what was known stays.
 */
export async function watchLinks(
  root: string,
  { day, isAgain, onAnswer, ...options }: WatchOptions,
): Promise<(OutsideLink & { known: Known })[] | undefined> {
  const file = join(root, linkCache);
  const before = readCache(file);
  const links = outsideLinks(root);
  const toAsk = links.filter(({ address }) => isAgain || !isFresh(before.get(address), day));
  const answers = await askAll(
    toAsk.map(({ address }) => address),
    { ...polite, ...options },
    onAnswer,
  );
  if (toAsk.length > 0 && [...answers.values()].every(({ status }) => status === undefined)) return undefined;
  const known = links.flatMap((link) => {
    const was = before.get(link.address);
    const answer = answers.get(link.address);
    const now = answer ? remembered(answer, was, day) : was;
    return now ? [{ ...link, known: now }] : [];
  });
  // An address that nothing leads to any more is forgotten.
  writeCache(file, new Map(known.map(({ address, known: each }) => [address, each])));
  return known;
}
