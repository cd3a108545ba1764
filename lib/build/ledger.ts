/** The ledger of every address ever published, of pages and of the headings in them. It only grows; each address in it answers for ever. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { nearest } from '../check/nearest';
import type { FormerAddress } from '../content/former';
import { routes } from '../routes';

export const ledgerFile = 'lib/build/addresses.txt';

/** The second page of a list and those after it, with the address where the list begins. */
const laterPage = /^(\/.+\/)page\/\d+\/$/;

/** The addresses of all pages in an exported folder. */
export function listPublished(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name) && !/^(?:_not-found|404)\//.test(name))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`);
}

/** Every page that was ever published, in the order of publishing. */
export function readLedger(root = process.cwd()): string[] {
  return readLines(root).filter((address) => !address.includes('#'));
}

/** Every heading that was ever published, as `/resources/<slug>/#<anchor>`. */
export function readAnchorLedger(root = process.cwd()): string[] {
  return readLines(root).filter((address) => address.includes('#'));
}

function readLines(root: string): string[] {
  const path = join(root, ledgerFile);
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

/** Adds what is published for the first time; returns what was added. */
export function extendLedger(published: readonly string[], root = process.cwd()): string[] {
  const known = new Set(readLines(root));
  const added = published.filter((address) => !known.has(address)).sort();
  const path = join(root, ledgerFile);
  // An editor may have left the last line without its end.
  const end = existsSync(path) && /[^\n]$/.test(readFileSync(path, 'utf8')) ? '\n' : '';
  if (added.length > 0) appendFileSync(path, `${end}${added.join('\n')}\n`);
  return added;
}

/** What to do about each address of the ledger that would no longer answer; empty when all do. */
export function findLost(ledger: readonly string[], answering: readonly string[]): string[] {
  const answers = new Set(answering);
  const known = new Set(ledger);
  const fresh = answering.filter((address) => /^\/resources\/[^/]+\/$/.test(address) && !known.has(address));
  return ledger.filter((address) => !answers.has(address)).map((address) => sayLost(address, fresh));
}

/** Published pages of lists that have become shorter since: each leads to its list, and a year that holds nothing now to the years. */
export function shrunkenLists(ledger: readonly string[], exported: readonly string[]): FormerAddress[] {
  const pages = new Set(exported);
  return ledger.flatMap((from) => {
    if (pages.has(from)) return [];
    const [, beginning = from] = laterPage.exec(from) ?? [];
    if (pages.has(beginning)) return [{ from, to: beginning, title: 'The beginning of this list' }];
    return beginning.startsWith(routes.years) ? [{ from, to: routes.years, title: 'Years' }] : [];
  });
}

/** A renamed resource is one that the ledger does not know yet: the only one, or the one most like it. */
function sayLost(address: string, fresh: readonly string[]): string {
  const [, beginning = address] = laterPage.exec(address) ?? [];
  const [, folder, slug] = /^\/([^/]+)\/([^/]+)\/$/.exec(beginning) ?? [];
  if (folder !== 'resources') {
    const file = slug ? `content/${folder}/${slug}.md` : `content/pages${beginning.replace(/\/$/, '')}.md`;
    return `${address} was published, and nothing answers there now. Put ${file} back.`;
  }
  const near = fresh.length === 1 ? fresh[0] : nearest(address, fresh);
  const file = near ? `content${near.replace(/\/$/, '')}.md` : 'content/resources/<its new name>.md';
  return `${address} was published, and nothing answers there now. If it was renamed, add this line to ${file}:\n  formerAddresses: [${address}]\nIf it is gone for good, put content/resources/${slug}.md back with these lines:\n  status: withdrawn\n  withdrawnBecause: Why, for a reader`;
}
