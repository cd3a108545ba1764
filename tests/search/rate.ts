/** How well rankings answer labelled queries. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers } from './ask';

export interface LabelledQuery {
  query: string;
  group: string;
  /** URLs; any of them may come first. None: nothing should be found. */
  first: readonly string[];
  isUnseen: boolean;
}

export interface Rating {
  queries: number;
  /** Share of queries whose first answer is a right one. */
  atOne: number;
  /** Share with a right one among the first three. */
  atThree: number;
  /** Mean of 1 / place of the first right answer, 0 if there is none: Voorhees 1999, https://trec.nist.gov/pubs/trec8/papers/qa_report.pdf. */
  reciprocal: number;
}

/** The labelled queries. Every third of a group but "tuned" is unseen: for measuring only, never for tuning. */
export function readQueries(): LabelledQuery[] {
  const groups: Record<string, Record<string, string[]>> = parse(readFileSync('tests/search/queries.yml', 'utf8'));
  return Object.entries(groups).flatMap(([group, queries]) =>
    Object.entries(queries).map(([query, first], index) => ({
      query,
      group,
      first: first.map(urlOf),
      isUnseen: group !== 'tuned' && index % 3 === 2,
    })),
  );
}

function urlOf(label: string): string {
  if (!label.includes('/')) return `/resources/${label}/`;
  if (label.startsWith('glossary/')) return `/glossary/#${label.slice('glossary/'.length)}`;
  return `/${label.replace(/^pages\//, '')}/`;
}

/** The place of the first right answer to a query, from 0; -1 if there is none. */
export function placeOf({ first }: LabelledQuery, { urls, answer = '' }: Answers): number {
  return first.includes(answer) ? 0 : urls.findIndex((url) => first.includes(url));
}

/** Rates the answers to queries that have one. */
export function rate(answers: readonly (readonly [LabelledQuery, Answers])[]): Rating {
  const places = answers.map(([query, found]) => placeOf(query, found));
  const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length;
  const reciprocals = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    queries: places.length,
    atOne: share(1),
    atThree: share(3),
    reciprocal: reciprocals.reduce((sum, each) => sum + each, 0) / places.length,
  };
}
