// A recording at YouTube or Vimeo: a link until it is pressed, then their player in the place of the poster. Runs in the browser.
import { sayClock } from '../../lib/captions/moment';
import { talkAt } from '../../lib/captions/player-talk';
import { make } from '../search/make';
import { type AskedPlayer, askPlayer } from './ask-player';
import { linkTo, makeInstead } from './instead';
import { isPlain, type Movable, type Say } from './moments';

/** Has a press on the poster play the recording in its place; says before what that does, and offers other ways where it fails. */
export function embedRecording(element: HTMLElement, say: Say, hear: (seconds: number) => void): Movable | undefined {
  const { embed, recording: id = '', talk: isTalk } = element.dataset;
  const poster = element.querySelector('a');
  const words = element.querySelector('b');
  const note = element.querySelector('p');
  if (!embed || !poster || !words || !note) return undefined;

  const { name, learns, promise } = talkAt(embed);
  // Without the field: it would cut off the ring of the focus.
  const box = make('div', poster.className.replace('cover', ''));
  let player: AskedPlayer | undefined;
  let start = 0;

  const away = linkTo(poster.href, `Watch on ${name} instead`);
  away.setAttribute('aria-describedby', id);
  note.replaceChildren(
    `Nothing has been loaded from ${name}. `,
    `Playing brings in its player from ${new URL(embed).host.replace('www.', '')}: ${learns} then learns your internet address, and may store data in your browser once it plays.${promise} `,
    away,
    '.',
  );
  const sayStart = () => {
    words.textContent = `Play ${start ? `from ${sayClock(start)}` : isTalk === '' ? 'the talk' : 'the recording'}`;
  };
  sayStart();
  poster.addEventListener('click', (event) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    poster.replaceWith(box);
    // What is left of the note stays true.
    note.firstChild?.remove();
    ask();
  });

  /** Brings the player, or at once what to do without it. */
  function ask(): void {
    player?.leave();
    player = undefined;
    box.replaceChildren();
    if (!navigator.onLine) return offer(`You are offline, so ${name} cannot be reached.`);
    const asked = askPlayer(embed ?? '', start, {
      hear,
      isLate: () => offer(`${name}’s player has not answered. The network here may block ${name}.`),
      answers: () => {
        const [instead] = box.getElementsByClassName('other-ways');
        if (!instead) return;
        const hadFocus = instead.contains(document.activeElement);
        instead.remove();
        asked.frame.hidden = false;
        if (hadFocus) asked.frame.focus();
        say(`${name}’s player has answered.`);
      },
    });
    player = asked;
    asked.frame.title = `Player: ${document.getElementById(id)?.textContent}`;
    box.append(asked.frame);
    asked.frame.focus();
  }

  /** Puts other ways to the recording in the place of a player that may still come. */
  function offer(why: string): void {
    const frame = player?.frame;
    const hadFocus = !frame || document.activeElement === frame;
    const instead = makeInstead(element, why, linkTo(poster?.href ?? '', `Watch on ${name}`), ask);
    if (frame) frame.hidden = true;
    box.append(instead);
    if (hadFocus) instead.querySelector('a')?.focus();
    say(why, true);
  }

  return {
    goTo(seconds) {
      start = seconds;
      sayStart();
      return player?.goTo(seconds) ?? false;
    },
  };
}
