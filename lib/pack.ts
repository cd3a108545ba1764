// Runs on both sides. A briefing pack as the query of a link: `?t=Board&m=For+Friday&r=remi&n=Read+this+first&r=topics/trust`.

/** Here rather than in `routes`, because a script on every page needs only this. */
export const packAddress = '/pack/';

export interface PackItem {
  /** The page's path without outer slashes. A single segment is a resource; root pages are in `pages/`. */
  page: string;
  /** The sender's note. */
  note?: string;
}

export interface Pack {
  title: string;
  /** The sender's message to the reader. */
  message: string;
  items: readonly PackItem[];
}

/** Most pages in a pack. */
export const maxInPack = 100;

/** Most characters in the title, a note and the message. */
export const longest = { title: 140, note: 500, message: 1000 } as const;

/** Some mail programs cut longer links. */
export const maxLinkLength = 1800;

/** Parse a query into a pack, without duplicates or anything that can't be a page of this site. */
export function readPack(search: string): Pack {
  const given = new URLSearchParams(search);
  const items = new Map<string, PackItem>();
  let last: PackItem | undefined;
  for (const [name, value] of given) {
    if (name === 'r') {
      const page = shortened(value.replace(/^\/+|\/+$/g, ''));
      last = isPage(page) && !items.has(page) && items.size < maxInPack ? { page } : undefined;
      if (last) items.set(page, last);
    } else if (name === 'n' && last && !last.note && value.trim()) last.note = cut(value, longest.note);
  }
  return {
    title: cut(given.get('t') ?? '', longest.title),
    message: cut(given.get('m') ?? '', longest.message),
    items: [...items.values()],
  };
}

/** The query of a pack; empty for an empty one. Slashes needn't be escaped (RFC 3986, section 3.4). */
export function writePack({ title, message, items }: Pack): string {
  const parts = [
    ...(title ? [['t', title]] : []),
    ...(message ? [['m', message]] : []),
    ...items.flatMap(({ page, note }) => [['r', page], ...(note ? [['n', note]] : [])]),
  ];
  const query = new URLSearchParams(parts).toString().replace(/%2F/g, '/');
  return query && `?${query}`;
}

/** The same pages in the same order, without the message and notes. */
export function withoutNotes({ title, items }: Pack): Pack {
  return { title, message: '', items: items.map(({ page }) => ({ page })) };
}

/** Append as many of another pack's items as fit. The pack's own title, message and notes take precedence. */
export function joinPacks(own: Pack, other: Pack): Pack {
  const added = other.items.filter(({ page }) => own.items.every((item) => item.page !== page));
  const notes = new Map(other.items.map(({ page, note }) => [page, note]));
  const noted = own.items.map((item) => {
    const note = item.note ?? notes.get(item.page);
    return note ? { ...item, note } : item;
  });
  return {
    title: own.title || other.title,
    message: own.message || other.message,
    items: [...noted, ...added].slice(0, maxInPack),
  };
}

/** The pack from before a change, with what the reader has written since. */
export function undone(before: Pack, after: Pack, now: Pack): Pack {
  const noteIn = ({ items }: Pack, page: string) => items.find((item) => item.page === page)?.note;
  return {
    title: now.title === after.title ? before.title : now.title,
    message: now.message === after.message ? before.message : now.message,
    items: before.items.map((item) => {
      const written = now.items.find(({ page }) => page === item.page);
      return written && written.note !== noteIn(after, item.page) ? written : item;
    }),
  };
}

/** The item for the page at a path: `remi` for `/resources/remi/`, `topics/trust` for `/topics/trust/`, `pages/about` for `/about/`. */
export function inPack(path: string): string {
  const page = path.replace(/^\/|\/$/g, '');
  return page.includes('/') ? shortened(page) : `pages/${page}`;
}

/** The path of an item. */
export function addressInPack(page: string): string {
  return page.includes('/') ? `/${page.replace(/^pages\//, '')}/` : `/resources/${page}/`;
}

function shortened(page: string): string {
  return page.replace(/^resources\/([^/]+)$/, '$1');
}

function cut(words: string, most: number): string {
  // Half of an emoji at the end would become a question mark.
  return words
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '');
}

/** Valid path segments on this site. */
function isPage(page: string): boolean {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/.test(page);
}
