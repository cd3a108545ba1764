/** Links that lead to a heading go on leading there. */

import { nearest } from '../check/nearest';
import type { AnchoredPage } from '../content/anchors';
import type { FormerAddress } from '../content/former';
import { writeHeading } from '../markdown/heading-marks';
import type { Heading } from '../schema/kinds';

/** The addresses of the headings of a page: `/resources/<slug>/#<anchor>`. */
export function anchorsIn({ address, headings }: AnchoredPage): string[] {
  return headings.flatMap(({ id, otherIds = [] }) => [id, ...otherIds].map((anchor) => `${address}#${anchor}`));
}

/** What to do about each heading of the ledger that no link could reach any more; empty when all can be reached. */
export function findLostAnchors(
  ledger: readonly string[],
  pages: readonly AnchoredPage[],
  former: readonly FormerAddress[],
): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const standing = new Set(pages.flatMap(anchorsIn));
  const moved = new Map(former.map(({ from, to }) => [from, to]));
  return ledger.flatMap((anchor) => {
    const [from = '', id = ''] = anchor.split('#');
    const address = moved.get(from) ?? from;
    const page = byAddress.get(address);
    // Whether the page itself answers is asked elsewhere.
    if (!page || page.isWithdrawn || standing.has(`${address}#${id}`)) return [];
    const fresh = page.headings.filter((heading) => !ledger.includes(`${address}#${heading.id}`));
    return sayLostAnchor(id, page, fresh);
  });
}

/** A renamed heading is one that the ledger does not know yet: the only one, or the one most like it. */
function sayLostAnchor(id: string, { address, file }: AnchoredPage, fresh: readonly Heading[]): string {
  const near = nearest(
    id,
    fresh.map((heading) => heading.id),
  );
  const likely = fresh.length === 1 ? fresh[0] : fresh.find((heading) => heading.id === near);
  const { level, text } = likely ?? { level: 2, text: 'Its new words' };
  return `${address}#${id} was published, and ${file} has no such heading now. If it was renamed, keep its old anchor with a mark:\n  ${writeHeading(level, text, [id])}\nIf it is gone, write {#${id}} at the end of the heading that now covers it.`;
}
