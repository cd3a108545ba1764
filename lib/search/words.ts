/** How text is parted into words, and when two words count as one. Runs in browsers. */

export interface Word {
  text: string;
  /** Where it stands in its text: from, and up to. */
  start: number;
  end: number;
}

/** The words of a text in order: "co-production", "people’s" and "2.3" are one each. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Spellings that differ between the United Kingdom and the United States, each made one. The order matters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3}|real)iz(e[drs]?|ing|ations?|ational)$/, '$1is$2'], // organize
  [/([a-z]{2})yz(e[drs]?|ing)$/, '$1ys$2'], // analyze
  [/([a-z]{2})our(s|ed|ing|al|ally|able|ite|ites|hoods?|ly)?$/, '$1or$2'], // behaviour
  [/([a-z]{3})mmes?$/, '$1m'], // programmes
  [/([a-z]{3})tre(s?)$/, '$1ter$2'], // centre
  [/ll(ing|ed|ors?|ers?|ments?)$/, 'l$1'], // counselling
  [/(def|off|lic|pret)enc(e[ds]?)$/, '$1ens$2'], // licence
  [/([a-z]{3})ogues?$/, '$1og'], // dialogue
  [/(?<=[a-z])(?:ae|oe)(?=[a-z]{3})/, 'e'], // paediatric
  [/^ageing$/, 'aging'],
  [/^enquir/, 'inquir'],
  [/^mom(s?)$/, 'mum$1'],
];

/** One form for all the ways to write a word: small letters, no accents, hyphens or possessive, one spelling on both sides of the Atlantic. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’.-]/g, '');
  const term = spellings.reduce((word, [from, to]) => word.replace(from, to), plain);
  folded.set(text, term);
  return term;
}

/** Each word is met a thousand times in a large library, and folding it is most of the work. */
const folded = new Map<string, string>();

/** The terms that a word is found by: itself, and, where it has hyphens, its parts. */
export function termsOf(text: string): string[] {
  if (!/[-.]/.test(text)) return [fold(text)];
  return [
    fold(text),
    ...text
      .split(/[-.]/)
      .filter((part) => part.length > 1)
      .map(fold),
  ];
}
