// Runs in the browser. Keeps what is asked for, in the address and on the page, and lets the lib answer it.
import { routes } from '../../lib/routes';
import { askBoth, isThin } from '../../lib/search/both';
import { noChoices } from '../../lib/search/choices';
import type { FacetName } from '../../lib/search/facet-names';
import { asksUnknown, type Found, find } from '../../lib/search/find';
import { LoadError, loadRecords, loadWords } from '../../lib/search/load-records';
import { asksNothing, type FinderState, readState, writeState } from '../../lib/search/state';
import { WordIndex } from '../../lib/search/word-index';
import { DeepPart } from './deep-part';
import { FacetBoxes } from './facet-boxes';
import { FacetSheet } from './facet-sheet';
import { FinderStatus } from './finder-status';
import { FinderView, type Passages } from './finder-view';
import { savesData } from './saves-data';
import { sayFailure, sayLoading, sayNoMore, saySlow } from './say';

/** A reader who types no more for so many milliseconds waits for an answer. */
const pause = 500;

/** After so many milliseconds of waiting, in words. */
const slowAfter = 4000;

export class Finder {
  private state = readState(location.search);
  private index: WordIndex | undefined;
  private loading: Promise<void> | undefined;
  private hasWords = false;
  private boxes: FacetBoxes | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** Counts answers, so that a late one of the full text is let go. */
  private round = 0;
  private readonly base: string;
  private readonly box = document.querySelector<HTMLInputElement>(`#${routes.searchAnchor}`);
  private readonly view: FinderView;
  private readonly status: FinderStatus;
  private readonly deep: DeepPart;
  private readonly sheet: FacetSheet;

  constructor(private readonly root: HTMLElement) {
    const results = root.querySelector<HTMLElement>(`#${routes.resultsAnchor}`) ?? root;
    this.base = root.dataset.records?.slice(0, -routes.searchRecords.length) ?? '';
    this.view = new FinderView(root, {
      base: this.base,
      suggest: root.dataset.suggest,
      actions: {
        sort: (sort) => this.change({ sort }),
        remove: (facet, value) => this.choose(facet, value, false, true),
        clear: () => this.change({ choices: noChoices }, true),
        asTyped: () => this.change({ asTyped: true }, true),
      },
    });
    this.status = new FinderStatus(results, () => this.answer());
    this.deep = new DeepPart(results, this.base, () => this.change({ deep: true }, true));
    this.sheet = new FacetSheet(root);
    this.listen();
    if (!asksNothing(this.state)) this.answer();
    else if (!savesData()) globalThis.requestIdleCallback?.(() => this.load());
  }

  private listen(): void {
    const { box } = this;
    if (box) box.value = this.state.text;
    box?.addEventListener('focus', () => this.load());
    box?.addEventListener('input', () => {
      this.state = { ...this.state, text: box.value, asTyped: false, deep: false };
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.settle('replace'), pause);
      if (this.index) this.answer(true);
    });
    box?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle('push');
    });
    this.root.addEventListener('pointerover', () => this.load(), { once: true });
    this.root.addEventListener('focusin', () => this.load(), { once: true });
    addEventListener('online', () => this.loading === undefined && !asksNothing(this.state) && this.answer());
    addEventListener('popstate', () => this.goBack());
  }

  /** The reader went back or forward; going back from the filters only closes them. */
  private goBack(): void {
    if (this.sheet.wasLeft) this.write('replace');
    else this.state = readState(location.search);
    if (this.box) this.box.value = this.state.text;
    // An address that was written anew is no change of its hash, so nothing else says that the sheet is closed.
    this.sheet.settle();
    this.answer();
  }

  private change(state: Partial<FinderState>, losesFocus = false): void {
    this.state = { ...this.state, ...state };
    this.settle(this.sheet.isOpen ? 'replace' : 'push');
    if (losesFocus && this.sheet.isOpen) this.sheet.focus();
    else if (losesFocus) this.view.focusHeading();
  }

  private choose(facet: FacetName, value: string, isChosen: boolean, losesFocus = false): void {
    const others = this.state.choices[facet].filter((each) => each !== value);
    this.change({ choices: { ...this.state.choices, [facet]: isChosen ? [...others, value] : others } }, losesFocus);
  }

  /** Writes the address and answers. */
  private settle(how: 'push' | 'replace'): void {
    clearTimeout(this.typing);
    this.write(how);
    this.answer();
  }

  private write(how: 'push' | 'replace'): void {
    const address = location.pathname + writeState(this.state) + (this.sheet.isOpen ? location.hash : '');
    if (address !== location.pathname + location.search + location.hash) history[`${how}State`](null, '', address);
  }

  /** Fetches the records once; a failure is said, and another call tries again. */
  private load(): Promise<void> {
    this.loading ??= loadRecords(this.root.dataset.records ?? '')
      .then(WordIndex.over)
      .then(
        (index) => {
          this.index = index;
          const { records } = index;
          const { counts } = find(index, this.state);
          this.boxes = new FacetBoxes(this.root, records.facets, counts, (...choice) => this.choose(...choice));
          this.boxes.show(this.state.choices, counts);
        },
        (error: unknown) => {
          this.loading = undefined;
          if (!asksNothing(this.state))
            this.status.showFailure(sayFailure[error instanceof LoadError ? error.reason : 'missing']);
        },
      );
    return this.loading;
  }

  /** The words of the full texts, wanted only where a word is no record's: without them each would be taken for a slip. */
  private async loadWords({ vocabulary }: WordIndex): Promise<void> {
    const words = await loadWords(this.base + routes.searchWords);
    if (this.hasWords) return;
    this.hasWords = true;
    for (const word of words) vocabulary.add(word);
  }

  /** Answers what is asked. While the reader types, the last word may not be whole and the full text is left alone. */
  private async answer(isTyping = false): Promise<void> {
    const round = ++this.round;
    if (!this.index) {
      if (!asksNothing(this.state)) this.status.show(sayLoading, { words: saySlow, after: slowAfter });
      await this.load();
    }
    const { index, state } = this;
    if (!index || round !== this.round) return;
    if (!this.hasWords && asksUnknown(index, state, isTyping)) {
      await this.loadWords(index);
      if (round !== this.round) return;
    }
    performance.mark('asked');
    const found = find(index, state, isTyping);
    this.boxes?.show(state.choices, found.counts);
    this.deep.hide();
    const asksDeep = state.text.trim() !== '' && (state.deep || (isThin(found) && !savesData()));
    if (asksNothing(state)) this.view.showWhole(index.records.resources.slug.length);
    else if (!found.isPartial || !asksDeep) this.draw(index, found, isTyping);
    performance.measure('answer', 'asked');
    if (asksNothing(state)) this.status.announce('');
    else if (asksDeep && !isTyping) await this.answerDeep(index, found, round);
    else if (state.text.trim() !== '' && !isTyping) this.deep.offer();
    // What follows a question: the tests and the bench wait for it.
    if (!isTyping) performance.mark('settled');
  }

  private draw(index: WordIndex, found: Found, isTyping: boolean, passages?: Passages): void {
    const heading = this.view.show(index.records, this.state, found, passages);
    if (!isTyping) this.status.announce(heading);
  }

  /** The full text comes after what stands there; where all that could stand there would be half an answer, nothing does yet. */
  private async answerDeep(index: WordIndex, found: Found, round: number): Promise<void> {
    let waits = found.isPartial;
    const drawHalf = () => {
      if (waits && round === this.round) this.draw(index, found, false);
      waits = false;
    };
    const late = setTimeout(drawHalf, slowAfter);
    const answer = await this.deep.ask((deep) => askBoth(index, this.state, found, deep));
    clearTimeout(late);
    if (round !== this.round) return;
    if (!answer) return drawHalf();
    const { first, added, passages, counts, isPartial } = answer;
    const told = new Set(found.indexes);
    const news = waits ? added : [...added, ...first.filter((place) => !told.has(place))];
    if (waits) this.draw(index, { ...found, indexes: first, isPartial }, false, passages);
    if (news.length > 0) this.view.append(index.records, found, news, passages);
    this.boxes?.show(this.state.choices, counts);
    if (first.length + news.length > found.indexes.length) this.deep.hide();
    else this.deep.tell(sayNoMore);
  }
}
