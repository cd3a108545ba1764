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

/** The choices, or the five nearest: those that share most words, then most letters. */
export function describeChoices(written: string, words: readonly string[]): string {
  const sorted = [...words].sort();
  if (sorted.length <= 5) return `Choose one of: ${sorted.join(', ')}.`;
  const asked = written.toLowerCase();
  const shared = (word: string) => word.split('-').filter((part) => asked.split(/[^a-z0-9]+/).includes(part)).length;
  const rank = new Map(sorted.map((word) => [word, distance(asked, word) - 100 * shared(word)]));
  sorted.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return `The nearest are: ${sorted.slice(0, 5).join(', ')}.`;
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
