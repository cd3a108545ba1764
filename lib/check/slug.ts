/** File names, which are the last part of a URL: one rule for the form, `npm run new` and the check. */

/** Letters that don't decompose into a base letter and a diacritic. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  '&': ' and ',
};

/** In characters: longer URLs are broken in print and in messages. */
const maxSlugLength = 60;

/** A slug from any text; empty without Latin letters. */
export function asSlug(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’ʼ‘]/gu, '') // é is e with a mark here, and London's becomes londons
    .replace(/[łøđðþßæœıħŋ&]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The same, cut between words to the maximum length. */
export function asShortSlug(words: string): string {
  const parts = asSlug(words).split('-');
  while (parts.length > 1 && parts.join('-').length > maxSlugLength) parts.pop();
  return parts.join('-');
}

export const noLatinMessage =
  'This has no Latin letters or digits, and the URL is made from them. Give a name in Latin letters, such as listening-first.';

/** The error in a file name, which is given without its extension. */
export function slugProblem(slug: string): string | undefined {
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug))
    return `Windows can’t have a file called ${slug}. Choose another name, such as ${slug}-page.`;
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return undefined;
  const meant = asSlug(slug);
  return meant === ''
    ? noLatinMessage
    : `A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it ${meant}.`;
}
