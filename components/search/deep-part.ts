// Runs in the browser. The place of the full text below the results: an offer, or how it fared.
import { askBoth, type BothAnswer } from '../../lib/search/both';
import { type Deep, openDeep } from '../../lib/search/deep';
import { DeepError } from '../../lib/search/deep-engine';
import type { Found } from '../../lib/search/find';
import type { FinderState } from '../../lib/search/state';
import type { WordIndex } from '../../lib/search/word-index';
import { make, makeButton } from './make';
import { sayDeepFailure, sayLookingDeeper, sayOffer, sayTryAgain } from './say';

export class DeepPart {
  private readonly panel = make('div', 'deep');
  private readonly opened: Deep;
  /** What stands there for the reader to know; nothing while the panel is away or offers something. */
  told = '';

  constructor(
    results: Element | null,
    base: string,
    private readonly wanted: () => void,
  ) {
    this.opened = openDeep(base);
    this.panel.hidden = true;
    this.panel.tabIndex = -1;
    results?.append(this.panel);
  }

  /** Whether the reader asked from here, and so waits here. */
  get hasFocus(): boolean {
    return this.panel.contains(document.activeElement);
  }

  /** Takes the panel away. */
  hide(): void {
    this.told = '';
    this.panel.hidden = true;
  }

  /** Says that the full text can be asked, and what that costs. */
  offer(): void {
    const words = make('p', '', make('b', '', sayOffer.what), ` ${sayOffer.cost}`);
    this.say(words, this.button(sayOffer.button));
  }

  /** How the search ended, where that needs words. */
  tell(words: string, ...more: Node[]): void {
    this.say(make('p', '', words), ...more);
    this.told = words;
  }

  /** Asks the full texts; nothing where they cannot be asked, which the panel then explains. */
  async ask(index: WordIndex, state: FinderState, found: Found): Promise<BothAnswer | undefined> {
    this.tell(sayLookingDeeper);
    try {
      return await askBoth(index, state, found, this.opened);
    } catch (error) {
      if (!(error instanceof DeepError)) throw error;
      // What the browser forbids once it forbids again.
      this.tell(sayDeepFailure[error.reason], ...(error.reason === 'blocked' ? [] : [this.button(sayTryAgain)]));
      return undefined;
    }
  }

  /** It goes when it is pressed, so the focus stays with the panel. */
  private button(words: string): HTMLButtonElement {
    const press = () => {
      this.panel.focus({ preventScroll: true });
      this.wanted();
    };
    return makeButton('quiet-button', press, words);
  }

  private say(...inside: Node[]): void {
    this.told = '';
    this.panel.replaceChildren(...inside);
    this.panel.hidden = false;
  }
}

/** Where an answer stands already it stays, and what the full text adds is news; else the answer of both is shown at once. */
export function parted({ first, added, isPartial }: BothAnswer, found: Found, stands: boolean) {
  if (!stands) return { shown: { ...found, indexes: first, isPartial }, news: added };
  return { shown: found, news: [...added, ...first.filter((place) => !found.indexes.includes(place))] };
}
