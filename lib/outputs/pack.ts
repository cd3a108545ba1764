// Runs on both sides. A briefing pack as the query of a link: `?t=Board&m=For+Friday&r=remi&n=Read+this+first&r=topics/trust`.

/** Here, because a script on every page needs it and would else bring every other route along. */
export const packAddress = '/pack/';

export interface PackItem {
  /** The path of the page without the slashes at its ends. A name alone is a resource's; the pages at the root are in `pages/`. */
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

/** More than anybody reads. */
export const mostInPack = 100;

/** Letters in the title, in a note and in the message. */
export const longest = { title: 140, note: 500, message: 1000 } as const;

/** Some mail programs cut longer links. */
export const longestLink = 1800;

/** The pack that a query lists, each page once. What can't be a page of this site is left out. */
export function readPack(search: string): Pack {
  const given = new URLSearchParams(search);
  const items = new Map<string, PackItem>();
  let last: PackItem | undefined;
  for (const [name, value] of given) {
    if (name === 'r') {
      const page = shortened(value.replace(/^\/+|\/+$/g, ''));
      last = isPage(page) && !items.has(page) && items.size < mostInPack ? { page } : undefined;
      if (last) items.set(page, last);
    } else if (name === 'n' && last && !last.note && value.trim()) last.note = cut(value, longest.note);
  }
  return {
    title: cut(given.get('t') ?? '', longest.title),
    message: cut(given.get('m') ?? '', longest.message),
    items: [...items.values()],
  };
}

/** The query of a pack; empty for an empty one. A slash needs no escape in a query (RFC 3986, section 3.4). */
export function writePack({ title, message, items }: Pack): string {
  const parts = [
    ...(title ? [['t', title]] : []),
    ...(message ? [['m', message]] : []),
    ...items.flatMap(({ page, note }) => [['r', page], ...(note ? [['n', note]] : [])]),
  ];
  const query = new URLSearchParams(parts).toString().replace(/%2F/g, '/');
  return query && `?${query}`;
}

/** The same pages in the same order, without anything the sender wrote but the title. */
export function withoutNotes({ title, items }: Pack): Pack {
  return { title, message: '', items: items.map(({ page }) => ({ page })) };
}

/** A pack with the items of another after its own, and as many as fit. Its own title, message and notes stay; empty ones are filled. */
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
    items: [...noted, ...added].slice(0, mostInPack),
  };
}

/** How a pack names the page at a path: `remi` for `/resources/remi/`, `topics/trust` for `/topics/trust/`, `pages/about` for `/about/`. */
export function inPack(path: string): string {
  const page = path.replace(/^\/|\/$/g, '');
  return page.includes('/') ? shortened(page) : `pages/${page}`;
}

/** The path of what a pack names. */
export function addressInPack(page: string): string {
  return page.includes('/') ? `/${page.replace(/^pages\//, '')}/` : `/resources/${page}/`;
}

function shortened(page: string): string {
  return page.replace(/^resources\/([^/]+)$/, '$1');
}

function cut(words: string, most: number): string {
  return words.trim().slice(0, most);
}

/** Path segments as this site makes them. */
function isPage(page: string): boolean {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/.test(page);
}
