// Runs in the browser. The embedded player of YouTube or Vimeo, and the messages between it and the page.
import { frameUrl, messagesFor, readAnswer } from '../../lib/captions/player-messages';
import { createElement } from '../ui/dom';

/** How long a player may take to answer, and how often we greet it until it does, in milliseconds. */
const patience = 4000;
const pause = 250;

interface Listener {
  /** The player answers for the first time. */
  onAnswer(): void;
  /** The player hasn't answered yet. It still may. */
  onLate(): void;
  onTime(seconds: number): void;
}

export type ProviderPlayer = ReturnType<typeof makePlayer>;

/** Make the iframe for `embed`. The player loads when the iframe is added to the page. */
export function makePlayer(embed: string, start: number, { onAnswer, onLate, onTime }: Listener) {
  const messages = messagesFor(embed);
  const { origin } = new URL(embed);
  const frame = createElement('iframe');
  frame.allow = 'autoplay; encrypted-media; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = frameUrl(embed, start, location.origin);

  let from = start;
  let hasAnswered = false;
  const post = (message: unknown, to = origin) => frame.contentWindow?.postMessage(message, to);
  const late = setTimeout(onLate, patience);
  // Before the player's page loads, the iframe has no origin to name. The greeting contains nothing private.
  const greeting = setInterval(() => post(messages.greeting, '*'), pause);
  const stop = () => {
    clearTimeout(late);
    clearInterval(greeting);
  };

  addEventListener('message', ({ origin: sender, source, data }) => {
    const answer = sender === origin && source === frame.contentWindow && readAnswer(data);
    if (!answer) return;
    if (!hasAnswered) {
      hasAnswered = true;
      stop();
      post(messages.greeting);
      if (from !== start) post(messages.seek(from));
      onAnswer();
    }
    if (answer.seconds !== undefined) onTime(answer.seconds);
  });

  return {
    frame,
    /** Stops waiting for an answer. */
    stop,
    goTo(seconds: number) {
      from = seconds;
      if (hasAnswered) post(messages.seek(seconds));
    },
  };
}
