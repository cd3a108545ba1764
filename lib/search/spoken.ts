/** Where something was said: written into the anchors of the index of full texts, and read from what it finds. Runs in browsers. */
import { sayClock } from '../video/moment';

export interface Spoken {
  /** The page and the anchor of the moment. */
  address: string;
  /** In seconds. */
  start: number;
  speaker?: string;
}

/** As the `id` of a paragraph in the index, which is for the search alone and never a page. */
export function toSpokenId({ address, start, speaker = '' }: Spoken): string {
  return `${address} ${start} ${speaker}`;
}

/** What such an `id` says; nothing where it is a plain anchor. */
export function readSpokenId(id: string): Spoken | undefined {
  const [, address, start, speaker] = /^(\/\S*) (\d+) (.*)$/.exec(id) ?? [];
  return address === undefined ? undefined : { address, start: Number(start), ...(speaker && { speaker }) };
}

/** "Said at 12:30 by Camara Jones". */
export function saySpoken({ start, speaker }: Pick<Spoken, 'start' | 'speaker'>): string {
  return `Said at ${sayClock(start)}${speaker ? ` by ${speaker}` : ''}`;
}
