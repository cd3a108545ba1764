/** Where something was said: written into the anchors of the index of full texts, and read from what it finds. Runs in browsers. */

export interface Spoken {
  /** The page and the anchor of the moment. */
  address: string;
  /** "Said at 12:30 by …". */
  said: string;
}

/** As an `id` in the index, which is for the search alone and never a page. Pagefind takes all blanks out of an id. */
export function toSpokenId({ address, said }: Spoken): string {
  return `${address}|${encodeURIComponent(said)}`;
}

/** What such an `id` says; nothing where it is a plain anchor. */
export function readSpokenId(id: string): Spoken | undefined {
  const [address = '', said] = id.split('|');
  return address.startsWith('/') && said ? { address, said: decodeURIComponent(said) } : undefined;
}
