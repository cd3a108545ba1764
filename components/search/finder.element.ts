// Runs in browsers, on the finder page only. Without it, the page lists all resources and its filters are links.
import { finderParts } from '../../lib/routes';
import { asksUnknown, type Found, find, knownState, narrow } from '../../lib/search/find';
import type { FullText, FullTextError, FullTextHit } from '../../lib/search/full-text';
import { asksNothing, type FinderState, readState, withChoice, writeState } from '../../lib/search/state';
import type { WordIndex } from '../../lib/search/word-index';
import { FinderLibrary, LoadError } from './finder-library';
import { FinderView, type Passages, setAsking } from './finder-view';
import { fullTextFailures, loadFailures } from './messages';

/** In milliseconds: the typing pause before a search; the delay of the texts after the titles; the wait before a search is called slow. */
const waits = { typing: 500, texts: 800, slow: 4000 } as const;

class ResourceFinder extends HTMLElement {
  connectedCallback(): void {
    new Finder(this);
  }
}

/** Keep the query in the URL and the box in sync, and run it. */
class Finder {
  private state = readState(location.search);
  /** The URL query that was last answered. */
  private answered: string | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches, to drop late answers. */
  private round = 0;

  private readonly box = document.querySelector<HTMLInputElement>(`#${finderParts.searchAnchor}`);
  private readonly library: FinderLibrary;
  private readonly view: FinderView;
  private readonly base: string;
  private fullText: FullText | undefined;

  constructor(private readonly root: HTMLElement) {
    const { records = '', sheet = '' } = root.dataset;
    this.base = records.replace(finderParts.searchRecords, '');
    this.library = new FinderLibrary(records, this.base, sheet);
    this.view = new FinderView(
      root,
      this.base,
      (state, losesFocus) => this.change(state, losesFocus),
      (...choice) => this.change(withChoice(this.state, ...choice)),
    );
    // Typed while this script was loading.
    const typed = this.state.text === '' ? (this.box?.value ?? '') : '';
    this.listen();
    this.view.drawSorts(this.state);
    if (document.activeElement === this.box) this.prepare();
    if (typed !== '' && !this.box?.hasAttribute('data-composing')) this.type(typed);
    else if (!asksNothing(this.state)) this.answer();
  }

  private listen(): void {
    const { box } = this;
    // Also when the browser restores a cached page.
    addEventListener('pageshow', () => this.fillBox());
    this.fillBox();
    box?.addEventListener('focus', () => this.prepare());
    // Don't search during IME composition.
    box?.addEventListener('compositionstart', () => clearTimeout(this.typing));
    box?.addEventListener('compositionend', () => this.type(box.value));
    box?.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.type(box.value);
    });
    box?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.change({ ...this.state, text: box.value });
      // On touch screens the keyboard would cover the results.
      if (matchMedia('(pointer: coarse)').matches) box.blur();
    });
    // A reader who opens a result while still typing should come back to the same query.
    this.root.addEventListener('click', () => this.write(false), true);
    addEventListener('online', () => {
      if (!this.library.index && !asksNothing(this.state)) this.answer();
    });
    addEventListener('popstate', () => {
      // Opening and closing the filters changes only the anchor.
      if (location.search === this.answered) return;
      clearTimeout(this.typing);
      this.state = readState(location.search);
      this.fillBox(true);
      this.answer();
    });
  }

  /** `always`: also while the reader is in the box, which may have newer words. */
  private fillBox(always = false): void {
    if (!this.box) return;
    // After pageshow, Safari resets the box to its default.
    this.box.defaultValue = this.state.text;
    if (always || document.activeElement !== this.box) this.box.value = this.state.text;
  }

  /** Preload when the reader is about to search. Texts come second, so that they don't delay the first result. */
  private async prepare(): Promise<void> {
    try {
      await this.library.titles();
      setTimeout(() => this.library.texts().catch(() => undefined), waits.texts);
    } catch {
      // Reported when the reader searches.
    }
  }

  private type(text: string): void {
    this.state = { ...this.state, text, asTyped: false, deep: false };
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.write(false);
      this.answer();
    }, waits.typing);
    if (this.library.index) this.answer(true);
  }

  /** Enter, filters and sorting search at once and add a history entry. */
  private change(state: FinderState, losesFocus = false): void {
    clearTimeout(this.typing);
    this.state = state;
    this.write(true);
    this.answer();
    if (losesFocus) this.view.focusHeading();
  }

  /**
   * Put the query into the URL. Immediate changes and the first letters of a new search add a history entry; what is
   * typed after them replaces it, so that going back returns to the previous search.
   */
  private write(isCommitted: boolean): void {
    const query = writeState(this.state);
    const isDraft = Boolean((history.state as { draft?: boolean } | null)?.draft);
    if (query === location.search) {
      if (isCommitted && isDraft) history.replaceState(null, '');
      return;
    }
    const isInFilters = isCommitted && location.hash === `#${finderParts.filtersAnchor}`;
    const url = location.pathname + query + (isInFilters ? location.hash : '');
    const state = isCommitted ? null : { draft: true };
    if (isDraft) history.replaceState(state, '', url);
    else history.pushState(state, '', url);
  }

  /** Run the query. While the reader types, the last word may be incomplete, and nothing more is downloaded. */
  private async answer(isTyping = false): Promise<void> {
    const round = ++this.round;
    const isLate = () => round !== this.round;
    const { library, view } = this;
    this.answered = location.search;
    if (asksNothing(this.state)) return view.showWhole(library.index, this.state);
    if (!isTyping) setAsking(true);
    if (!library.index) view.showWaiting(this.state, waits.slow);
    let index: WordIndex;
    try {
      index = await library.titles();
    } catch (error) {
      const reason = error instanceof LoadError ? error.reason : 'missing';
      if (!isLate()) view.showFailure(loadFailures[reason], () => this.answer());
      return;
    }
    if (isLate()) return;
    this.state = knownState(index.titles, this.state);
    const { state } = this;
    performance.mark('asked');
    let found = find(index, state, { isTyping });
    if (isTyping) return view.showFound({ index, state, found, isTyping });
    if (found.isPartial) {
      // Search the texts too before calling anything partial or a typo.
      await library.texts().catch(() => undefined);
      const ordinary = asksUnknown(index, state) ? await library.ordinary().catch(() => undefined) : undefined;
      if (isLate()) return;
      found = find(index, state, { ordinary });
    }
    performance.measure('answer', 'asked');
    // A quoted phrase may only be in a full text.
    if (state.deep || (found.answers.length === 0 && state.text.includes('"')))
      await this.answerWithFullText(index, found, isLate);
    else view.showFound({ index, state, found });
    if (isLate()) return;
    if (!index.texts) {
      await library.texts().catch(() => undefined);
      if (!isLate() && index.texts) return this.answer();
    }
    // Tests and benchmarks wait for this event.
    if (!isLate()) performance.mark('settled');
  }

  /** Add pages with all the words in their full text, and the matching passages. */
  private async answerWithFullText(index: WordIndex, found: Found, isLate: () => boolean): Promise<void> {
    const { state, view } = this;
    let hits: FullTextHit[] = [];
    let note = '';
    view.showWaiting(state, waits.slow);
    try {
      const fullText = this.fullText ?? (await import('script:full-text')).openFullText(this.base);
      this.fullText = fullText;
      hits = await fullText.search(state.text);
    } catch (error) {
      // Without a reason, the script itself is missing.
      note = fullTextFailures[(error as Partial<FullTextError>).reason ?? 'missing'];
    }
    if (isLate()) return;
    const passages = passagesOf(index, hits);
    view.showFound({ index, state, found: withPages(index, found, [...passages.keys()], state), passages, note });
  }
}

/** What was found, with the pages that only their full text answers for: after those that have all the words, or instead of those that don't. */
function withPages(index: WordIndex, found: Found, pages: readonly number[], state: FinderState): Found {
  if (pages.length === 0) return found;
  const answers = found.isPartial ? pages : [...new Set([...found.answers, ...pages])];
  return { ...found, ...narrow(index.titles, answers, state), answers, isPartial: false, missing: new Map() };
}

function passagesOf({ titles }: WordIndex, hits: readonly FullTextHit[]): Passages {
  return new Map(
    hits.flatMap(({ url, passages }) => {
      const page = titles.url.indexOf(url);
      return page < 0 ? [] : [[page, passages] as const];
    }),
  );
}

const define = () => customElements.define('resource-finder', ResourceFinder);
// It needs the whole page, and may be here before that.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', define);
else define();
