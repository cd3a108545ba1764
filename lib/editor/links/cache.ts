/** What was answered before, so that nobody is asked twice in a week. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Answer } from './ask';

export interface Known extends Answer {
  /** The day of the answer, `YYYY-MM-DD`. */
  asked: string;
  /** The day since which it has not worked. */
  since?: string | undefined;
}

export type Cache = ReadonlyMap<string, Known>;

const rule = z.record(
  z.string(),
  z.object({
    state: z.enum(['works', 'moved', 'broken', 'unsure']),
    say: z.string(),
    status: z.number().optional(),
    to: z.string().optional(),
    asked: z.string(),
    since: z.string().optional(),
  }),
);

/** What the file holds; nothing where there is none, or where it is not in this form. */
export function readCache(file: string): Cache {
  try {
    const { success, data } = rule.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(success ? Object.entries(data) : []);
  } catch {
    return new Map();
  }
}

export function writeCache(file: string, cache: Cache): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(cache), undefined, 1)}\n`);
}

/** In days; one less than a week, so that a weekly run asks every time. */
const keeps = 6;

/** Whether an address that worked a few days ago need not be asked again. */
export function isFresh(known: Known | undefined, today: string): boolean {
  return known?.state === 'works' && Date.parse(today) - Date.parse(known.asked) < keeps * 24 * 3600 * 1000;
}

/** What to remember of an answer: since when it has not worked, over all weeks. */
export function remembered({ wait, ...answer }: Answer, before: Known | undefined, today: string): Known {
  const isWell = answer.state === 'works' || answer.state === 'moved';
  return { ...answer, asked: today, ...(!isWell && { since: before?.since ?? today }) };
}
