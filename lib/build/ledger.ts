/**
 * The ledger: every URL ever published, and every anchor of a heading. Each has to work for ever, so a build that would lose one fails.
 * It is a text file with one URL a line, in the order of publishing, and grows with each deploy (`npm run ledger`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../content/load';
import { listResourcePages } from '../content/resources';
import { listStatisticPages } from '../content/statistics';
import { hasPage } from '../content/status';
import { writeHeading } from '../markdown/parse';
import { addressOf, firstPageOf, routes } from '../routes';
import { contentFolders, hasPages } from '../schema/kinds';
import type { FormerAddress } from './redirects';

export const ledgerFile = 'lib/build/published.txt';

/** The published pages, and the published anchors as `/resources/<slug>/#<anchor>`. */
export function readLedger(root = process.cwd()): { pages: string[]; anchors: string[] } {
  const path = join(root, ledgerFile);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean) : [];
  return {
    pages: lines.filter((line) => !line.includes('#')),
    anchors: lines.filter((line) => line.includes('#')),
  };
}

/** Add the URLs that are new; returns those. */
export function extendLedger(published: readonly string[], root = process.cwd()): string[] {
  const { pages, anchors } = readLedger(root);
  const known = new Set([...pages, ...anchors]);
  const added = [...new Set(published)].filter((url) => !known.has(url)).sort();
  if (added.length === 0) return [];
  const path = join(root, ledgerFile);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, `${before}${/[^\n]$/.test(before) ? '\n' : ''}${added.join('\n')}\n`);
  return added;
}

/** The anchors of a page's headings: `/resources/<slug>/#<anchor>`. */
export function anchorsIn({ address, headings }: AnchoredPage): string[] {
  return headings.flatMap(({ id, otherIds = [] }) => [id, ...otherIds].map((anchor) => `${address}#${anchor}`));
}

/** What to do about each published page that is neither in `pages` nor a former URL of one. */
export function findLostPages(published: readonly string[], pages: readonly string[]): string[] {
  const existing = new Set(pages);
  const known = new Set(published);
  const fresh = pages.filter((url) => /^\/resources\/[^/]+\/$/.test(url) && !known.has(url));
  return published.filter((url) => !existing.has(url)).map((url) => lostPageMessage(url, fresh));
}

function lostPageMessage(url: string, fresh: readonly string[]): string {
  const first = firstPageOf(url);
  const [, folder, slug] = /^\/([^/]+)\/([^/]+)\/$/.exec(first) ?? [];
  const lost = `${url} has been published, but there is no such page any more.`;
  if (folder !== 'resources')
    return `${lost} Restore ${slug ? `content/${folder}/${slug}.md` : `content/pages${first.replace(/\/$/, '')}.md`}.`;
  // Only a single new resource can be taken for the renamed one.
  const [renamed = '/resources/<new-name>/'] = fresh.length === 1 ? fresh : [];
  return `${lost}\nIf you renamed it, add this line to content${renamed.replace(/\/$/, '')}.md:\n  formerAddresses: [${url}]\nIf it has gone for good, restore content/resources/${slug}.md with these lines:\n  status: withdrawn\n  withdrawnBecause: The reason, for readers`;
}

/** What to do about each published anchor that no longer leads to a heading. Pages that are gone are reported by findLostPages. */
export function findLostAnchors(
  published: readonly string[],
  pages: readonly AnchoredPage[],
  former: readonly FormerAddress[],
): string[] {
  const byUrl = new Map(pages.map((page) => [page.address, page]));
  const existing = new Set(pages.flatMap(anchorsIn));
  const movedTo = new Map(former.map(({ from, to }) => [from, to]));
  return published.flatMap((anchor) => {
    const [from = '', id = ''] = anchor.split('#');
    const url = movedTo.get(from) ?? from;
    const page = byUrl.get(url);
    if (!page || page.isWithdrawn || existing.has(`${url}#${id}`)) return [];
    const fresh = page.headings.filter((heading) => !published.includes(`${url}#${heading.id}`));
    const { level, text } = (fresh.length === 1 && fresh[0]) || { level: 2, text: 'The new heading' };
    return `${url}#${id} has been published, but ${page.file} has no such heading any more.\nIf you renamed the heading, keep its old anchor:\n  ${writeHeading(level, text, [id])}\nIf it has gone, write {#${id}} at the end of the heading that covers the subject now.`;
  });
}

export type AnchoredPage = ReturnType<typeof listAnchoredPages>[number];

/** Every page whose text comes from one file, with its headings. */
export function listAnchoredPages() {
  const library = loadLibrary();
  return contentFolders.filter(hasPages).flatMap((folder) =>
    library[folder].flatMap((document) => {
      if ('status' in document && !hasPage(document)) return [];
      const { slug, headings } = document;
      return {
        address: addressOf(folder, slug),
        /** The file to edit. */
        file: `content/${folder}/${slug}.md`,
        headings,
        /** The page of a withdrawn resource only says why, and needs no headings. */
        isWithdrawn: 'status' in document && document.status === 'withdrawn',
      };
    }),
  );
}

/** Every URL that a resource or a statistic had before, with the one it has now. */
export function listFormerAddresses(): FormerAddress[] {
  return [
    // Places have no list of their own: readers who shorten a place's URL get the map of boroughs.
    { from: routes.places, to: routes.statistics, title: 'Statistics' },
    ...listResourcePages().flatMap(({ slug, title, formerAddresses }) =>
      formerAddresses.map((from) => ({ from, to: addressOf('resources', slug), title })),
    ),
    ...listStatisticPages().flatMap(({ slug, sentence, formerAddresses }) =>
      formerAddresses.map((from) => ({ from, to: addressOf('statistics', slug), title: sentence })),
    ),
  ];
}
