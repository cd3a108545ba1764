/** What a reader asks for, as the query of a URL that can be shared and gone back to. Runs in browsers. */

/** Facets, in display order. */
export const facetNames = [
  'category',
  'topic',
  'audience',
  'stage',
  'organisation',
  'language',
  'year',
  'recording',
  'minutes',
] as const;

export type FacetName = (typeof facetNames)[number];

/** The chosen values: OR within a facet, AND between facets. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

export const sorts = ['best', 'newest', 'title'] as const;

export type Sort = (typeof sorts)[number];

export interface FinderState {
  text: string;
  choices: Choices;
  sort: Sort;
  /** Whether the words are taken as typed, without corrections. */
  asTyped: boolean;
  /** Whether to search the full text as well. */
  deep: boolean;
}

/** Limits, because anyone can write a URL. */
const most = { values: 100, letters: 500 } as const;

/** Read the query of a URL. Anything unknown is skipped, so that an old or mistyped link still opens. */
export function readState(query: string): FinderState {
  const given = new URLSearchParams(query);
  return {
    text: (given.get('q') ?? '').slice(0, most.letters),
    choices: choicesOf((name) => [...new Set(given.getAll(name))].filter(Boolean).slice(0, most.values)),
    sort: sorts.find((sort) => sort === given.get('sort')) ?? 'best',
    asTyped: given.get('typed') === 'yes',
    deep: given.get('deep') === 'yes',
  };
}

/** The state of a URL without a query. */
export const emptyState = /* @__PURE__ */ readState('');

/** The query of a URL for a state, empty if nothing is asked. `readState` reads the same state back. */
export function writeState({ text, choices, sort, asTyped, deep }: FinderState): string {
  const query = new URLSearchParams();
  if (text.trim() !== '') query.set('q', text);
  for (const name of facetNames) for (const value of choices[name]) query.append(name, value);
  if (sort !== 'best') query.set('sort', sort);
  if (asTyped) query.set('typed', 'yes');
  if (deep) query.set('deep', 'yes');
  const words = String(query);
  return words === '' ? '' : `?${words}`;
}

/** Whether there is a word to search for; "!!!" and "😀" have none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether there is a query; if not, the whole list is shown. */
export function asksNothing({ text, choices, sort }: FinderState): boolean {
  return !hasWords(text) && sort === 'best' && countChoices(choices) === 0;
}

/** How many values are chosen. */
export function countChoices(choices: Choices): number {
  return facetNames.reduce((sum, name) => sum + choices[name].length, 0);
}

/** The state with one value added or removed. */
export function withChoice(state: FinderState, name: FacetName, value: string, isChosen: boolean): FinderState {
  const others = state.choices[name].filter((each) => each !== value);
  return { ...state, choices: { ...state.choices, [name]: isChosen ? [...others, value] : others } };
}

/** The state without filters. */
export function withoutChoices(state: FinderState): FinderState {
  return { ...state, choices: choicesOf(() => []) };
}

function choicesOf(valuesOf: (name: FacetName) => readonly string[]) {
  return Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)])) as Record<FacetName, readonly string[]>;
}
