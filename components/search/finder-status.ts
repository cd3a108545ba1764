// Runs in the browser. The one live region: said politely, seen only where it says what the page does not show.
import { make, makeButton } from './make';
import { sayLoading, saySlow, sayTryAgain } from './say';

/** A reader who types no more for so many milliseconds waits for an answer. */
export const pause = 500;

/** After so many milliseconds of waiting, in words: that the answer is on its way, and that this takes long. */
const searchingAfter = 1000;
export const slowAfter = 4000;

export class FinderStatus {
  private readonly region = make('p', 'status');
  private readonly again: HTMLButtonElement;
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(results: Element, tryAgain: () => void) {
    this.region.setAttribute('role', 'status');
    this.again = makeButton('quiet-button', tryAgain, sayTryAgain);
    this.again.hidden = true;
    results.prepend(this.region, this.again);
  }

  /** That the answer is on its way, and after a while that this takes long. */
  showLoading(): void {
    this.say(sayLoading, false);
    this.showLater(saySlow, slowAfter);
  }

  /** Says something to everyone, if by then nothing else was said. */
  showLater(words: string, after = searchingAfter): void {
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.say(words, false), after);
  }

  /** With a way to try once more. */
  showFailure(words: string): void {
    this.say(words, false);
    this.again.hidden = false;
  }

  /** For those who do not see the page change: it stands on the page as a heading already. */
  announce(words: string): void {
    this.say(words, true);
  }

  private say(words: string, isSeenElsewhere: boolean): void {
    clearTimeout(this.slow);
    this.again.hidden = true;
    this.region.classList.toggle('unseen', isSeenElsewhere);
    if (this.region.textContent !== words) this.region.textContent = words;
  }
}
