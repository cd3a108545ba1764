// Runs in the browser. Draws the answer where the whole list stands otherwise.
import type { Choices } from '../../lib/search/choices';
import { facetNames } from '../../lib/search/facet-names';
import type { Found } from '../../lib/search/find';
import type { SearchRecords } from '../../lib/search/records';
import { type FinderState, type Sort, sorts } from '../../lib/search/state';
import { type ChipActions, chipsFor, notesFor } from './asked-for';
import { make, makeButton } from './make';
import { nothingFound } from './nothing-found';
import { resultRow } from './result-row';
import { correctedText, sayCount, sayFilters, saySome } from './say';

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
    this.heading.tabIndex = -1;
    this.heading.hidden = true;
    this.wholeHeading?.after(this.heading);
    this.sort.append(...sorts.map((sort) => new Option(sortNames[sort], sort)));
    this.sort.addEventListener('change', () => {
      options.actions.sort(sorts.find((sort) => sort === this.sort.value) ?? 'best');
    });
    this.answer.hidden = true;
    this.answer.append(this.asked, this.list, this.more);
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

  /** Shows an answer; `deep` are rows of the full text that come before those that hold only some of the words. Says how it is headed. */
  show(records: SearchRecords, state: FinderState, found: Found, deep: readonly HTMLLIElement[] = []): string {
    const count = found.indexes.length + deep.length;
    const heading = sayCount(count, state.asTyped ? state.text.trim() : correctedText(state.text, found.corrections));
    this.swap(true);
    this.heading.textContent = heading;
    this.sort.value = state.sort;
    const chosen = facetNames.reduce((sum, name) => sum + state.choices[name].length, 0);
    this.sayShown(sayCount(count), chosen);
    const notes = notesFor(state, found, deep.length > 0, this.options.actions);
    this.asked.replaceChildren(...chipsFor(records, state.choices, this.options.actions), ...notes);
    this.list.replaceChildren(...deep);
    if (deep.length > 0 && found.indexes.length > 0) this.list.append(make('li', 'some', make('h3', '', saySome)));
    this.drawMore(records, found, 0);
    if (count === 0) this.more.append(this.nothing(records, state));
    return heading;
  }

  /** Puts rows of the full text after those that stand there. */
  append(heading: string, rows: readonly HTMLLIElement[]): void {
    this.answer.append(make('h2', 'text-t2 deep-heading', heading), make('ul', 'rows-large deep-rows', ...rows));
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
    const show = this.root.querySelector('.sheet-foot a');
    if (show) show.textContent = `Show ${count}`;
  }

  private drawMore(records: SearchRecords, found: Found, from: number): void {
    const rows = found.indexes
      .slice(from, from + pageLength)
      .map((index) =>
        resultRow({ records, index, terms: found.terms.get(index) ?? new Set(), base: this.options.base }),
      );
    this.list.append(...rows);
    if (from > 0) rows[0]?.querySelector('a')?.focus();
    this.more.replaceChildren();
    const left = found.indexes.length - from - rows.length;
    if (left <= 0) return;
    const showMore = () => this.drawMore(records, found, from + rows.length);
    this.more.append(makeButton('quiet-button', showMore, `Show ${Math.min(left, pageLength)} more`));
  }

  private nothing(records: SearchRecords, { text, choices }: { text: string; choices: Choices }): HTMLElement {
    const isNarrowed = facetNames.some((name) => choices[name].length > 0);
    return nothingFound({ records, text, isNarrowed, ...this.options });
  }
}
