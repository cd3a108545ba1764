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
  /** What each of the asked words that it holds is worth in it, by their places. */
  holds: ReadonlyMap<number, number>;
  /** The terms of the library that matched. */
  terms: ReadonlySet<string>;
  /** What of them a reader is shown: terms, and with spaces the phrases of a synonym, whose single words are no answer. */
  shown: ReadonlySet<string>;
}

interface WordMatch {
  score: number;
  terms: Set<string>;
  shown: Set<string>;
}

/** Resources that are read in one turn. */
const turn = 100;

/** A form of the word counts a little less than the word itself. */
const formWeight = 0.85;

/** How much a word that only begins as asked counts, beside 1 for the very word. */
const beginningWeight = 0.4;

export class WordIndex {
  readonly vocabulary = new Vocabulary();
  readonly synonyms: Synonyms;
  private readonly index = new MiniSearch<{ id: number }>({
    fields: [...fieldNames],
    extractField: ({ id }, name) => (name === 'id' ? id : textsOf(this.records, name as FieldName, id).join('\n')),
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (word) => {
      this.vocabulary.add(word);
      return termsOf(word);
    },
  });

  private constructor(readonly records: SearchRecords) {
    this.synonyms = new Synonyms(records.synonyms);
    for (const word of records.synonyms.flat().flatMap(wordsOf)) this.vocabulary.add(word.text);
  }

  /** Reads all records, in turns short enough that the page answers its reader meanwhile. */
  static async over(records: SearchRecords): Promise<WordIndex> {
    const index = new WordIndex(records);
    await index.index.addAllAsync(
      records.resources.slug.map((_, id) => ({ id })),
      { chunkSize: turn },
    );
    return index;
  }

  /** Every resource that holds at least one of the asked words, in no order. */
  match(asked: readonly AskedWord[]): Match[] {
    const matches = new Map<number, WordMatch & { index: number; holds: Map<number, number> }>();
    for (const [place, word] of asked.entries()) {
      for (const [id, { score, terms, shown }] of this.matchWord(word)) {
        const match = matches.get(id) ?? { index: id, holds: new Map(), ...noMatch() };
        // By its root, so that two words held well count more than one that stands in every field.
        match.score += Math.sqrt(score);
        match.holds.set(place, score);
        for (const term of terms) match.terms.add(term);
        for (const each of shown) match.shown.add(each);
        matches.set(id, match);
      }
    }
    return [...matches.values()];
  }

  /** One idea counts by its best expression: a text is no better for saying it in three ways, or in a way of many words. */
  private matchWord({ alternatives }: AskedWord): Map<number, WordMatch> {
    const best = new Map<number, WordMatch>();
    for (const { terms, weight, begins = false, isSynonym } of alternatives) {
      const query: QueryCombination = {
        combineWith: 'AND',
        tokenize: (term: string) => [term],
        processTerm: (term: string) => term,
        queries: terms.map((term, place) => this.anyFormOf(term, weight, begins && place === terms.length - 1)),
      };
      for (const result of this.index.search(query)) {
        const match = best.get(result.id) ?? noMatch();
        match.score = Math.max(match.score, result.score / terms.length);
        for (const term of result.terms) match.terms.add(term);
        for (const each of isSynonym && terms.length > 1 ? [terms.join(' ')] : result.terms) match.shown.add(each);
        best.set(result.id, match);
      }
    }
    return best;
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

function noMatch(): WordMatch {
  return { score: 0, terms: new Set(), shown: new Set() };
}

function boosted(weight: number): Record<FieldName, number> {
  return Object.fromEntries(fieldNames.map((name) => [name, fieldWeights[name] * weight])) as Record<FieldName, number>;
}
