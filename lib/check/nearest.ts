import { distance } from 'fastest-levenshtein';

/** The word that was probably meant; undefined if none is close enough, or two are as close. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const [first, second] = [...words]
    .map((word) => ({ word, typos: countTypos(toSlug(written), toSlug(word)) }))
    .filter(({ typos }) => typos < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.typos - b.typos);
  return first && first.typos !== second?.typos ? first.word : undefined;
}

/**
 * How many typos make the one word of the other; infinite if it is probably another word: "ics" isn't "icb", "ageing-well" isn't
 * "living-well", and "tuberculosis-brent-2021" is neither of "tuberculosis-barnet-2021" and "tuberculosis-brent-2022".
 */
function countTypos(written: string, word: string): number {
  const length = Math.min(written.length, word.length);
  // Two swapped letters are one mistake.
  const typos = sorted(written) === sorted(word) ? Math.min(1, distance(written, word)) : distance(written, word);
  const isReplaced = written.length === word.length && sorted(written) !== sorted(word);
  const most = word.includes('-') ? 1 : length < 5 ? Number(!isReplaced) : Math.min(2, Math.floor(length / 3));
  const hasSameNumbers = written.replace(/\D+/g, ' ') === word.replace(/\D+/g, ' ');
  return hasSameNumbers && typos <= most ? typos : Number.POSITIVE_INFINITY;
}

/** "Write webinars instead." if a word is close, otherwise the choices or the nearest of them. */
export function describeNearest(written: string, words: readonly string[]): string {
  const found = nearest(written, words);
  return found ? `Write ${found} instead.` : describeChoices(written, words);
}

/** All choices if they are few, otherwise up to five that resemble what was written; empty if none does. */
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

/** The page that a URL was meant to lead to: in another folder with the same last part, or in the same with nearly the same. Nothing if two are as near. */
export function nearestUrl(url: string, urls: readonly string[]): string | undefined {
  const [folder, last] = parts(url);
  const [first, second] = urls
    .map((each) => {
      const [where, name] = parts(each);
      const isSame = name === last && last.length > 3 && where.split('/').length === folder.split('/').length;
      return { each, far: isSame ? 0 : where === folder ? countTypos(last, name) : Number.POSITIVE_INFINITY };
    })
    .sort((a, b) => a.far - b.far);
  return first && first.far !== second?.far ? first.each : undefined;
}

/** `/resources/remi-faqs/` → `/resources/` and `remi-faqs`. */
function parts(url: string): [folder: string, last: string] {
  const [, folder = '/', last = ''] = /^(.*\/)([^/]+)\/?$/.exec(url.toLowerCase()) ?? [];
  return [folder, last];
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
