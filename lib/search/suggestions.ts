/** Which pages to suggest while a reader types. Runs in browsers, on every page with a search box but the finder. */

/** The download for one page: title, URL, type and synonyms. */
export type Suggestion = readonly [title: string, url: string, label: string, otherNames?: string];

const maxShown = 7;

/** Pages that match every typed prefix: at the start of the title, then elsewhere in it, then in other names; otherwise in list order. */
export function suggestionsFor(list: readonly Suggestion[], text: string): Suggestion[] {
  const typed = keyOf(text);
  if (typed.trim() === '') return [];
  const words = typed.trim().split(' ');
  const holds = (key: string) => words.every((word) => key.includes(` ${word}`));
  const ranked = list.flatMap((suggestion) => {
    const [title, , , otherNames = ''] = suggestion;
    const key = keyOf(title);
    const rank = key.startsWith(typed) ? 0 : holds(key) ? 1 : holds(key + keyOf(otherNames)) ? 2 : 3;
    return rank < 3 ? [{ suggestion, rank }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, maxShown)
    .map(({ suggestion }) => suggestion);
}

/** The words in lower case without accents and apostrophes, each after a space; a word with a hyphen as its parts and joined. */
function keyOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  const joined = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words, ...joined.map((word) => word.replaceAll('-', ''))].map((word) => ` ${word}`).join('');
}
