// Runs on both sides. A briefing pack is a list in an address and nowhere else: `?t=Board&r=remi&n=Read+this+first&r=topics/trust`.

/** Here, since a script on every page names it, and would else bring every other address along. */
export const packAddress = '/pack/';

export interface PackItem {
  /** The address of the page without the slashes at its ends, but a name alone is a resource's, and the pages that stand at the root are in `pages/`. */
  page: string;
  /** A line of the sender's own. */
  note?: string;
}

export interface Pack {
  /** What the sender calls it; empty where it has no name. */
  title: string;
  items: readonly PackItem[];
}

/** More than anybody reads; an address of a hundred pages still passes every server. */
export const mostInPack = 100;

/** A note is a line. */
export const longestNote = 140;

/** What the address of a pack lists, each page once, in its order. What can be no page of this library is left out. */
export function readPack(search: string): Pack {
  const given = new URLSearchParams(search);
  const items: PackItem[] = [];
  for (const [name, value] of given) {
    const last = items.at(-1);
    if (name === 'r') items.push({ page: shortened(value.replace(/^\/+|\/+$/g, '')) });
    else if (name === 'n' && last && !last.note && value.trim() !== '') last.note = cut(value);
  }
  const first = new Map<string, PackItem>();
  for (const item of items) if (isPage(item.page) && !first.has(item.page)) first.set(item.page, item);
  return { title: cut(given.get('t') ?? ''), items: [...first.values()].slice(0, mostInPack) };
}

/** The query of a pack; empty for an empty one. A slash needs no escape in a query (RFC 3986, section 3.4), and addresses are read by people. */
export function writePack({ title, items }: Pack): string {
  const parts = items.flatMap(({ page, note }) => [['r', page], ...(note ? [['n', note]] : [])]);
  const query = new URLSearchParams([...(title ? [['t', title]] : []), ...parts]).toString().replaceAll('%2F', '/');
  return query && `?${query}`;
}

/** How a pack names the page at an address: `remi` for `/resources/remi/`, `topics/trust` for `/topics/trust/`, `pages/about` for `/about/`. */
export function inPack(address: string): string {
  const page = address.replace(/^\/|\/$/g, '');
  return page.includes('/') ? shortened(page) : `pages/${page}`;
}

/** The address of what a pack names. */
export function addressInPack(page: string): string {
  return page.includes('/') ? `/${page.replace(/^pages\//, '')}/` : `/resources/${page}/`;
}

function shortened(page: string): string {
  return page.replace(/^resources\/([^/]+)$/, '$1');
}

function cut(words: string): string {
  return words.trim().slice(0, longestNote);
}

/** Words of an address as this library makes them, joined by slashes. */
function isPage(page: string): boolean {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/.test(page);
}
