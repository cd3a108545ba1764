/** The first tier: MiniSearch over the small records of all resources. Runs in browsers. */
import MiniSearch, { type QueryCombination } from 'minisearch';
import type { AskedWord } from './asked-words';
import { type FieldName, fieldNames, fieldWeights, textsOf } from './fields';
import type { SearchRecords } from './records';
import { Synonyms } from './synonyms';
import { Vocabulary } from './vocabulary';
import { termsOf, wordsOf } from './words';

export interface Match {
  /** Place of the resource in the records. */
  index: number;
  score: number;
  /** How many of the asked words it holds. */
  holds: number;
  /** The terms of the library that matched. */
  terms: ReadonlySet<string>;
}

/** A form of the word counts a little less than the word itself. */
const formWeight = 0.85;

/** How much a word that only begins as asked counts, beside 1 for the very word. */
const beginningWeight = 0.4;

export class WordIndex {
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
  private readonly index = new MiniSearch<{ id: number }>({
    fields: [...fieldNames],
    extractField: ({ id }, name) =>
      name === 'id' ? id : textsOf(this.records, name as FieldName, id as number).join('\n'),
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: termsOf,
  });

  constructor(readonly records: SearchRecords) {
    const places = records.resources.slug.map((_, id) => ({ id }));
    this.index.addAll(places);
    this.vocabulary = new Vocabulary(allTexts(records));
    this.synonyms = new Synonyms(records.synonyms);
  }

  /** Every resource that holds at least one of the asked words, in no order. */
  match(asked: readonly AskedWord[]): Match[] {
    const matches = new Map<number, { index: number; score: number; holds: number; terms: Set<string> }>();
    for (const word of asked) {
      for (const { id, score, terms } of this.index.search(this.queryFor(word))) {
        const match = matches.get(id) ?? { index: id, score: 0, holds: 0, terms: new Set() };
        match.score += score;
        match.holds += 1;
        for (const term of terms) match.terms.add(term);
        matches.set(id, match);
      }
    }
    return [...matches.values()];
  }

  private queryFor({ alternatives }: AskedWord): QueryCombination {
    return {
      combineWith: 'OR',
      tokenize: (term: string) => [term],
      processTerm: (term: string) => term,
      queries: alternatives.map(({ terms, weight, begins = false }) => ({
        combineWith: 'AND',
        queries: terms.map((term, place) => this.anyFormOf(term, weight, begins && place === terms.length - 1)),
      })),
    };
  }

  private anyFormOf(term: string, weight: number, begins: boolean): QueryCombination {
    const very: QueryCombination = {
      queries: [term],
      boost: boosted(weight),
      prefix: begins && term.length > 1,
      weights: { prefix: beginningWeight, fuzzy: 0 },
    };
    const forms = this.vocabulary.formsOf(term);
    if (forms.length === 0) return very;
    return { combineWith: 'OR', queries: [very, { queries: forms, boost: boosted(weight * formWeight) }] };
  }
}

function boosted(weight: number): Record<FieldName, number> {
  return Object.fromEntries(fieldNames.map((name) => [name, fieldWeights[name] * weight])) as Record<FieldName, number>;
}

function* allTexts(records: SearchRecords): Iterable<string> {
  for (const name of fieldNames) {
    for (const index of records.resources.slug.keys()) yield* textsOf(records, name, index);
  }
  for (const group of records.synonyms) yield* group;
}
