/** What is asked for, as an address: everything that a reader would want to send on. Runs in browsers. */
import { type Choices, noChoices } from './choices';
import { everyFacetName, type FacetName } from './facet-names';
import type { SearchRecords } from './records';

export const sorts = ['best', 'newest', 'title', 'shortest'] as const;

export type Sort = (typeof sorts)[number];

export interface FinderState {
  text: string;
  choices: Choices;
  sort: Sort;
  /** Whether the words are taken as they were typed, without a correction. */
  asTyped: boolean;
  /** Whether the full text is asked as well. */
  deep: boolean;
}

/** More values of one facet than anybody chooses; an address may hold any number. */
const mostValues = 100;

export const emptyState: FinderState = { text: '', choices: noChoices, sort: 'best', asTyped: false, deep: false };

/** Reads the query of an address. What it does not know it passes over, so that an old or mistyped link still opens. */
export function readState(query: string): FinderState {
  const given = new URLSearchParams(query);
  const choices: Record<FacetName, readonly string[]> = { ...noChoices };
  for (const name of everyFacetName)
    choices[name] = [...new Set(given.getAll(name))].filter(Boolean).slice(0, mostValues);
  return {
    text: (given.get('q') ?? '').slice(0, 500),
    choices,
    sort: sorts.find((sort) => sort === given.get('sort')) ?? 'best',
    asTyped: given.get('typed') === 'yes',
    deep: given.get('deep') === 'yes',
  };
}

/** The same without values that the library does not have (any more): an old link opens, with what is left of it. */
export function knownState({ facets }: SearchRecords, state: FinderState): FinderState {
  const choices: Record<FacetName, readonly string[]> = { ...noChoices };
  for (const { name, values } of facets)
    choices[name] = state.choices[name].filter((chosen) => values.some(([value]) => value === chosen));
  return { ...state, choices };
}

/** The query of an address for a state; empty where nothing is asked. `readState` reads the same state out of it. */
export function writeState({ text, choices, sort, asTyped, deep }: FinderState): string {
  const query = new URLSearchParams();
  if (text.trim() !== '') query.set('q', text);
  for (const name of everyFacetName) for (const value of choices[name]) query.append(name, value);
  if (sort !== 'best') query.set('sort', sort);
  if (asTyped) query.set('typed', 'yes');
  if (deep) query.set('deep', 'yes');
  return query.size === 0 ? '' : `?${query}`;
}

/** Whether anything is asked at all; if not, the whole list stands. */
export function asksNothing({ text, choices, sort }: FinderState): boolean {
  return text.trim() === '' && sort === 'best' && everyFacetName.every((name) => choices[name].length === 0);
}
