/** Topics whose names look like what was asked, for a reader who found nothing. Runs in browsers. */
import type { SearchRecords } from './records';

export interface NearTopic {
  value: string;
  name: string;
}

/** At most so many; a longer list would be the index of topics over again. */
const mostTopics = 4;

/** Below this likeness, the names only happen to share some letters. */
const leastLikeness = 0.3;

/** The topics most like the words, the most like first; none where no name is like them. */
export function nearTopics({ facets }: SearchRecords, text: string): NearTopic[] {
  const asked = pairsOf(text);
  const topics = facets.find(({ name }) => name === 'topic')?.values ?? [];
  return topics
    .map(([value, name]) => ({ value, name, likeness: likeness(asked, pairsOf(name)) }))
    .filter((topic) => topic.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostTopics)
    .map(({ value, name }) => ({ value, name }));
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
