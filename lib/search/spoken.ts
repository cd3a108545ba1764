/** Where something was said: written into the anchors of the index of full texts, and read from what it finds. Runs in browsers. */
import { readMoment, sayClock } from '../video/moment';

export interface Spoken {
  /** The page and the anchor of the moment. */
  address: string;
  speaker?: string;
}

/** As an `id` in the index, which is for the search alone and never a page. Pagefind takes all blanks out of an id. */
export function toSpokenId({ address, speaker = '' }: Spoken): string {
  return `${address}|${encodeURIComponent(speaker)}`;
}

/** What such an `id` says; nothing where it is a plain anchor. */
export function readSpokenId(id: string): Spoken | undefined {
  const [, address, speaker] = /^(\/[^|]*#[^|]*)\|(.*)$/.exec(id) ?? [];
  return address === undefined ? undefined : { address, ...(speaker && { speaker: decodeURIComponent(speaker) }) };
}

/** "Said at 12:30 by Camara Jones". */
export function saySpoken({ address, speaker }: Spoken): string {
  const start = readMoment(address.slice(address.indexOf('#'))) ?? 0;
  return `Said at ${sayClock(start)}${speaker ? ` by ${speaker}` : ''}`;
}
