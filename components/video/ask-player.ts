// A provider's player in a frame, and what is said between it and the page. Runs in the browser.
import { frameAddress, readAnswer, talkAt } from '../../lib/captions/player-talk';
import { make } from '../search/make';

/** How long a player may take to answer, and how often it is greeted until it does. */
const patience = 4000;
const pause = 250;

export interface AskedPlayer {
  frame: HTMLIFrameElement;
  /** Goes to a moment: now, or once it answers; whether it does so now. */
  goTo(seconds: number): boolean;
  /** Waits no longer. Once its frame is out of the page, nothing is heard of it any more. */
  leave(): void;
}

interface Hearers {
  /** It has answered for the first time. */
  answers(): void;
  /** It should have answered by now; it may still do so. */
  isLate(): void;
  /** Where it has got to, in seconds. */
  hear(seconds: number): void;
}

/** Makes the frame of the player at `embed`, from `start`. It loads when it is put into the page. */
export function askPlayer(embed: string, start: number, { answers, isLate, hear }: Hearers): AskedPlayer {
  const talk = talkAt(embed);
  const { origin } = new URL(embed);
  const frame = make('iframe');
  frame.allow = 'autoplay; encrypted-media; picture-in-picture';
  // Not in the list above as well: browsers complain where both say it.
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = frameAddress(embed, start, location.origin);

  let from = start;
  let isThere = false;
  const post = (message: unknown, to = origin) => frame.contentWindow?.postMessage(message, to);
  const late = setTimeout(isLate, patience);
  // Until its page has come, the frame is of no origin that could be named. The greeting tells nothing, and the policy lets
  // no other site into the frame.
  const greeting = setInterval(() => post(talk.greeting, '*'), pause);
  addEventListener('message', listen);

  function listen({ origin: sender, source, data }: MessageEvent): void {
    const answer = sender === origin && source === frame.contentWindow && readAnswer(data);
    if (!answer) return;
    if (!isThere) {
      isThere = true;
      stopWaiting();
      post(talk.greeting);
      if (from !== start) post(talk.seek(from));
      answers();
    }
    if (answer.seconds !== undefined) hear(answer.seconds);
  }

  function stopWaiting(): void {
    clearTimeout(late);
    clearInterval(greeting);
  }

  return {
    frame,
    goTo(seconds) {
      from = seconds;
      if (isThere) post(talk.seek(seconds));
      return isThere;
    },
    leave: stopWaiting,
  };
}
