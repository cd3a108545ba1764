// Runs in the browser, on pages with recordings. Without it, a poster is a link to the provider and our own files still play.
import { formatClock, readMoment, toMoment } from '../../lib/captions/moment';
import { messagesFor } from '../../lib/captions/player-messages';
import { copy } from '../sharing/copy';
import { createButton, createElement } from '../ui/dom';
import { makePlayer, type ProviderPlayer } from './provider-player';
import { enhanceTranscript, paragraphsOf, partAt, showMoment } from './transcript-tools';

class RecordingPlayer extends HTMLElement {
  private readonly status = createElement('p', 'muted');
  private readonly tools = createElement('p', 'actions');
  private readonly box = createElement('div', 'play');
  private video: HTMLVideoElement | null = null;
  private player: ProviderPlayer | undefined;
  private start = 0;
  private now = 0;

  get name(): string {
    return this.dataset.name ?? '';
  }

  connectedCallback(): void {
    this.status.setAttribute('role', 'status');
    const button = createButton('link', () => copy(button, this.linkToNow()), 'Copy link to this moment');
    this.tools.append(button);
    this.append(this.status);
    this.video = this.querySelector('video');
    this.video?.addEventListener('timeupdate', () => this.hear(this.video?.currentTime ?? 0));
    const poster = this.querySelector('a');
    poster?.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      this.play(poster);
    });
    if (this.dataset.start) this.goTo(Number(this.dataset.start), false);
  }

  private linkToNow(): string {
    return new URL(`#${toMoment(this.now, this.name)}`, location.href).href;
  }

  /** Go to a moment now, or start there later. Returns whether it goes there now. */
  goTo(seconds: number, isPressed: boolean): boolean {
    this.start = seconds;
    if (this.video) {
      // Before anything has loaded this only sets where it will start.
      this.video.currentTime = seconds;
      // If the file can't play, the browser's own player says so.
      if (isPressed) this.video.play().catch(() => {});
      return isPressed;
    }
    this.player?.goTo(seconds);
    const words = this.querySelector('.play-label b');
    if (words) words.textContent = `Play from ${formatClock(seconds)}`;
    return this.player !== undefined;
  }

  /** Mark the paragraph and the chapter being played. */
  hear(seconds: number): void {
    this.now = seconds;
    if (!this.tools.isConnected) this.append(this.tools);
    mark(paragraphsOf(this.name), ({ id }) => id, seconds);
    const chapters = document.querySelectorAll<HTMLAnchorElement>(`.chapters a[href^="#${this.name}-t="]`);
    mark(chapters, ({ hash }) => hash, seconds);
  }

  /** Replace the poster, or a player that didn't answer, with a new player. */
  private play(replaced: Element): void {
    const { embed = '' } = this.dataset;
    const { name } = messagesFor(embed);
    if (!navigator.onLine) return this.status.replaceChildren(`You’re offline, so ${name} can’t load.`);
    this.player?.stop();
    this.player = makePlayer(embed, this.start, {
      onAnswer: () => this.status.replaceChildren(),
      onLate: () =>
        this.status.replaceChildren(
          `${name} hasn’t answered. Your network may block it. `,
          createButton('link', () => this.play(this.box), 'Try again'),
        ),
      onTime: (seconds) => this.hear(seconds),
    });
    const { frame } = this.player;
    frame.title = `${name} player: ${this.dataset.title}`;
    this.status.replaceChildren();
    this.box.replaceChildren(frame);
    if (replaced !== this.box) replaced.replaceWith(this.box);
    frame.focus();
  }
}

/** Mark the part at a moment, or the last one before it. */
function mark<Part extends Element>(parts: NodeListOf<Part>, momentOf: (part: Part) => string, seconds: number): void {
  const current = partAt(parts, momentOf, seconds);
  if (current?.hasAttribute('aria-current')) return;
  for (const part of parts) part.removeAttribute('aria-current');
  current?.setAttribute('aria-current', 'true');
}

/** The recording that a moment is in; the first on the page if the moment doesn't say. */
function recordingAt({ recording }: { recording?: string }): RecordingPlayer | null {
  return document.querySelector(recording ? `recording-player[data-name="${recording}"]` : 'recording-player');
}

/** Follow a moment in the page's URL. */
async function followHash(): Promise<void> {
  const moment = readMoment(location.hash);
  if (!moment) return;
  const player = recordingAt(moment);
  player?.goTo(moment.seconds, false);
  await showMoment(moment.recording ?? player?.name ?? '', moment.seconds);
  player?.hear(moment.seconds);
}

/** Follow a link to a moment without leaving a recording that is playing. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
  const moment = link && isPlainClick(event) ? readMoment(link.hash) : undefined;
  const player = moment && recordingAt(moment);
  if (!link || !moment || !player) return;
  if (!player.goTo(moment.seconds, true)) return;
  event.preventDefault();
  player.hear(moment.seconds);
  history.replaceState(null, '', link.hash);
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(button || metaKey || ctrlKey || shiftKey || altKey);
}

customElements.define('recording-player', RecordingPlayer);
for (const transcript of document.querySelectorAll<HTMLElement>('[data-transcript]')) enhanceTranscript(transcript);
followHash();
addEventListener('hashchange', followHash);
document.addEventListener('click', followLink);
