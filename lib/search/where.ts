/** Where a resource matched, in words. Runs in browsers. */
import { type FieldName, textsOf } from './fields';
import { plainAnchor, type SearchRecords } from './records';
import { stopWords } from './stop-words';
import { fold, termsOf, wordsOf } from './words';

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

/** The words of a text that matched. */
export function marksIn(text: string, terms: ReadonlySet<string>): Mark[] {
  return wordsOf(text)
    .filter((word) => termsOf(word.text).some((term) => terms.has(term)) && !stopWords.has(fold(word.text)))
    .map(({ start, end }) => [start, end] as const);
}

/** Where a resource holds what neither its title nor its summary shows; nothing where those show it all. */
export function findPlace(records: SearchRecords, index: number, terms: ReadonlySet<string>): Place | undefined {
  const shown = new Set(
    (['title', 'summary', 'kind'] as const).flatMap((field) =>
      textsOf(records, field, index).flatMap((text) => wordsOf(text).flatMap((word) => termsOf(word.text))),
    ),
  );
  const hidden = new Set([...terms].filter((term) => !shown.has(term)));
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
