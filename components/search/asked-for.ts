// Runs in the browser. What was asked for, as the reader can take it back: the chosen filters and the corrected words.
import type { Choices } from '../../lib/search/choices';
import type { FacetName } from '../../lib/search/facet-names';
import type { Found } from '../../lib/search/find';
import type { SearchRecords } from '../../lib/search/records';
import type { FinderState } from '../../lib/search/state';
import { make, makeButton, makeDrawing } from './make';
import { correctedText, quote, sayPartial } from './say';

export interface ChipActions {
  /** Takes one choice back. */
  remove(facet: FacetName, value: string): void;
  /** Takes every choice back. */
  clear(): void;
  /** Searches for the words as they were typed. */
  asTyped(): void;
}

/** A chip for each choice; with more than one, a way to take all back. */
export function chipsFor({ facets }: SearchRecords, choices: Choices, { remove, clear }: ChipActions): HTMLElement[] {
  const chips = facets.flatMap(({ name, values }) =>
    values
      .filter(([value]) => choices[name].includes(value))
      .map(([value, words]) =>
        make(
          'li',
          '',
          chip(words, () => remove(name, value)),
        ),
      ),
  );
  if (chips.length === 0) return [];
  const all = chips.length > 1 ? [make('li', '', makeButton('as-link', clear, 'Clear all'))] : [];
  const list = make('ul', 'chips', ...chips, ...all);
  list.setAttribute('aria-label', 'Filters that are on');
  return [list];
}

function chip(words: string, remove: () => void): HTMLButtonElement {
  const cross = makeDrawing('cross', '0 0 20 20', [{ d: 'M4 4 16 16M16 4 4 16' }]);
  const button = makeButton('chip', remove, words, cross);
  button.setAttribute('aria-label', `${words}, take away`);
  return button;
}

/** What was made of the words, where that is not what was typed. */
export function notesFor(
  state: FinderState,
  { corrections, isPartial, indexes }: Found,
  { asTyped }: ChipActions,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (corrections.length > 0) {
    const typed = makeButton('as-link', asTyped, `Search for ${quote(state.text.trim())} instead`);
    notes.push(make('p', 'note', `Showing ${quote(correctedText(state.text, corrections))}. `, typed));
  }
  if (isPartial && indexes.length > 0) notes.push(make('p', 'note', sayPartial));
  return notes;
}
