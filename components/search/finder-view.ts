// Runs in the browser. Draws the answer where the whole list stands otherwise.
import type { Choices } from '../../lib/search/choices';
import type { Passage } from '../../lib/search/deep-passages';
import { everyFacetName } from '../../lib/search/facet-names';
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
  private readonly clearAll: HTMLButtonElement;
  private readonly wholeHeading: HTMLElement | null;
  private readonly whole: HTMLElement | null;
  private readonly filters: HTMLElement | null;
  private headed = (_: number) => '';
  /** What the rows are of, so that the same ones stay as they are, under the reader's finger too. */
  private drawn = '';

  constructor(
    private readonly root: Element,
    private readonly options: FinderViewOptions,
  ) {
    const results = root.querySelector('#results');
    this.wholeHeading = root.querySelector('#results h2');
    if (this.wholeHeading) this.wholeHeading.tabIndex = -1;
    this.whole = root.querySelector('[data-whole]');
    this.filters = root.querySelector('a[href$="#filters"]');
    this.heading.tabIndex = -1;
    this.heading.hidden = true;
    this.wholeHeading?.after(this.heading);
    this.sort.append(...sorts.map((sort) => new Option(sortNames[sort], sort)));
    this.sort.addEventListener('change', () => {
      options.actions.sort(sorts.find((sort) => sort === this.sort.value) ?? 'best');
    });
    this.clearAll = makeButton('as-link', options.actions.clear, 'Clear all');
    root.querySelector('.sheet-foot')?.append(this.clearAll);
    this.answer.hidden = true;
    this.answer.append(this.asked, this.list, this.more);
    const sorting = make('label', 'sort', 'Sort by ', this.sort);
    (this.filters?.parentElement ?? results)?.append(sorting);
    results?.append(this.answer);
  }

  /** Leaves the whole list standing. */
  showWhole({ noun, resources }: SearchRecords): void {
    this.swap(false);
    this.sayShown(sayCount(noun, resources.slug.length), 0);
    this.sort.value = 'best';
    this.drawn = '';
  }

  /** Shows an answer, with what the full text said of it where that was asked. Says how it is headed. */
  show(records: SearchRecords, state: FinderState, found: Found, passages: Passages = none): string {
    const { indexes } = found;
    const words = correctedText(state.text, found.corrections);
    const chosen = everyFacetName.reduce((sum, name) => sum + state.choices[name].length, 0);
    this.headed = (count) => {
      this.sayShown(sayCount(records.noun, count), chosen);
      this.heading.textContent = sayCount(records.noun, count, words);
      return this.heading.textContent;
    };
    this.swap(true);
    this.sort.value = state.sort;
    const { actions } = this.options;
    this.asked.replaceChildren(...chipsFor(records, state.choices, actions), ...notesFor(state, found, actions));
    const drawn = JSON.stringify([indexes, found.asked, [...passages.keys()], indexes.length > 0 || state]);
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.list.replaceChildren();
      this.drawMore(records, found, passages, 0);
      if (indexes.length === 0) this.more.append(this.nothing(records, state));
    }
    return this.headed(indexes.length);
  }

  /** Puts resources that only their full text answers for after those that stand there, with a heading of their own. Says how all are headed. */
  append(
    records: SearchRecords,
    found: Found,
    indexes: readonly number[],
    passages: Passages,
    takesFocus: boolean,
  ): string {
    const before = found.indexes.length;
    if (before === 0) this.more.replaceChildren();
    this.drawn = '';
    const rows = indexes.map((index) => this.rowOf(records, found, index, passages));
    const heading = make('h2', 'text-t2 deep-heading', sayDeep(rows.length, before > 0));
    heading.tabIndex = -1;
    this.answer.append(heading, make('ul', 'rows-large deep-rows', ...rows));
    if (takesFocus) heading.focus({ preventScroll: true });
    return this.headed(before + rows.length);
  }

  /** Gives the focus a place when what held it is gone. */
  focusHeading(): void {
    (this.heading.hidden ? this.wholeHeading : this.heading)?.focus({ preventScroll: true });
  }

  private swap(isAnswer: boolean): void {
    for (const old of this.answer.querySelectorAll('.deep-heading, .deep-rows')) old.remove();
    const hadFocus = document.activeElement === (isAnswer ? this.wholeHeading : this.heading);
    this.answer.hidden = !isAnswer;
    this.heading.hidden = !isAnswer;
    this.wholeHeading?.toggleAttribute('hidden', isAnswer);
    this.whole?.toggleAttribute('hidden', isAnswer);
    if (hadFocus) this.focusHeading();
  }

  /** In the link that opens the filters, and in the one that leads from them to the results. */
  private sayShown(count: string, chosen: number): void {
    if (this.filters) this.filters.textContent = sayFilters(chosen);
    this.clearAll.hidden = chosen === 0;
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
    const isNarrowed = everyFacetName.some((name) => choices[name].length > 0);
    return nothingFound({ records, text, isNarrowed, ...this.options });
  }
}
