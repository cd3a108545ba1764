/** The source of a text, for the steps that must know how something was written. */
import type { Nodes } from 'mdast';

/** What the parser counts its places in: a mark of byte order that begins the text is no part of it. */
export function sourceOf(file: { value: unknown }): string {
  return String(file.value).replace(/^\uFEFF/, '');
}

/** From the first sign of one node to the last of another, as it was written; nothing where a step made one of them. */
export function asWritten(first: Nodes, last: Nodes, source: string): string | undefined {
  const from = first.position?.start.offset;
  const to = last.position?.end.offset;
  return from === undefined || to === undefined ? undefined : source.slice(from, to);
}
