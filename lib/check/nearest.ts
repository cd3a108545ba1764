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

/** The change that replaces the written word with the nearest one. */
export function fixToNearest(written: string, words: readonly string[]): { fix?: { from: string; to: string } } {
  const found = nearest(written, words);
  return found ? { fix: { from: written, to: found } } : {};
}

/** The most choices shown in a message. */
const maxChoices = 5;

/** "Write webinars instead." if a word is close, otherwise the choices or the nearest of them. */
export function describeNearest(written: string, words: readonly string[]): string {
  const found = nearest(written, words);
  return found ? `Write ${found} instead.` : formatChoices(written, words);
}

/** The choices; if there are many, the five nearest. */
export function formatChoices(written: string, words: readonly string[]): string {
  const sorted = [...words].sort();
  if (sorted.length <= maxChoices) return `Choose one of: ${sorted.join(', ')}.`;
  const asked = written.toLowerCase().split(/[^a-z0-9]+/);
  const shared = (word: string) => word.split('-').filter((part) => part !== '' && asked.includes(part)).length;
  const ranked = sorted
    .map((word) => ({ word, shared: shared(word), far: distance(written.toLowerCase(), word) }))
    .sort((a, b) => b.shared - a.shared || a.far - b.far);
  return `The nearest are: ${ranked
    .slice(0, maxChoices)
    .map(({ word }) => word)
    .join(', ')}.`;
}

/**
 * The page that a URL was meant to lead to: in the same folder, with nearly the same last part, and the same numbers, since
 * `unemployment-2021` is not `unemployment-2022`. Nothing if two pages are as near.
 */
export function nearestUrl(url: string, urls: readonly string[]): string | undefined {
  const [folder, last] = parts(url);
  const same = urls
    .map((each) => ({ each, parts: parts(each) }))
    .filter(({ each, parts: [, name] }) => name === last && depth(each) === depth(url) && last.length > 3);
  if (same.length === 1) return same[0]?.each;
  const ranked = urls
    .flatMap((each) => {
      const [where, name] = parts(each);
      if (where !== folder || name === '' || digits(name) !== digits(last)) return [];
      // Two swapped letters are one mistake.
      const far = sorted(name) === sorted(last) ? 1 : distance(last, name);
      return far <= Math.max(1, Math.floor(last.length / 5)) ? [{ each, far }] : [];
    })
    .sort((a, b) => a.far - b.far);
  const [first, second] = ranked;
  return first && first.far !== second?.far ? first.each : undefined;
}

/** `/resources/remi-faqs/` → `/resources/` and `remi-faqs`. */
function parts(url: string): [folder: string, last: string] {
  const [, folder = '/', last = ''] = /^(.*\/)([^/]+)\/?$/.exec(url.toLowerCase()) ?? [];
  return [folder, last];
}

function depth(url: string): number {
  return url.split('/').filter(Boolean).length;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ');
}
