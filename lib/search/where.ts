/** Where a resource matched, in words. Runs in browsers. */
import { stemmer } from 'stemmer';
import { type FieldName, textsOf } from './fields';
import { plainAnchor, type SearchRecords } from './records';
import { stopWords } from './stop-words';
import { fold, termsOf, type Word, wordsOf } from './words';

/** Part of a text, from and up to. */
export type Mark = readonly [start: number, end: number];

export interface Place {
  /** "With", "In the text under": what comes before the text. */
  label: string;
  text: string;
  marks: Mark[];
  /** The anchor on the resource's page, where there is one. */
  anchor?: string;
}

/** Fields that a list does not show by itself, the most telling first. */
const places: readonly (readonly [FieldName, string])[] = [
  ['people', 'With'],
  ['headings', 'In the text under'],
  ['recordings', 'In the recording'],
  ['filed', 'About'],
  ['organisations', 'From'],
  ['words', 'Also found as'],
];

/** The words of a text that matched. A phrase is marked where it stands as one, in any form of its words. */
export function marksIn(text: string, terms: ReadonlySet<string>): Mark[] {
  const words = wordsOf(text).filter((word) => !stopWords.has(fold(word.text)));
  const phrases = [...terms].filter((term) => term.includes(' ')).map((phrase) => phrase.split(' ').map(stemmer));
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at, phrases) || Number(formsOf(words[at]).some((term) => terms.has(term)));
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && length > 0) marks.push([first.start, last.end]);
    at += Math.max(1, length);
  }
  return marks;
}

/** How many words the longest phrase has that begins at a word; 0 where none does. */
function longestAt(words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): number {
  const here = phrases.filter((phrase) =>
    phrase.every((stem, next) => formsOf(words[at + next]).some((term) => stemmer(term) === stem)),
  );
  return Math.max(0, ...here.map((phrase) => phrase.length));
}

function formsOf(word: Word | undefined): string[] {
  return word ? termsOf(word.text) : [];
}

/** Where a resource holds what neither its title nor its summary shows; nothing where those show it all. */
export function findPlace(records: SearchRecords, index: number, terms: ReadonlySet<string>): Place | undefined {
  const shown = (['title', 'summary', 'kind'] as const).flatMap((field) => textsOf(records, field, index));
  const hidden = new Set(
    [...terms].filter((term) => shown.every((text) => marksIn(text, new Set([term])).length === 0)),
  );
  if (hidden.size === 0) return undefined;
  for (const [field, label] of places) {
    for (const [position, text] of textsOf(records, field, index).entries()) {
      const marks = marksIn(text, hidden);
      if (marks.length === 0) continue;
      return field === 'headings'
        ? { label, text, marks, anchor: anchorOf(records, index, position) }
        : { label, text, marks };
    }
  }
  return undefined;
}

function anchorOf({ resources }: SearchRecords, index: number, position: number): string {
  const heading = resources.headings[index]?.[position] ?? '';
  return typeof heading === 'string' ? plainAnchor(heading) : heading[1];
}
