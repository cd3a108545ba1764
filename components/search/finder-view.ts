// Runs in the browser. Draws the answer where the whole list stands otherwise.
import type { Choices } from '../../lib/search/choices';
import type { Passage } from '../../lib/search/deep-passages';
import { facetNames } from '../../lib/search/facet-names';
import type { Found } from '../../lib/search/find';
import type { SearchRecords } from '../../lib/search/records';
import { type FinderState, type Sort, sorts } from '../../lib/search/state';
import { type ChipActions, chipsFor, notesFor } from './asked-for';
import { make, makeButton } from './make';
import { nothingFound } from './nothing-found';
import { resultRow } from './result-row';
import { correctedText, sayCount, sayDeep, sayFilters } from './say';

interface FinderActions extends ChipActions {
  sort(sort: Sort): void;
}

interface FinderViewOptions {
  /** The path below which the site stands. */
  base: string;
  /** Where readers can write to; nothing where no such address is known. */
  suggest: string | undefined;
  actions: FinderActions;
}

/** Where each resource holds the words in its full text, by its place in the records. */
export type Passages = ReadonlyMap<number, readonly Passage[]>;

const none: Passages = new Map();

/** Results that are shown before the reader asks for more. */
const pageLength = 10;

const sortNames: Readonly<Record<Sort, string>> = {
  best: 'Best match',
  newest: 'Newest',
  title: 'Title',
  shortest: 'Shortest',
};

export class FinderView {
  private readonly heading = make('h2', 'text-t2');
  private readonly asked = make('div', 'asked');
  private readonly list = make('ul', 'rows-large');
  private readonly more = make('div', 'more');
  private readonly sort = make('select');
  private readonly answer = make('div', 'answer');
  /** At the foot of the sheet that the filters are on a phone. */
  private readonly clear: HTMLButtonElement;
  private readonly wholeHeading: HTMLElement | null;
  private readonly whole: HTMLElement | null;
  private readonly filters: HTMLElement | null;

  constructor(
    private readonly root: Element,
    private readonly options: FinderViewOptions,
  ) {
    const results = root.querySelector('#results');
    this.wholeHeading = root.querySelector('#results h2');
    this.whole = root.querySelector('[data-whole]');
    this.filters = root.querySelector('a[href$="#filters"]');
    this.clear = makeButton('as-link', options.actions.clear, 'Clear all');
    this.heading.tabIndex = -1;
    this.heading.hidden = true;
    this.wholeHeading?.after(this.heading);
    this.sort.append(...sorts.map((sort) => new Option(sortNames[sort], sort)));
    this.sort.addEventListener('change', () => {
      options.actions.sort(sorts.find((sort) => sort === this.sort.value) ?? 'best');
    });
    this.answer.hidden = true;
    this.answer.append(this.asked, this.list, this.more);
    this.clear.hidden = true;
    root.querySelector('.sheet-foot')?.append(this.clear);
    const sorting = make('label', 'sort', 'Sort by ', this.sort);
    (this.filters?.parentElement ?? results)?.append(sorting);
    results?.append(this.answer);
  }

  /** Leaves the whole list standing. */
  showWhole(total: number): void {
    this.swap(false);
    this.sayShown(sayCount(total), 0);
    this.sort.value = 'best';
  }

  /** Shows an answer, with what the full text said of it where that was asked. Says how it is headed. */
  show(records: SearchRecords, state: FinderState, found: Found, passages: Passages = none): string {
    const count = found.indexes.length;
    const heading = sayCount(count, state.asTyped ? state.text.trim() : correctedText(state.text, found.corrections));
    this.swap(true);
    this.heading.textContent = heading;
    this.sort.value = state.sort;
    const chosen = facetNames.reduce((sum, name) => sum + state.choices[name].length, 0);
    this.sayShown(sayCount(count), chosen);
    const { actions } = this.options;
    this.asked.replaceChildren(...chipsFor(records, state.choices, actions), ...notesFor(state, found, actions));
    this.list.replaceChildren();
    this.drawMore(records, found, passages, 0);
    if (count === 0) this.more.append(this.nothing(records, state));
    return heading;
  }

  /** Puts resources that only their full text answers for after those that stand there. */
  append(records: SearchRecords, found: Found, indexes: readonly number[], passages: Passages): void {
    this.more.querySelector('.nothing')?.remove();
    const rows = indexes.map((index) => this.rowOf(records, found, index, passages));
    this.answer.append(
      make('h2', 'text-t2 deep-heading', sayDeep(rows.length)),
      make('ul', 'rows-large deep-rows', ...rows),
    );
  }

  /** Gives the focus a place when what held it is gone. */
  focusHeading(): void {
    (this.heading.hidden ? this.filters : this.heading)?.focus({ preventScroll: true });
  }

  private swap(isAnswer: boolean): void {
    for (const old of this.answer.querySelectorAll('.deep-heading, .deep-rows')) old.remove();
    this.answer.hidden = !isAnswer;
    this.heading.hidden = !isAnswer;
    this.wholeHeading?.toggleAttribute('hidden', isAnswer);
    this.whole?.toggleAttribute('hidden', isAnswer);
  }

  /** In the link that opens the filters, and in the one that leads from them to the results. */
  private sayShown(count: string, chosen: number): void {
    if (this.filters) this.filters.textContent = sayFilters(chosen);
    this.clear.hidden = chosen === 0;
    const show = this.root.querySelector('.sheet-foot a');
    if (show) show.textContent = `Show ${count}`;
  }

  private drawMore(records: SearchRecords, found: Found, passages: Passages, from: number): void {
    const shown = found.indexes.slice(from, from + pageLength);
    const rows = shown.map((index) => this.rowOf(records, found, index, passages));
    this.list.append(...rows);
    if (from > 0) rows[0]?.querySelector('a')?.focus();
    this.more.replaceChildren();
    const left = found.indexes.length - from - rows.length;
    if (left <= 0) return;
    const showMore = () => this.drawMore(records, found, passages, from + rows.length);
    this.more.append(makeButton('quiet-button', showMore, `Show ${Math.min(left, pageLength)} more`));
  }

  private rowOf(records: SearchRecords, { terms }: Found, index: number, passages: Passages): HTMLLIElement {
    const { base } = this.options;
    return resultRow({
      records,
      index,
      terms: terms.get(index) ?? new Set(),
      base,
      passages: passages.get(index) ?? [],
    });
  }

  private nothing(records: SearchRecords, { text, choices }: { text: string; choices: Choices }): HTMLElement {
    const isNarrowed = facetNames.some((name) => choices[name].length > 0);
    return nothingFound({ records, text, isNarrowed, ...this.options });
  }
}
