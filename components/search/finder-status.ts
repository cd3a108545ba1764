// Runs in the browser. The one live region: said politely, seen only where it says what the page does not show.
import { make, makeButton } from './make';

export class FinderStatus {
  private readonly region = make('p', 'status');
  private readonly again: HTMLButtonElement;
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(results: Element, tryAgain: () => void) {
    this.region.setAttribute('role', 'status');
    this.again = makeButton('quiet-button', tryAgain, 'Try again');
    this.again.hidden = true;
    results.prepend(this.region, this.again);
  }

  /** For everyone, until something else is said; `later` takes its place when `after` milliseconds have gone. */
  show(words: string, later?: { words: string; after: number }): void {
    this.say(words, false);
    if (later) this.slow = setTimeout(() => this.say(later.words, false), later.after);
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
