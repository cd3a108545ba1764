/** Words that the editors' word list warns against. */
import type { Fault } from '../fault';
import { type WordList, wordsYaml } from '../word-list';
import type { Passage } from './passages';

type Entry = WordList['instead'][number];

export interface WordFinder {
  pattern: RegExp;
  entries: ReadonlyMap<string, Entry>;
}

/** The list, ready to look for all of its words at once; nothing where there are none. */
export function wordFinder({ instead }: WordList): WordFinder | undefined {
  const entries = new Map(instead.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)));
  if (entries.size === 0) return undefined;
  const words = [...entries.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    entries,
  };
}

/** One piece of advice for each listed word in a passage. */
export function adviseWords({ own, lineAt, field }: Passage, finder: WordFinder, file: string): Fault[] {
  const { pattern, entries } = finder;
  return [...own.matchAll(pattern)].flatMap(({ 0: found, index }): Fault[] => {
    const entry = entries.get(found.toLowerCase());
    if (!entry || !isMeant(found, entry)) return [];
    const { write, because } = entry;
    const begins = /^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found);
    const to = begins ? write.charAt(0).toUpperCase() + write.slice(1) : write;
    return [
      {
        file,
        line: lineAt(index),
        ...(field && { field }),
        written: found,
        level: 'warning',
        say: `Write "${to}" instead.${because ? ` ${because}` : ''} If this is a name, add it to ${wordsYaml}, under except.`,
        fix: { from: found, to },
      },
    ];
  });
}

/** A word that is listed in capitals, such as an abbreviation, is meant in capitals only. */
function isMeant(found: string, { words }: Entry): boolean {
  return words.some((word) => word === found || (word.toLowerCase() === found.toLowerCase() && /\p{Ll}/u.test(word)));
}

function asPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
