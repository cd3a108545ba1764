// Runs in browsers. Replaces the list with the results and announces them to screen readers.
import { finderParts } from '../../lib/routes';
import { type Found, find, narrow } from '../../lib/search/find';
import { markerFor } from '../../lib/search/marks';
import type { Passage } from '../../lib/search/passages';
import { correctedText } from '../../lib/search/spelling';
import {
  countChoices,
  type FinderState,
  hasWords,
  type Sort,
  sorts,
  withChoice,
  withoutChoices,
  writeState,
} from '../../lib/search/state';
import type { WordIndex } from '../../lib/search/word-index';
import { createButton, createElement } from '../ui/dom';
import { chipsOf, Filters } from './filters';
import { formatHeading, messages, quote, sortNames } from './messages';
import { answerOf, type Drawn, linkTo, resultRow } from './results';

/** Rows shown before the reader asks for more, and while they are still typing. */
const pageLength = { settled: 20, typing: 8 } as const;

/** Full-text passages by page. */
export type Passages = ReadonlyMap<number, readonly Passage[]>;

interface Shown {
  index: WordIndex;
  state: FinderState;
  found: Found;
  passages?: Passages | undefined;
  /** Additional messages. */
  note?: string;
  isTyping?: boolean;
}

/** Start another search; `losesFocus` if the control is removed by it. */
type OnChange = (state: FinderState, losesFocus?: boolean) => void;

export class FinderView {
  private readonly status = createElement('p', 'sr-only');
  private readonly count: HTMLElement;
  private readonly whole: HTMLElement | null;
  private readonly answers = createElement('div', 'answers');
  private readonly filters: Filters;
  private readonly total: string;
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly base: string,
    private readonly change: OnChange,
    choose: ConstructorParameters<typeof Filters>[1],
  ) {
    const found = root.querySelector(`#${finderParts.resultsAnchor}`) ?? root;
    this.count = root.querySelector<HTMLElement>('.count') ?? createElement('div', 'count');
    this.whole = root.querySelector('.whole');
    this.total = this.count.querySelector('h2')?.textContent ?? '';
    this.status.setAttribute('role', 'status');
    this.answers.hidden = true;
    // Last, so that someone who reads on from the box hears the heading first, and the same words only once.
    found.append(this.answers, this.status);
    this.filters = new Filters(root, choose);
  }

  /** The original list of all resources. */
  showWhole(index: WordIndex | undefined, state: FinderState): void {
    clearTimeout(this.slow);
    setAsking(false);
    this.showFilters(true);
    this.drawCount(createElement('h2', '', this.total), [], state);
    this.show(false);
    this.announce('');
    document.title = document.title.replace(/^.*(?= – )/, 'Resources');
    if (!index) return;
    const { indexes, counts } = find(index, state);
    this.filters.show(index.titles, state.choices, counts, counts);
    this.filters.showCount(indexes.length, state.choices, false);
  }

  /** Show the results. While the reader types, draw few rows and announce nothing. */
  showFound(shown: Shown): void {
    const { index, state, found, note = '', isTyping = false } = shown;
    clearTimeout(this.slow);
    const words = hasWords(state.text) ? correctedText(state.text, found.corrections) : '';
    const close = found.indexes.filter((page) => found.missing.has(page)).length;
    const heading = createElement(isAsking() ? 'h1' : 'h2', '', formatHeading(found.indexes.length, words, close));
    const chips = chipsOf(
      index.titles,
      state.choices,
      (name, value) => this.change(withChoice(state, name, value, false), true),
      () => this.change(withoutChoices(state), true),
    );
    this.drawCount(heading, chips, state);
    // A single result needs no sorting.
    this.count.querySelector('.sorts')?.toggleAttribute('hidden', found.indexes.length < 2);
    this.drawAnswers(shown);
    this.show(true);
    this.showFilters(found.answers.length > 0 || countChoices(state.choices) > 0);
    const asked = narrow(index.titles, found.answers, withoutChoices(state)).counts;
    this.filters.show(index.titles, state.choices, found.counts, asked);
    this.filters.showCount(found.indexes.length, state.choices, words !== '');
    if (isAsking()) document.title = document.title.replace(/^.*(?= – )/, words || 'Resources');
    if (!isTyping) this.announce([heading.textContent, note].filter(Boolean).join('. '));
  }

  /** Show that the search is running, and after a while that it is slow. */
  showWaiting(state: FinderState, patience: number): void {
    this.drawCount(createElement(isAsking() ? 'h1' : 'h2', '', messages.searching), [], state);
    this.announce(messages.searching);
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.explain(messages.slow), patience);
  }

  /** Show why search failed and what to do instead. */
  showFailure(words: string, tryAgain: () => void): void {
    clearTimeout(this.slow);
    this.explain(words, createButton('button quiet', tryAgain, messages.tryAgain));
  }

  /** Move focus after the focused element has been removed. */
  focusHeading(): void {
    this.count.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
  }

  private drawnFrom({ index, found, passages }: Pick<Shown, 'index' | 'found' | 'passages'>): Drawn {
    const { titles, texts } = index;
    return { titles, texts, found, passages, base: this.base, mark: markerFor(found.concepts) };
  }

  private drawAnswers({ index, state, found, passages, note = '', isTyping = false }: Shown): void {
    const { indexes } = found;
    const drawn = this.drawnFrom({ index, found, passages });
    const list = createElement('ul', 'results');
    const actions = createElement('p', 'actions');
    const isOffered = !passages && hasWords(state.text) && indexes.length > 0 && !state.deep;
    const searchInside = createButton(
      'button quiet',
      () => this.change({ ...state, deep: true }, true),
      messages.searchFullText,
    );
    const length = isTyping ? pageLength.typing : pageLength.settled;
    const drawMore = (from: number) => {
      const rows = indexes.slice(from, from + length).map((page) => resultRow(drawn, page, isAsking() ? 'h2' : 'h3'));
      list.append(...rows);
      if (from > 0) rows[0]?.querySelector('a')?.focus();
      const left = indexes.length - from - rows.length;
      const button = createButton(
        'button quiet',
        () => drawMore(from + rows.length),
        `Show ${Math.min(left, length)} more`,
      );
      actions.replaceChildren(...(left > 0 ? [button] : []), ...(isOffered ? [searchInside] : []));
    };
    drawMore(0);
    const answer = answerOf(drawn);
    this.answers.replaceChildren(
      ...this.notesOn(state, found, note),
      ...(answer ? [answer] : []),
      list,
      ...(indexes.length === 0 ? [this.nothing(state)] : []),
      actions,
    );
  }

  /** How the query was corrected, if it was. */
  private notesOn(
    state: FinderState,
    { corrections, suggestions, isPartial, indexes }: Found,
    note: string,
  ): HTMLElement[] {
    const notes: HTMLElement[] = [];
    if (corrections.length > 0) {
      const typed = () => this.change({ ...state, asTyped: true }, true);
      notes.push(createElement('p', 'muted', createButton('link', typed, `Search for ${quote(state.text)} instead`)));
    }
    if (suggestions.length > 0) {
      const text = correctedText(state.text, suggestions);
      const link = linkTo(this.base + finderParts.resources + writeState({ ...state, text }), quote(text));
      notes.push(createElement('p', '', 'Did you mean ', link, '?'));
    }
    if (isPartial && indexes.length > 0) notes.push(createElement('p', 'muted', messages.partial));
    if (note) notes.push(createElement('p', 'muted', note));
    return notes;
  }

  private nothing({ text, choices }: FinderState): HTMLElement {
    const { base } = this;
    const { suggest } = this.root.dataset;
    const ways: (Node | string)[][] = [
      ...(countChoices(choices) > 0 ? [['Remove a filter.']] : []),
      ...(text.trim() ? [['Check the spelling or try a different word.']] : []),
      [linkTo(`${base}/topics/`, 'Browse topics A to Z'), ' or ', linkTo(`${base}/statistics/`, 'statistics'), '.'],
      ...(suggest ? [['Know a resource we should add? ', linkTo(suggest, 'Suggest it'), '.']] : []),
    ];
    return createElement('ul', 'ways', ...ways.map((way) => createElement('li', '', ...way)));
  }

  /** The heading, the chips and the sort options. */
  private drawCount(heading: HTMLElement, chips: readonly HTMLElement[], state: FinderState): void {
    heading.tabIndex = -1;
    const old = this.count.querySelector('h1, h2');
    const hadFocus = document.activeElement === old;
    this.count.querySelector('.chips')?.remove();
    old?.replaceWith(heading);
    heading.after(...chips);
    if (hadFocus) heading.focus({ preventScroll: true });
    this.drawSorts(state);
  }

  /** Radio buttons styled as links, so that they are one tab stop. */
  drawSorts(state: FinderState): void {
    const isSearch = hasWords(state.text);
    const chosen = isSearch || state.sort !== 'best' ? state.sort : 'newest';
    const held = document.activeElement instanceof HTMLInputElement && document.activeElement.name === 'sort';
    const options = sorts
      .filter((sort) => isSearch || sort !== 'best')
      .map((sort) => this.sortOption(sort, sort === chosen, state));
    const group = createElement('fieldset', 'sorts', ...options);
    group.setAttribute('aria-label', 'Sort by');
    this.count.querySelector('.sorts')?.replaceWith(group);
    if (held) group.querySelector<HTMLInputElement>(':checked')?.focus();
  }

  private sortOption(sort: Sort, isChosen: boolean, state: FinderState): HTMLElement {
    const option = createElement('input', 'sr-only');
    option.type = 'radio';
    option.name = 'sort';
    option.value = sort;
    option.checked = isChosen;
    // Newest first is the default order of the whole list.
    const to = sort === 'newest' && !hasWords(state.text) ? 'best' : sort;
    option.addEventListener('change', () => this.change({ ...state, sort: to }));
    return createElement('label', '', option, createElement('span', '', sortNames[sort]));
  }

  private showFilters(isShown: boolean): void {
    for (const part of this.root.querySelectorAll('.filters, .to-filters')) part.toggleAttribute('hidden', !isShown);
  }

  private show(isAnswer: boolean): void {
    this.answers.hidden = !isAnswer;
    this.whole?.toggleAttribute('hidden', isAnswer);
    this.root.classList.add('drawn');
  }

  private explain(words: string, ...more: Node[]): void {
    this.answers.replaceChildren(
      createElement('p', '', words),
      linkTo(`${this.base}/topics/`, 'Browse by topic'),
      ...more,
    );
    this.show(true);
    this.announce(words);
  }

  private announce(words: string): void {
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}

/** Whether this is a search page: the box is in the header and the count is its heading. */
export function setAsking(isAsking: boolean): void {
  document.documentElement.classList.toggle('is-searching', isAsking);
}

function isAsking(): boolean {
  return document.documentElement.classList.contains('is-searching');
}
