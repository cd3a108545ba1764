import { closest, distance } from 'fastest-levenshtein';

/** The closest word, differing in at most a third of its letters; undefined if none is. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const asSlug = written
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  const found = closest(asSlug, [...words].sort());
  return distance(asSlug, found.toLowerCase()) <= Math.max(2, Math.floor(asSlug.length / 3)) ? found : undefined;
}

/** "Write webinars instead." if a word is close, otherwise the choices or the nearest of them. */
export function describeNearest(written: string, words: readonly string[]): string {
  const found = nearest(written, words);
  return found ? `Write ${found} instead.` : describeChoices(written, words);
}

/** A few choices, or of many the five that share most words, then most letters. Empty if there are none, or none of many is like it. */
export function describeChoices(written: string, words: readonly string[]): string {
  const sorted = [...words].sort();
  if (sorted.length <= 8) return sorted.length > 0 ? `Choose one of: ${sorted.join(', ')}.` : '';
  const asked = written.toLowerCase();
  const parts = asked.split(/[^a-z0-9]+/);
  const rank = (word: string) =>
    distance(asked, word) / Math.max(asked.length, word.length) -
    word.split('-').filter((part) => part.length > 3 && parts.includes(part)).length;
  const near = sorted.filter((word) => rank(word) < 0.6).sort((a, b) => rank(a) - rank(b));
  return near.length > 0 ? `The nearest are: ${near.slice(0, 5).join(', ')}.` : '';
}

/**
 * The page that a URL was meant to lead to: in another folder with the same last part, or in the same with nearly the same, and the same numbers, since
 * `unemployment-2021` is not `unemployment-2022`. Nothing if two pages are as near.
 */
export function nearestUrl(url: string, urls: readonly string[]): string | undefined {
  const [folder, last] = parts(url);
  const [first, second] = urls
    .map((each) => {
      const [where, name] = parts(each);
      const isSame = name === last && last.length > 3 && where.split('/').length === folder.split('/').length;
      const isBeside = where === folder && name.replace(/\D+/g, ' ') === last.replace(/\D+/g, ' ');
      // Two swapped letters are one mistake.
      const far = isSame ? 0 : sorted(name) === sorted(last) ? 1 : distance(last, name);
      return { each, far: isSame || isBeside ? far : Number.POSITIVE_INFINITY };
    })
    .sort((a, b) => a.far - b.far);
  const isNear = first && first.far <= Math.max(1, Math.floor(last.length / 5));
  return isNear && first.far !== second?.far ? first.each : undefined;
}

/** `/resources/remi-faqs/` → `/resources/` and `remi-faqs`. */
function parts(url: string): [folder: string, last: string] {
  const [, folder = '/', last = ''] = /^(.*\/)([^/]+)\/?$/.exec(url.toLowerCase()) ?? [];
  return [folder, last];
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
