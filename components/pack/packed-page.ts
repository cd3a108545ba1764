// Runs in the browser. Reads what the pack page shows of a page from that page's own head.
import type { PackedEntry } from '../../lib/outputs/pack-files';
import { addressInPack, type PackItem } from '../../lib/pack';

export interface PackedPage extends Omit<PackedEntry, 'note'> {
  /** Its path on this site. */
  path: string;
  /** The colour class of its type; empty for most pages. */
  hue: string;
  isMissing: boolean;
}

/** Types of pages that have no label. */
const types: Readonly<Record<string, string>> = { topics: 'Topic', organisations: 'Organisation', places: 'Place' };

/** Load one page of a pack; `base` is the site's base path. */
export async function loadPacked({ page }: PackItem, base: string): Promise<PackedPage> {
  let path = base + addressInPack(page);
  let answer = await ask(path);
  // Hosts that can't redirect have a page at the old path with the new URL.
  const moved = answer.responseXML?.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
  if (moved) {
    path = new URL(moved.replace(/^.*?url=/i, ''), location.origin + path).pathname;
    answer = await ask(path);
  }
  const { status, responseXML, responseURL } = answer;
  const title = contentOf(responseXML, 'og:title');
  if (status === 200 && responseXML && title)
    return {
      path: new URL(responseURL).pathname,
      title,
      url: contentOf(responseXML, 'og:url'),
      summary: contentOf(responseXML, 'og:description'),
      type: textOf(responseXML, '.head .label') || types[page.split('/')[0] ?? ''] || '',
      hue: /hue-\w+/.exec(responseXML.querySelector('main')?.className ?? '')?.[0] ?? '',
      facts: textOf(responseXML, '.head .muted'),
      warning: textOf(responseXML, '.head .warning'),
      isMissing: false,
    };
  const warning =
    status === 404
      ? 'This page doesn’t exist or has been removed. Check the link.'
      : 'We couldn’t load this page. Try again later.';
  const none = { summary: '', type: '', hue: '', facts: '' };
  return { path, title: page, url: location.origin + path, ...none, warning, isMissing: true };
}

function contentOf(page: Document | null, property: string): string {
  return page?.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
}

function textOf(page: Document, selector: string): string {
  return page.querySelector(selector)?.textContent ?? '';
}

/** Load a page as a document: the only way to parse HTML without an exception in the site's policy. */
function ask(path: string): Promise<XMLHttpRequest> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onloadend = () => resolve(request);
    request.send();
  });
}
