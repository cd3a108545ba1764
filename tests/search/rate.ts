/** How well rankings answer labelled queries. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface LabelledQuery {
  query: string;
  kind: string;
  /** Slugs; any of them may come first. */
  first: readonly string[];
  unseen?: boolean;
}

export interface Rating {
  queries: number;
  /** Share of queries whose first answer is a right one. */
  atOne: number;
  /** Share with a right one among the first three. */
  atThree: number;
  /** Mean of 1 / place of the first right answer, 0 where there is none: Voorhees 1999, https://trec.nist.gov/pubs/trec8/papers/qa_report.pdf. */
  reciprocal: number;
}

/** The labelled queries; the unseen third is for measuring only, never for tuning. */
export function readQueries(): LabelledQuery[] {
  return parse(readFileSync('tests/search/queries.yml', 'utf8'));
}

/** Rates one ranking (slugs, the best first) for each query. */
export function rate(answers: readonly (readonly [LabelledQuery, readonly string[]])[]): Rating {
  const places = answers.map(([{ first }, slugs]) => slugs.findIndex((slug) => first.includes(slug)));
  const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length;
  const reciprocals = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    queries: places.length,
    atOne: share(1),
    atThree: share(3),
    reciprocal: reciprocals.reduce((sum, each) => sum + each, 0) / places.length,
  };
}
