// Runs in the browser. The place of the full text below the results: an offer, or how it fared.
import { type Deep, openDeep } from '../../lib/search/deep';
import { DeepError } from '../../lib/search/deep-engine';
import { make, makeButton } from './make';
import { sayDeepFailure, sayLookingDeeper, sayOffer } from './say';

export class DeepPart {
  private readonly panel = make('div', 'deep');
  private readonly opened: Deep;

  constructor(
    results: Element | null,
    base: string,
    private readonly wanted: () => void,
  ) {
    this.opened = openDeep(base);
    this.panel.hidden = true;
    results?.append(this.panel);
  }

  /** Takes the panel away. */
  hide(): void {
    this.panel.hidden = true;
  }

  /** Says that the full text can be asked, and what that costs. */
  offer(): void {
    const words = make('p', '', make('b', '', sayOffer.what), ` ${sayOffer.cost}`);
    this.say(words, makeButton('quiet-button', this.wanted, sayOffer.button));
  }

  /** How the search ended, where that needs words. */
  tell(words: string): void {
    this.say(make('p', '', words));
  }

  /** Asks the full texts; nothing where they cannot be asked, which the panel then explains. */
  async ask<Answer>(work: (deep: Deep) => Promise<Answer>): Promise<Answer | undefined> {
    this.tell(sayLookingDeeper);
    try {
      return await work(this.opened);
    } catch (error) {
      if (!(error instanceof DeepError)) throw error;
      this.tell(sayDeepFailure[error.reason]);
      return undefined;
    }
  }

  private say(...inside: Node[]): void {
    this.panel.replaceChildren(...inside);
    this.panel.hidden = false;
  }
}
