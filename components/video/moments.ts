// The moment in the page's address, and the links that lead to one. Runs in the browser.
import { readMoment, sayClock, toMoment } from '../../lib/captions/moment';

/** Says words in the live region; those that stand elsewhere too are only read out. */
export type Say = (words: string, isSeenElsewhere?: boolean) => void;

/** A recording that can go to a moment. */
export interface Movable {
  /** Plays from there, or will once it is pressed; whether it goes there now. `isPressed` says that a reader has just asked for it. */
  goTo(seconds: number, isPressed: boolean): boolean;
}

/** Has a recording go where the page's address and the links of its transcript and chapters say. */
export function followMoments(element: HTMLElement, player: Movable, say: Say, hear: (seconds: number) => void): void {
  const { recording: id, start } = element.dataset;
  const links = `[data-transcript-of="${id}"] a[href^="#t="], [data-chapters-of="${id}"] a[data-start]`;

  const heed = () => {
    const seconds = readMoment(location.hash);
    if (seconds === undefined || !isMeant(element)) return false;
    player.goTo(seconds, false);
    hear(seconds);
    return true;
  };
  if (!heed() && start) player.goTo(Number(start), false);
  addEventListener('hashchange', heed);

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(links);
    if (!link || !isPlain(event)) return;
    const seconds = Number(link.dataset.start ?? readMoment(link.hash));
    const goes = player.goTo(seconds, true);
    hear(seconds);
    // What plays stays in sight. What does not leaves the link to lead where it leads: to the words, or to the page of the chapter.
    if (!goes) return say(`It will play from ${sayClock(seconds)}.`);
    event.preventDefault();
    history.replaceState(null, '', `#${toMoment(seconds)}`);
  });
}

/** Whether a press asks for nothing but the link: no other tab, window or file. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(button || metaKey || ctrlKey || shiftKey || altKey);
}

/** Whether the moment in the address is one of this recording: its transcript has it, or no transcript has and it is the first. */
function isMeant(element: HTMLElement): boolean {
  const of = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('[data-transcript-of]');
  return of
    ? of.dataset.transcriptOf === element.dataset.recording
    : document.querySelector('recording-player') === element;
}
