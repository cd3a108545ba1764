/** Topics whose names look like what was asked, for a reader who found nothing. Runs in browsers. */
import { type Titles, typeOf } from './records';

/** At most this many; a longer list would be the index of topics again. */
const mostTopics = 4;

/** Below this, two names only happen to share some letters. */
const leastLikeness = 0.3;

/** The pages of the topics most like the words, the most similar first. */
export function similarTopics(titles: Titles, text: string): number[] {
  const asked = pairsOf(text);
  return titles.title
    .flatMap((title, page) =>
      typeOf(titles, page) === 'topic' ? [{ page, likeness: likeness(asked, pairsOf(title)) }] : [],
    )
    .filter((topic) => topic.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostTopics)
    .map(({ page }) => page);
}

/** Pairs of neighbouring letters, with the ends of words as letters of their own. */
function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from(` ${word}`, (letter, at) => letter + (word[at] ?? ' '))));
}

/** The share of pairs that two texts have in common: Dice 1945, https://doi.org/10.2307/1932409. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
