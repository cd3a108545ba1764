/** The voices that a title is set in: up to its colon, and the rest; one where there is no colon, or only a word or so before it. */
export function splitTitle(title: string): [string] | [string, string] {
  const [, first, second] = /^(.{6,}?:)\s+(.+)$/.exec(title) ?? [];
  return first && second ? [first, second] : [title];
}
