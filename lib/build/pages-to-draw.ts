/** Which of the many pages Next draws: a build tells it, by a file, what need not be drawn again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const file = '.contentlayer/kept-pages.json';

/** Has Next leave these addresses out, where it runs with the environment that this returns. */
export function leaveOut(addresses: readonly string[]): Record<string, string> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(addresses));
  return { PAGES_TO_LEAVE_OUT: file };
}

/** The route parameters of the pages that are to be drawn: of all, unless a build leaves some out. */
export function paramsToDraw<Params>(pages: readonly { params: Params; address: string }[]): Params[] {
  const { PAGES_TO_LEAVE_OUT: leftOut } = process.env;
  const kept = new Set<string>(leftOut ? JSON.parse(readFileSync(leftOut, 'utf8')) : []);
  const drawn = pages.filter(({ address }) => !kept.has(address));
  // Next refuses a route without a page.
  return (drawn.length > 0 ? drawn : pages.slice(0, 1)).map(({ params }) => params);
}
