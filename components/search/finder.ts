// Runs in the browser. Keeps what is asked for, in the address and on the page, and lets the lib answer it.
import { finderParts } from '../../lib/routes';
import { isHalf, isThin } from '../../lib/search/both';
import { noChoices } from '../../lib/search/choices';
import type { FacetName } from '../../lib/search/facet-names';
import { asksUnknown, type Found, find } from '../../lib/search/find';
import { LoadError } from '../../lib/search/load-records';
import { asksNothing, type FinderState, knownState, readState } from '../../lib/search/state';
import type { WordIndex } from '../../lib/search/word-index';
import { type How, howTyped, writeAddress } from './address-bar';
import { DeepPart, parted } from './deep-part';
import { FacetBoxes } from './facet-boxes';
import { FacetSheet } from './facet-sheet';
import { FinderStatus, pause, slowAfter } from './finder-status';
import { FinderView, type Passages } from './finder-view';
import { KnownPart } from './known-part';
import { Library, savesData } from './library';
import { sayFailure, sayLoading, sayNoMore } from './say';

export class Finder {
  private state = readState(location.search);
  private boxes: FacetBoxes | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** Counts answers, so that a late one of the full text is let go. */
  private round = 0;
  private readonly box = document.querySelector<HTMLInputElement>(`#${finderParts.searchAnchor}`);
  private readonly library: Library;
  private readonly view: FinderView;
  private readonly status: FinderStatus;
  private readonly deep: DeepPart;
  private readonly known: KnownPart;
  private readonly sheet: FacetSheet;

  constructor(private readonly root: HTMLElement) {
    const results = root.querySelector<HTMLElement>(`#${finderParts.resultsAnchor}`) ?? root;
    const { records = '', suggest } = root.dataset;
    const base = records.replace(/\/search\/.*/, '');
    this.library = new Library(records, base, (index) => this.drawBoxes(index));
    this.view = new FinderView(root, {
      base,
      suggest,
      actions: {
        sort: (sort) => this.change({ sort }),
        remove: (facet, value) => this.choose(facet, value, false, true),
        clear: () => this.change({ choices: noChoices }, true),
        asTyped: () => this.change({ asTyped: true }, true),
      },
    });
    this.status = new FinderStatus(results, () => this.change({}, true));
    this.deep = new DeepPart(results, base, () => this.change({ deep: true }));
    this.known = new KnownPart(results, base);
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
      this.typing = setTimeout(() => this.settle(howTyped()), pause);
      if (this.library.index) this.answer(true);
    });
    box?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle('push');
    });
    // A reader who follows a result at once comes back to the words that found it.
    this.root.addEventListener('click', () => this.write(howTyped()), true);
    for (const sign of ['pointerover', 'focusin']) this.root.addEventListener(sign, () => this.load(), { once: true });
    addEventListener('online', () => !this.library.index && !asksNothing(this.state) && this.answer());
    addEventListener('popstate', () => this.goBack());
  }

  /** The reader went back or forward; going back from the filters only closes them. */
  private goBack(): void {
    clearTimeout(this.typing);
    const { wasLeft } = this.sheet;
    if (wasLeft) this.write('replace');
    else this.state = readState(location.search);
    if (this.box) this.box.value = this.state.text;
    this.answer();
    if (wasLeft) this.sheet.settle();
  }

  private change(state: Partial<FinderState>, losesFocus = false): void {
    this.state = { ...this.state, ...state };
    this.settle(this.sheet.isOpen ? 'replace' : 'push');
    if (losesFocus) (this.sheet.isOpen ? this.sheet : this.view).focusHeading();
  }

  private choose(facet: FacetName, value: string, isChosen: boolean, losesFocus = false): void {
    const others = this.state.choices[facet].filter((each) => each !== value);
    this.change({ choices: { ...this.state.choices, [facet]: isChosen ? [...others, value] : others } }, losesFocus);
  }

  /** Writes the address and answers. */
  private settle(how: How): void {
    clearTimeout(this.typing);
    this.write(how);
    this.answer();
  }

  private write(how: How): void {
    writeAddress(this.state, how, this.sheet.isOpen);
  }

  /** Fetches the records once; a failure is said where an answer is waited for, and another call tries again. */
  private load(): Promise<void> {
    return this.library.load().catch((error: unknown) => {
      if (asksNothing(this.state)) return;
      this.status.showFailure(sayFailure[error instanceof LoadError ? error.reason : 'missing']);
    });
  }

  private drawBoxes(index: WordIndex): void {
    this.state = knownState(index.records, this.state);
    const { counts } = find(index, this.state);
    this.boxes = new FacetBoxes(this.root, index.records.facets, counts, (...choice) => this.choose(...choice));
    this.boxes.show(this.state.choices, counts);
  }

  /** Answers what is asked. While the reader types, the last word may not be whole and the full text is left alone. */
  private async answer(isTyping = false): Promise<void> {
    const round = ++this.round;
    if (!this.library.index) {
      if (asksNothing(this.state)) this.status.announce('');
      else this.status.showLoading();
      await this.load();
    }
    const { index } = this.library;
    if (!index || round !== this.round) return;
    const state = knownState(index.records, this.state);
    this.state = state;
    if (asksUnknown(index, state, isTyping)) {
      await this.library.loadWords(index);
      if (round !== this.round) return;
    }
    performance.mark('asked');
    const found = find(index, state, isTyping);
    this.boxes?.show(state.choices, found.counts);
    // The full texts, and the statistics beside, are for words that are asked of resources.
    const isAmongResources = state.text.trim() !== '' && index.records.folder === '/resources';
    const asksDeep = isAmongResources && (state.deep || (isThin(found) && !savesData()));
    const waits = asksDeep && isHalf(found);
    const heading = waits ? '' : this.draw(index, found);
    performance.measure('answer', 'asked');
    // A panel that goes on to say how the full text fares stays, and so does the focus in it.
    if (!asksDeep || isTyping) this.deep.hide();
    if (isTyping) return this.known.hide();
    if (waits) this.status.showLater(sayLoading);
    if (asksDeep) await this.answerDeep(index, found, round, heading);
    else {
      if (isAmongResources) this.deep.offer();
      this.status.announce(heading);
    }
    if (isAmongResources && !savesData()) await this.known.show(state, () => round === this.round);
    else this.known.hide();
    // What follows a question: the tests and the bench wait for it.
    if (round === this.round) performance.mark('settled');
  }

  /** Says how what it draws is headed. */
  private draw({ records }: WordIndex, found: Found, passages?: Passages): string {
    if (!asksNothing(this.state)) return this.view.show(records, this.state, found, passages);
    this.view.showWhole(records);
    return '';
  }

  /** The full text comes after what stands there. Without a heading nothing does yet: it would be half an answer, or none. */
  private async answerDeep(index: WordIndex, found: Found, round: number, heading: string): Promise<void> {
    let headed = heading;
    const drawHalf = () => {
      if (round !== this.round) return;
      headed ||= this.draw(index, found);
      this.status.announce(headed);
    };
    const late = setTimeout(drawHalf, slowAfter);
    const answer = await this.deep.ask(index, this.state, found);
    clearTimeout(late);
    if (round !== this.round) return;
    if (answer) {
      const { shown, news } = parted(answer, found, headed !== '');
      headed ||= this.draw(index, shown, answer.passages);
      if (news.length > 0) headed = this.view.append(index.records, shown, news, answer.passages, this.deep.hasFocus);
      this.boxes?.show(this.state.choices, answer.counts);
      if (shown.indexes.length + news.length === found.indexes.length) this.deep.tell(sayNoMore);
      else {
        if (this.deep.hasFocus) this.view.focusHeading();
        this.deep.hide();
      }
    } else drawHalf();
    // Said once, when all is there, with what came of the full text where that is no result.
    this.status.announce([headed, this.deep.told].filter(Boolean).join('. '));
  }
}
