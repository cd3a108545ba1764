// Runs in browsers, on the finder page only. Without it the list of all resources is there, and every filter is a link to a page.
import { finderParts } from '../../lib/routes';
import { asksUnknown, type Counts, type Found, find, knownState, narrow } from '../../lib/search/find';
import { FullTextError, type FullTextHit, openFullText } from '../../lib/search/full-text';
import { LoadError, loadJson, once, savesData } from '../../lib/search/load';
import { markerFor } from '../../lib/search/marks';
import type { Passage } from '../../lib/search/passages';
import type { Texts, Titles } from '../../lib/search/records';
import { similarTopics } from '../../lib/search/similar';
import { correctedText } from '../../lib/search/spelling';
import {
  asksNothing,
  countChoices,
  type FinderState,
  readState,
  type Sort,
  sorts,
  withChoice,
  withoutChoices,
  writeState,
} from '../../lib/search/state';
import { WordIndex } from '../../lib/search/word-index';
import { chipsOf, Filters } from './filters';
import { make, makeButton } from './make';
import { fullTextFailures, loadFailures, messages, quote, sayHeading, sortNames } from './messages';
import { answerOf, type Drawn, linkTo, rowOf } from './results';

/** Milliseconds: a reader who stops typing this long waits for an answer; the texts are downloaded this long after the titles; the full text may take this long before something else is shown; after this long, waiting is explained. */
const waits = { typing: 500, texts: 800, fullText: 2500, slow: 4000 } as const;

/** Rows shown before the reader asks for more. */
const pageLength = 20;

class ResourceFinder extends HTMLElement {
  connectedCallback(): void {
    new Finder(this);
  }
}

class Finder {
  private state = readState(location.search);
  /** The query of the URL that is shown. */
  private shownQuery: string | undefined;
  private index: WordIndex | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private slow: ReturnType<typeof setTimeout> | undefined;
  /** Counts answers, so that a late one is dropped. */
  private round = 0;
  private isComposing = false;

  private readonly box = document.querySelector<HTMLInputElement>(`#${finderParts.searchAnchor}`);
  private readonly base: string;
  private readonly status = make('p', 'un');
  private readonly count: HTMLElement;
  private readonly whole: HTMLElement | null;
  private readonly answers = make('div', 'answers');
  private readonly filters: Filters;
  private readonly total: string;

  private readonly titles: () => Promise<WordIndex>;
  private readonly texts: () => Promise<void>;
  private readonly ordinary: () => Promise<ReadonlySet<string>>;
  private readonly fullText: ReturnType<typeof openFullText>;
  /** The styles of results, which the page leaves out. */
  private readonly sheet: () => Promise<void>;

  constructor(private readonly root: HTMLElement) {
    const { records = '' } = root.dataset;
    this.base = records.replace(finderParts.searchRecords, '');
    const found = root.querySelector(`#${finderParts.resultsAnchor}`) ?? root;
    this.count = root.querySelector<HTMLElement>('.count') ?? make('div', 'count');
    this.whole = root.querySelector('.whole');
    this.total = this.count.querySelector('h2')?.textContent ?? '';
    this.status.setAttribute('role', 'status');
    this.answers.hidden = true;
    found.prepend(this.status);
    found.append(this.answers);
    this.titles = once(async () => {
      this.index = new WordIndex(await loadJson<Titles>(records));
      return this.index;
    });
    this.texts = once(async () => {
      const texts = await loadJson<Texts>(this.base + finderParts.searchTexts);
      (await this.titles()).addTexts(texts);
    });
    this.ordinary = once(async () => new Set(await loadJson<string[]>(this.base + finderParts.searchWords)));
    this.fullText = openFullText(this.base);
    this.sheet = once(() => loadSheet(this.base + (root.dataset.sheet ?? '')));
    this.filters = new Filters(root, (...choice) => this.change(withChoice(this.state, ...choice)));
    const hint = document.querySelector('.hint');
    if (hint) hint.textContent = 'Resources, statistics, topics, places, organisations and terms.';
    this.listen();
    this.drawSorts();
    if (!asksNothing(this.state)) this.answer();
  }

  private listen(): void {
    const { box } = this;
    // Also when the browser brings back a page that it kept, in which it has emptied the box.
    addEventListener('pageshow', () => this.fillBox());
    this.fillBox();
    box?.addEventListener('focus', () => this.prepare());
    box?.addEventListener('compositionstart', () => {
      this.isComposing = true;
    });
    box?.addEventListener('compositionend', () => {
      this.isComposing = false;
      this.type(box.value);
    });
    box?.addEventListener('input', () => {
      if (!this.isComposing) this.type(box.value);
    });
    box?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.typing);
      this.state = { ...this.state, text: box.value };
      this.write(true);
      this.answer();
      // On a touch screen the keyboard would cover the results.
      if (matchMedia('(pointer: coarse)').matches) box.blur();
    });
    // A reader who follows a result while still typing comes back to the words that found it.
    this.root.addEventListener('click', () => this.write(false), true);
    addEventListener('online', () => {
      if (!this.index && !asksNothing(this.state)) this.answer();
    });
    addEventListener('popstate', () => {
      // Opening and closing the filters changes only the anchor.
      if (location.search === this.shownQuery) return;
      clearTimeout(this.typing);
      this.state = readState(location.search);
      this.fillBox();
      this.answer();
    });
  }

  /** The reader is about to search. The texts come second, so that they don't delay the first result. */
  private async prepare(): Promise<void> {
    try {
      await this.load();
      setTimeout(() => this.texts().catch(() => undefined), waits.texts);
    } catch {
      // Said when something is asked.
    }
  }

  private fillBox(): void {
    if (this.box && document.activeElement !== this.box) this.box.value = this.state.text;
  }

  private type(text: string): void {
    this.state = { ...this.state, text, asTyped: false, deep: false };
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.write(false);
      this.answer();
    }, waits.typing);
    if (this.index) this.answer(true);
  }

  /** A filter, a sort or another way to search: at once, and as a step of the history. */
  private change(state: FinderState, focusesHeading = false): void {
    clearTimeout(this.typing);
    this.state = state;
    this.write(true);
    this.answer();
    if (focusesHeading) this.focusHeading();
  }

  /**
   * Puts what is asked into the URL. Enter, a filter and the first letters of a new search add to the history; what is typed
   * after them replaces it, so that going back leads to the search before.
   */
  private write(isCommitted: boolean): void {
    const query = writeState(this.state);
    const isDraft = Boolean((history.state as { draft?: boolean } | null)?.draft);
    const state = isCommitted ? null : { draft: true };
    if (query === location.search) {
      if (isCommitted && isDraft) history.replaceState(null, '');
      return;
    }
    const url =
      location.pathname +
      query +
      (isCommitted && location.hash === `#${finderParts.filtersAnchor}` ? location.hash : '');
    if (isDraft) history.replaceState(state, '', url);
    else history.pushState(state, '', url);
  }

  /** Titles, with which the first results are drawn. */
  private async load(): Promise<WordIndex> {
    const [index] = await Promise.all([this.titles(), this.sheet()]);
    return index;
  }

  /** Answers what is asked. While the reader types, the last word may not be whole, and nothing more is downloaded. */
  private async answer(isTyping = false): Promise<void> {
    const round = ++this.round;
    const isLate = () => round !== this.round;
    this.shownQuery = location.search;
    if (asksNothing(this.state)) return this.showWhole();
    if (!isTyping) document.documentElement.classList.add('asks');
    if (!this.index) this.sayWaiting();
    let index: WordIndex;
    try {
      index = await this.load();
    } catch (error) {
      if (!isLate()) this.sayFailure(loadFailures[error instanceof LoadError ? error.reason : 'missing']);
      return;
    }
    if (isLate()) return;
    this.state = knownState(index.titles, this.state);
    performance.mark('asked');
    let found = find(index, this.state, { isTyping });
    if (isTyping) return this.draw(index, found);
    if (found.isPartial) {
      // Before anything is called partial or a typo, the texts are searched too.
      await this.texts().catch(() => undefined);
      if (isLate()) return;
      const ordinary = asksUnknown(index, this.state) ? await this.ordinary().catch(() => undefined) : undefined;
      if (isLate()) return;
      found = find(index, this.state, { ordinary });
    }
    performance.measure('answer', 'asked');
    const asksText = this.state.deep || (found.isPartial && !savesData());
    if (this.state.text.trim() !== '' && found.corrections.length === 0 && asksText)
      await this.answerWithTexts(index, found, isLate);
    else this.draw(index, found);
    if (isLate()) return;
    if (!index.texts) {
      await this.texts().catch(() => undefined);
      if (!isLate() && index.texts) return this.answer();
    }
    // What follows a question: the tests and the bench wait for it.
    if (!isLate()) performance.mark('settled');
  }

  /** The full text answers for a page that has all the words when no title and summary does; asked for, it adds to them. */
  private async answerWithTexts(index: WordIndex, found: Found, isLate: () => boolean): Promise<void> {
    const searching = this.fullText.search(this.state.text);
    let note = '';
    const hits = await Promise.race([
      searching.catch((error: unknown) => {
        if (!(error instanceof FullTextError)) throw error;
        note = fullTextFailures[error.reason];
        return [] as FullTextHit[];
      }),
      new Promise<undefined>((resolve) => setTimeout(resolve, waits.fullText)),
    ]);
    if (isLate()) return;
    if (hits) return this.draw(index, withHits(index, found, hits, this.state), hitsByPage(index, hits), note);
    // What is shown by now stays where it is.
    this.draw(index, found, undefined, messages.searchingFullText);
    const late = await searching.catch(() => []);
    if (isLate()) return;
    const more = withHits(index, found, late, this.state).indexes.filter((page) => !found.indexes.includes(page));
    this.appendHits(index, found, more, late);
  }

  private draw(index: WordIndex, found: Found, passages?: ReadonlyMap<number, readonly Passage[]>, note = ''): void {
    const { titles, texts } = index;
    const { state } = this;
    clearTimeout(this.slow);
    const isCommitted = document.documentElement.classList.contains('asks');
    const level = isCommitted ? 'h1' : 'h2';
    const words = correctedText(state.text, found.corrections);
    const heading = make(level, '', sayHeading(found.indexes.length, words, found.isPartial));
    heading.tabIndex = -1;
    const choose = (...choice: Parameters<typeof withChoice> extends [unknown, ...infer Rest] ? Rest : never) =>
      this.change(withChoice(state, ...choice), true);
    this.drawCount(
      heading,
      chipsOf(titles, state.choices, choose, () => this.change(withoutChoices(state), true)),
    );
    const drawn: Drawn = { titles, texts, found, passages, base: this.base, mark: markerFor(found.concepts) };
    const list = make('ul', 'hits');
    const more = make('p', 'more');
    const rowLevel = isCommitted ? 'h2' : 'h3';
    const drawMore = (from: number) => {
      const rows = found.indexes.slice(from, from + pageLength).map((page) => rowOf(drawn, page, rowLevel));
      list.append(...rows);
      if (from > 0) rows[0]?.querySelector('a')?.focus();
      const left = found.indexes.length - from - rows.length;
      more.replaceChildren(
        ...(left > 0
          ? [makeButton('go q', () => drawMore(from + rows.length), `Show ${Math.min(left, pageLength)} more`)]
          : []),
      );
    };
    drawMore(0);
    const answer = answerOf(drawn);
    this.answers.replaceChildren(
      ...this.notesOn(found, note),
      ...(answer ? [answer] : []),
      list,
      more,
      ...(found.indexes.length === 0 ? [this.nothing(titles)] : []),
      ...this.offer(found, passages),
    );
    this.show(true);
    const asked = narrow(titles, found.answers, withoutChoices(state)).counts;
    this.filters.show(titles, state.choices, found.counts, asked);
    this.filters.sayShown(found.indexes.length, state.choices, state.text.trim() !== '');
    // A single result needs no order, and nothing found no filters.
    this.count.querySelector('.sorts')?.toggleAttribute('hidden', found.indexes.length < 2);
    const isEmpty = found.answers.length === 0 && countChoices(state.choices) === 0;
    for (const part of this.root.querySelectorAll('.filters, .to-filters')) part.toggleAttribute('hidden', isEmpty);
    if (isCommitted) document.title = document.title.replace(/^.*(?= – )/, words || 'Resources');
    if (!this.typingStill()) this.say(heading.textContent ?? '');
  }

  private typingStill(): boolean {
    return writeState(this.state) !== location.search;
  }

  private appendHits(
    { titles, texts }: WordIndex,
    found: Found,
    pages: readonly number[],
    hits: readonly FullTextHit[],
  ): void {
    const index = this.index;
    if (!index) return;
    const note = this.answers.querySelector('.full-text-note');
    if (pages.length === 0) {
      if (note) note.textContent = messages.noMoreInFullText;
      return;
    }
    note?.remove();
    const drawn: Drawn = {
      titles,
      texts,
      found,
      base: this.base,
      mark: markerFor(found.concepts),
      passages: hitsByPage(index, hits),
    };
    const rows = pages.map((page) => rowOf({ ...drawn, found: { ...found, missing: new Map() } }, page, 'h3'));
    this.answers.append(make('h2', 'bar', messages.inFullText), make('ul', 'hits', ...rows));
  }

  /** What was made of the words, if that isn't what was typed. */
  private notesOn({ corrections, suggestions, isPartial, indexes }: Found, note: string): HTMLElement[] {
    const { state } = this;
    const notes: HTMLElement[] = [];
    if (corrections.length > 0) {
      const typed = makeButton(
        'link',
        () => this.change({ ...state, asTyped: true }, true),
        `Search for ${quote(state.text)} instead`,
      );
      notes.push(make('p', 'm', typed));
    }
    if (suggestions.length > 0) {
      const text = correctedText(state.text, suggestions);
      notes.push(
        make(
          'p',
          '',
          'Did you mean ',
          linkTo(this.base + finderParts.resources + writeState({ ...state, text }), quote(text)),
          '?',
        ),
      );
    }
    if (isPartial && indexes.length > 0) notes.push(make('p', 'm', messages.partial));
    if (note) notes.push(make('p', 'm full-text-note', note));
    return notes;
  }

  /** A way into the full text, if it wasn't searched yet. */
  private offer({ indexes }: Found, passages: unknown): HTMLElement[] {
    if (passages || this.state.text.trim() === '' || indexes.length === 0 || this.state.deep) return [];
    const button = makeButton('go q', () => this.change({ ...this.state, deep: true }, true), messages.searchFullText);
    return [make('p', 'more', button)];
  }

  private nothing(titles: Titles): HTMLElement {
    const { text, choices } = this.state;
    const { suggest } = this.root.dataset;
    const { base } = this;
    const topics = similarTopics(titles, text).flatMap((page, at) => [
      at > 0 ? ', ' : '',
      linkTo(base + (titles.url[page] ?? ''), titles.title[page] ?? ''),
    ]);
    const ways: (Node | string)[][] = [
      ...(countChoices(choices) > 0 ? [['Remove a filter.']] : []),
      ...(text.trim() ? [['Check the spelling or try a different word.']] : []),
      ...(topics.length > 0 ? [['Similar topics: ', ...topics, '.']] : []),
      [linkTo(`${base}/topics/`, 'Browse topics A to Z'), ' or ', linkTo(`${base}/statistics/`, 'statistics'), '.'],
      ...(suggest ? [['Know a resource we should add? ', linkTo(suggest, 'Suggest it'), '.']] : []),
    ];
    return make('ul', 'ways', ...ways.map((way) => make('li', '', ...way)));
  }

  /** The heading, the chips and the sorts. */
  private drawCount(heading: HTMLElement, chips: readonly HTMLElement[]): void {
    const old = this.count.querySelector('h1, h2');
    this.count.querySelector('.chips')?.remove();
    const hadFocus = document.activeElement === old;
    old?.replaceWith(heading);
    heading.after(...chips);
    if (hadFocus) heading.focus({ preventScroll: true });
    this.drawSorts();
  }

  private drawSorts(): void {
    const hasWords = this.state.text.trim() !== '';
    const offered = sorts.filter((sort) => hasWords || sort !== 'best');
    const chosen = hasWords || this.state.sort !== 'best' ? this.state.sort : 'newest';
    const held = document.activeElement instanceof HTMLInputElement && document.activeElement.name === 'sort';
    const group = make(
      'fieldset',
      'sorts',
      make('legend', 'un', 'Sort by'),
      ...offered.map((sort) => this.sortOption(sort, sort === chosen)),
    );
    this.count.querySelector('.sorts')?.replaceWith(group);
    if (held) group.querySelector<HTMLInputElement>(':checked')?.focus();
  }

  /** Radio buttons that look like links: one stop for the Tab key. */
  private sortOption(sort: Sort, isChosen: boolean): HTMLElement {
    const option = make('input', 'un');
    option.type = 'radio';
    option.name = 'sort';
    option.value = sort;
    option.checked = isChosen;
    // Newest first is how the whole list is sorted.
    const to = sort === 'newest' && this.state.text.trim() === '' ? 'best' : sort;
    option.addEventListener('change', () => this.change({ ...this.state, sort: to }));
    return make('label', '', option, make('span', '', sortNames[sort]));
  }

  private showWhole(): void {
    clearTimeout(this.slow);
    for (const part of this.root.querySelectorAll('.filters, .to-filters')) part.removeAttribute('hidden');
    document.documentElement.classList.remove('asks');
    this.drawCount(make('h2', '', this.total), []);
    this.show(false);
    this.say('');
    const { index } = this;
    if (!index) return;
    const found = find(index, this.state);
    this.filters.show(index.titles, this.state.choices, found.counts, found.counts);
    this.filters.sayShown(found.indexes.length, this.state.choices, false);
    document.title = document.title.replace(/^.*(?= – )/, 'Find a resource');
  }

  private show(isAnswer: boolean): void {
    this.answers.hidden = !isAnswer;
    this.whole?.toggleAttribute('hidden', isAnswer);
    this.root.classList.add('drawn');
  }

  private sayWaiting(): void {
    const text = this.state.text.trim();
    this.drawCount(make(document.documentElement.classList.contains('asks') ? 'h1' : 'h2', '', messages.searching), []);
    this.say(text === '' ? '' : messages.searching);
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.explain(messages.slow), waits.slow);
  }

  private sayFailure(words: string): void {
    clearTimeout(this.slow);
    const again = makeButton('go q', () => this.answer(), messages.tryAgain);
    this.explain(words, again);
  }

  private explain(words: string, ...more: Node[]): void {
    this.answers.replaceChildren(make('p', '', words), linkTo(`${this.base}/topics/`, 'Browse by topic'), ...more);
    this.show(true);
    this.say(words);
  }

  /** Read out to those who don't see the page change. */
  private say(words: string): void {
    if (this.status.textContent !== words) this.status.textContent = words;
  }

  private focusHeading(): void {
    this.count.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
  }
}

/** Resolves when the style sheet applies, or couldn't be loaded: results can be read without it. */
function loadSheet(url: string): Promise<void> {
  return new Promise((resolve) => {
    const link = make('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** What was found, with the pages that only their full text answers for after those that have all the words, or instead of those that don't. */
function withHits(index: WordIndex, found: Found, hits: readonly FullTextHit[], state: FinderState): Found {
  const pages = [...hitsByPage(index, hits).keys()];
  if (pages.length === 0) return found;
  const answers = found.isPartial ? pages : [...new Set([...found.answers, ...pages])];
  const { indexes, counts }: { indexes: number[]; counts: Counts } = narrow(index.titles, answers, state);
  return { ...found, answers, indexes, counts, isPartial: false, missing: new Map() };
}

function hitsByPage({ titles }: WordIndex, hits: readonly FullTextHit[]): Map<number, readonly Passage[]> {
  return new Map(
    hits.flatMap(({ url, passages }) => {
      const page = titles.url.indexOf(url);
      return page < 0 ? [] : [[page, passages] as const];
    }),
  );
}

customElements.define('resource-finder', ResourceFinder);
