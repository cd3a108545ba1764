/** What stands beside a page for those who share it: a code to scan, and a card for an intranet page with its twin as data. */
import { create } from 'qrcode';
import type { WrittenFile } from '../build/place-files';
import { listAddresses } from '../content/addresses';
import { cardOf } from '../content/cards';
import { listResources, listResourcesOn } from '../content/resources';
import { taxonomyNames } from '../content/taxonomies';
import { listTerms } from '../content/terms';
import { addressOf, linkCardAt, routes, twinAt } from '../routes';
import { site } from '../site';
import { type CardOnIntranet, intranetCard, intranetList } from './intranet-card';

/** A list on an intranet page is a taste, with a link to the whole. */
const mostInList = 50;

/** The files of all pages. */
export function codesAndCards(): WrittenFile[] {
  const lists = taxonomyNames.flatMap((shelf) =>
    listTerms(shelf).map(({ slug, name }) => ({
      title: `${name}: ${site.name}`,
      address: addressOf(shelf, slug),
      resources: listResourcesOn(shelf, slug),
    })),
  );
  const all = { title: site.name, address: routes.resources, resources: listResources() };
  return [
    ...listAddresses().map(({ address }) => ({
      name: nameOf(address, 'qr.svg'),
      text: drawCode(site.address + address),
    })),
    ...listResources().flatMap((resource) => {
      const card = cardOf(resource);
      return cardFiles(card.address, card.title, intranetCard(onIntranet(card)));
    }),
    ...[all, ...lists].flatMap(({ title, address, resources }) =>
      cardFiles(
        address,
        title,
        intranetList(
          { title, url: site.address + address },
          resources.slice(0, mostInList).map((resource) => onIntranet(cardOf(resource))),
        ),
      ),
    ),
  ];
}

/**
 * A QR code (ISO/IEC 18004) of a text as SVG: dark modules on white with the margin of four that the standard asks for, at level M,
 * which still reads when a seventh of it is lost.
 */
export function drawCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!modules.get(y, x)) continue;
      const from = x;
      while (x < size && modules.get(y, x)) x += 1;
      path += `M${from + 4} ${y + 4}h${x - from}v1H${from + 4}z`;
    }
  }
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

function onIntranet({ title, address, kind, summary, facts }: ReturnType<typeof cardOf>): CardOnIntranet {
  return { title, url: site.address + address, kind, summary, facts };
}

/** The card as text to copy, and as oEmbed (https://oembed.com, version 1.0) of the kind that is a link, with the card's HTML beside what the standard names. */
function cardFiles(address: string, title: string, html: string): WrittenFile[] {
  const twin = {
    version: '1.0',
    type: 'link',
    title,
    provider_name: site.name,
    provider_url: site.address + routes.home,
    thumbnail_url: site.address + linkCardAt(address),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    url: site.address + address,
    html,
  };
  return [
    { name: nameOf(address, 'card.txt'), text: `${html}\n` },
    { name: nameOf(address, 'oembed.json'), text: `${JSON.stringify(twin, null, 1)}\n` },
  ];
}

function nameOf(address: string, end: string): string {
  return twinAt(address, end).slice(1);
}
