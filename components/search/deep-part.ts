// Runs in the browser. The place of the full text below the results: an offer, or how it fared.
import { type Deep, type DeepHit, openDeep } from '../../lib/search/deep';
import { DeepError } from '../../lib/search/deep-engine';
import { make, makeButton } from './make';
import { sayDeepFailure, sayLookingDeeper, sayOffer } from './say';

export class DeepPart {
  private readonly panel = make('div', 'deep');
  private opened: Deep | undefined;

  constructor(
    results: Element | null,
    private readonly base: string,
    private readonly ask: () => void,
  ) {
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
    this.say(words, makeButton('quiet-button', this.ask, sayOffer.button));
  }

  /** How the search ended, where that needs words. */
  tell(words: string): void {
    this.say(make('p', '', words));
  }

  /** What the full texts hold; nothing where they cannot be searched, which the panel then explains. */
  async search(words: string): Promise<readonly DeepHit[] | undefined> {
    this.tell(sayLookingDeeper);
    try {
      this.opened ??= openDeep(this.base);
      return (await this.opened.search(words)).hits;
    } catch (error) {
      this.opened = undefined;
      this.tell(sayDeepFailure[error instanceof DeepError ? error.reason : 'missing']);
      return undefined;
    }
  }

  private say(...inside: Node[]): void {
    this.panel.replaceChildren(...inside);
    this.panel.hidden = false;
  }
}
