/** Highlights search words in text. Runs in browsers. */
import type { Concept } from './query';
import { facetNamesOf, plainAnchor, type Texts, type Titles } from './records';
import { fold, isStopWord, stemOf, wordParts, wordsOf } from './words';

/** Part of a text, from and up to. */
export type MarkRange = readonly [start: number, end: number];

/** Finds the words to mark in a text. */
export type Marker = (text: string) => MarkRange[];

interface MarkedWord {
  start: number;
  end: number;
  folded: string;
  /** Of the word and, if it has a hyphen, of its parts. */
  stems: string[];
}

/** Mark each concept in any form of its words: a phrase only as a whole, a word never within another. */
export function markerFor(concepts: readonly Concept[]): Marker {
  const phrases = concepts.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ stems, isPhrase }) => (isPhrase ? [stems] : [stems, ...stems.map((stem) => [stem])])),
  );
  const beginnings = concepts.flatMap(({ beginning }) => beginning ?? []);
  return (text) => {
    const words = wordsOf(text).map(({ text: word, start, end }): MarkedWord => {
      const parts = wordParts(word);
      return { start, end, folded: fold(word), stems: [word, ...(parts.length > 1 ? parts : [])].map(stemOf) };
    });
    const telling = words.filter(({ start, end }) => !isStopWord(text.slice(start, end)));
    const marks: MarkRange[] = [];
    for (let at = 0; at < telling.length; ) {
      const here = phrases.filter((stems) => stems.every((stem, next) => telling[at + next]?.stems.includes(stem)));
      const begins = beginnings.some((beginning) => telling[at]?.folded.startsWith(beginning));
      const length = Math.max(Number(begins), ...here.map((stems) => stems.length));
      const [first, last] = [telling[at], telling[at + length - 1]];
      if (first && last && length > 0) marks.push([first.start, last.end]);
      at += Math.max(1, length);
    }
    return marks;
  };
}

export interface Place {
  /** "With", "In the text under": what comes before the text. */
  label: string;
  text: string;
  marks: MarkRange[];
  /** The anchor on the page, if there is one. */
  anchor?: string;
}

/** Where a page has the words, if not in its title or summary. */
export function hiddenPlace(titles: Titles, texts: Texts | undefined, index: number, mark: Marker): Place | undefined {
  const shown = [titles.title[index], titles.label[index], texts?.summary[index], texts?.facts[index]];
  if (shown.some((text = '') => mark(text).length > 0)) return undefined;
  for (const heading of texts?.headings[index] ?? []) {
    const [text, anchor] = typeof heading === 'string' ? [heading, plainAnchor(heading)] : heading;
    const marks = mark(text);
    if (marks.length > 0) return { label: 'Under', text, marks, anchor };
  }
  const others: [string, readonly string[]][] = [
    ['With', texts?.people[index] ?? []],
    ['Has', texts?.parts[index] ?? []],
    ['About', [...facetNamesOf(titles, 'topic', index), ...facetNamesOf(titles, 'stage', index)]],
    ['From', facetNamesOf(titles, 'organisation', index)],
    ['Also found as', [...(titles.names[index] ?? []), ...(texts?.names[index] ?? [])]],
  ];
  for (const [label, list] of others)
    for (const text of list) {
      const marks = mark(text);
      if (marks.length > 0) return { label, text, marks };
    }
  return undefined;
}
