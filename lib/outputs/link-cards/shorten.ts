import { clustersOf, type Voice, widthOf } from './set-line';

/** The text, or as much of it as has room in `most` pixels together with an ellipsis. */
export function shorten(text: string, voice: Voice, most: number): string {
  return widthOf(text, voice) <= most ? text : endEarly(text, voice, most);
}

/** The text with an ellipsis at its end, and as much less of it as brings it within `most` pixels: whole words, if it has more than one. */
export function endEarly(text: string, voice: Voice, most: number): string {
  const clusters = clustersOf(text);
  const upTo = (count: number) => `${clusters.slice(0, count).join('').trimEnd()}…`;
  let count = clusters.length;
  while (count > 0 && widthOf(upTo(count), voice) > most) count -= 1;
  const space = clusters.lastIndexOf(' ', count);
  return upTo(count < clusters.length && space > 0 ? space : count);
}
