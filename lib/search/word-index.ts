/** Every word of the records, and which pages have it. Runs in browsers. */
import { addressOf } from '../routes';
import { type Concept, joinedWord, type KnownWords, Synonyms } from './query';
import { facetNamesOf, facetSlugsOf, type Texts, type Titles, typeOf } from './records';
import type { FacetName } from './state';
import { fold, isStopWord, runOf, runOfWords, stemOf, wordParts, wordsOf } from './words';

/** Field weights: title, then names and editors' search words, then summaries and headings. A phrase is a search word of several words. */
export const weights = { title: 5, names: 3, text: 2.4, filed: 2, body: 0.5, phrase: 0.4 } as const;

type Field = keyof typeof weights;

/** Facets whose values are searchable. */
const filedIn: readonly FacetName[] = ['category', 'topic', 'stage', 'audience'];

/** Weight of further fields with the same word. */
const secondField = 0.3;

/** How many pages are indexed before yielding to the browser. */
const step = 25;

/** Weights for a phrase's scattered words and for a prefix match. */
const factors = { apart: 0.3, beginning: 0.5 } as const;

interface WordRecord {
  /** As first written, in lower case. */
  text: string;
  stem: string;
  times: number;
}

/** A page's names, as stems separated by spaces. */
interface PageNames {
  /** Every stem of the title. */
  stems: ReadonlySet<string>;
  /** How many words the title has, without little ones and those in brackets. */
  length: number;
  /** The title, and each of the names in it: "Race Equity Maturity Index (REMI)" has two. */
  titles: readonly string[];
  /** Short names and the like. */
  others: readonly string[];
  /** All of them as written, folded. */
  written: readonly string[];
}

export class WordIndex implements KnownWords {
  synonyms = new Synonyms([]);
  /** For each stem, its weight by page. */
  private readonly postings = new Map<string, Map<number, number>>();
  /** The words of the library, by how they are folded. */
  readonly words = new Map<string, WordRecord>();
  /** Each text of each page as stems, without little words. */
  private readonly runs: string[][] = [];
  private readonly names: (PageNames | undefined)[] = [];
  /** Each page's search words of more than one word, as stems. They hardly count unless a query has most of one. */
  readonly phrases: string[][][] = [];
  texts: Texts | undefined;

  constructor(readonly titles: Titles) {}

  /** Add titles, names and facets, in steps (see `inTurns`). */
  addTitles(): Generator<void> {
    return this.addFields((index) => this.titleFields(index));
  }

  /** Add the texts, which load later. */
  *addTexts(texts: Texts): Generator<void> {
    for (const text of texts.synonyms.flat()) this.readWords(split(text), false);
    yield* this.addFields((index) => [
      [
        'names',
        [...(texts.people[index] ?? []), ...(texts.names[index] ?? []).filter((name) => runOf(name).length < 2)],
      ],
      ['phrase', (texts.names[index] ?? []).filter((name) => runOf(name).length > 1)],
      [
        'text',
        [
          texts.summary[index] ?? '',
          ...(typeOf(this.titles, index) === 'statistic' ? [texts.facts[index] ?? ''] : []),
          ...(texts.headings[index] ?? []).map((heading) => (typeof heading === 'string' ? heading : heading[0])),
          ...(texts.parts[index] ?? []),
        ],
      ],
    ]);
    for (const [page, stems] of texts.body.entries()) {
      for (const stem of stems ? stems.split(' ') : []) this.add(stem, page, weights.body);
      if (page % step === 0) yield;
    }
    for (const names of texts.names)
      this.phrases.push(names.filter((name) => runOf(name).length > 1).map((name) => this.phraseIn(name)));
    this.synonyms = new Synonyms(texts.synonyms);
    this.texts = texts;
    this.names.length = 0;
  }

  hasWord(folded: string): boolean {
    return this.words.has(folded);
  }

  /** Whether a page has the word in any form. */
  hasStem(stem: string): boolean {
    return this.postings.has(stem);
  }

  /** A concept's weight by page. */
  match({ alternatives, beginning }: Concept): Map<number, number> {
    const found = new Map<number, number>();
    const note = (index: number, worth: number) => found.set(index, Math.max(worth, found.get(index) ?? 0));
    for (const { stems, weight, isPhrase = false } of alternatives) {
      const lists = stems.map((stem) => this.postings.get(stem) ?? new Map<number, number>());
      const [first, ...others] = lists.sort((a, b) => a.size - b.size);
      for (const [index, worth] of first ?? []) {
        if (!others.every((list) => list.has(index))) continue;
        const least = Math.min(worth, ...others.map((list) => list.get(index) ?? 0));
        const isTogether = stems.length === 1 || this.hasRun(index, stems);
        if (isTogether || !isPhrase) note(index, least * weight * (isTogether ? 1 : factors.apart));
      }
    }
    if (beginning !== undefined && beginning.length > 1)
      for (const stem of this.stemsFrom(beginning))
        for (const [index, worth] of this.postings.get(stem) ?? []) note(index, worth * factors.beginning);
    return found;
  }

  /** The stems of all words with this prefix. */
  stemsFrom(beginning: string): Set<string> {
    const stems = new Set<string>();
    for (const [word, { stem }] of this.words) if (word.startsWith(beginning)) stems.add(stem);
    return stems;
  }

  /** Whether one text of the page has the stems one after the other, little words between them left out. */
  hasRun(index: number, stems: readonly string[]): boolean {
    const run = ` ${stems.join(' ')} `;
    return (this.runs[index] ?? []).some((text) => text.includes(run));
  }

  /** A page's names, cached. */
  namesOf(index: number): PageNames {
    const known = this.names[index];
    if (known) return known;
    const title = this.titles.title[index] ?? '';
    const type = typeOf(this.titles, index);
    // Resources and statistics share theirs.
    const later = type === 'resource' || type === 'statistic' ? [] : (this.texts?.names[index] ?? []);
    const others = [...(this.titles.names[index] ?? []), ...later];
    const plain = title.replace(/\(.*?\)/g, '');
    const asRun = (text: string) => runOf(text).join(' ');
    const names = {
      stems: new Set(this.stemsIn(title)),
      length: runOf(plain).length,
      titles: [plain, title, ...title.split(/[(:)]/)].map(asRun).filter(Boolean),
      others: others.map(asRun),
      written: [title, ...others].map((name) => split(name).map(fold).join('')),
    };
    this.names[index] = names;
    return names;
  }

  /** Whether a title has every concept. */
  titleHas(index: number, concepts: readonly Concept[]): boolean {
    const { stems } = this.namesOf(index);
    return concepts.every(({ alternatives }) =>
      alternatives.some((each) => each.stems.every((stem) => stems.has(stem))),
    );
  }

  private titleFields(index: number): [Field, readonly string[]][] {
    const { titles } = this;
    const isPlace = typeOf(titles, index) === 'place';
    return [
      ['title', [titles.title[index] ?? '']],
      ['names', titles.names[index] ?? []],
      [
        'filed',
        [
          ...this.organisationsOf(index),
          // Places have a row for every condition but aren't about them.
          ...(isPlace ? [] : filedIn.flatMap((name) => facetNamesOf(titles, name, index))),
          titles.label[index] ?? '',
        ],
      ],
    ];
  }

  /** By their short names, which the filters show, and by the full names of their pages. */
  private organisationsOf(index: number): string[] {
    const { titles } = this;
    const pages = facetSlugsOf(titles, 'organisation', index).map((slug) =>
      titles.url.indexOf(addressOf('organisations', slug)),
    );
    return [...facetNamesOf(titles, 'organisation', index), ...pages.flatMap((page) => titles.title[page] ?? [])];
  }

  private *addFields(fieldsOf: (index: number) => readonly (readonly [Field, readonly string[]])[]): Generator<void> {
    const pages: (readonly [Field, string[][]])[][] = [];
    // Collect all words first, to recognise pairs that are one word elsewhere.
    for (const index of this.titles.url.keys()) {
      const fields = fieldsOf(index).map(([field, texts]) => [field, texts.map(split)] as const);
      for (const [, texts] of fields) for (const words of texts) this.readWords(words, true);
      pages.push(fields);
      if (index % step === 0) yield;
    }
    for (const [index, fields] of pages.entries()) {
      this.addPage(index, fields);
      if (index % step === 0) yield;
    }
  }

  private readWords(words: readonly string[], counts: boolean): void {
    for (const word of words)
      for (const each of [word, ...wordParts(word)]) {
        const folded = fold(each);
        const known = this.words.get(folded);
        if (known) known.times += Number(counts);
        else this.words.set(folded, { text: each.toLowerCase(), stem: stemOf(each), times: Number(counts) });
      }
  }

  private addPage(index: number, fields: readonly (readonly [Field, readonly string[][]])[]): void {
    const runs = this.runs[index] ?? [];
    this.runs[index] = runs;
    for (const [field, texts] of fields) {
      const stems = new Set<string>();
      for (const words of texts) {
        const run = runOfWords(words);
        if (run.length > 1) runs.push(` ${run.join(' ')} `);
        for (const stem of [...run, ...this.joinedIn(words)]) stems.add(stem);
      }
      for (const stem of stems) this.add(stem, index, weights[field]);
    }
  }

  private add(stem: string, page: number, worth: number): void {
    const list = this.postings.get(stem) ?? new Map<number, number>();
    this.postings.set(stem, list);
    const before = list.get(page) ?? 0;
    list.set(page, Math.max(before, worth) + secondField * Math.min(before, worth));
  }

  /** The stems of a text, with words that are written in two ways as both. */
  private stemsIn(text: string): string[] {
    const words = split(text);
    return [...runOfWords(words), ...this.joinedIn(words)];
  }

  /** The stems of a phrase without little words; two words that are one word elsewhere, and words with a hyphen, as one. */
  private phraseIn(text: string): string[] {
    const words = split(text);
    const joins = words.map((word, at) => joinedWord(word, words[at + 1] ?? '', this));
    const all = words.flatMap((word, at) => joins[at] ?? (joins[at - 1] ? [] : word));
    const telling = all.filter((word) => !isStopWord(word));
    return (telling.length > 0 ? telling : all).map(stemOf);
  }

  /** Words with a hyphen as one word, and two words that are one word elsewhere. */
  private joinedIn(words: readonly string[]): string[] {
    return words.flatMap((word, at) => {
      const next = words[at + 1];
      const joined = next === undefined ? undefined : joinedWord(word, next, this);
      return [...(wordParts(word).length > 1 ? [stemOf(word)] : []), ...(joined ? [stemOf(joined)] : [])];
    });
  }
}

function split(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

/** Run all steps at once. */
export function atOnce(steps: Generator<void>): void {
  while (!steps.next().done);
}

/** Run the steps with pauses, so that the page stays responsive. */
export async function inTurns(steps: Generator<void>): Promise<void> {
  while (!steps.next().done) await new Promise((resolve) => setTimeout(resolve));
}
