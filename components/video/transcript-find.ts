// Runs in the browser. Finds words in the whole transcript, which may stand on several pages: its text is fetched when it is first asked.
import { sayClock, toMoment } from '../../lib/captions/moment';
import { make } from '../search/make';
import { markedText } from '../search/marked-text';

interface Line {
  start: number;
  text: string;
  /** The text without capitals and accents, letter for letter as long. */
  plain: string;
}

/** So many lines are shown; more words find fewer. */
const most = 20;
const pause = 250;

export class TranscriptFind extends HTMLElement {
  private readonly input = make('input');
  private readonly status = make('p', 'text-t-1');
  private readonly list = make('ol');
  private lines: Promise<Line[]> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.input.type = 'search';
    this.status.setAttribute('role', 'status');
    this.append(make('label', '', 'Find in the transcript', this.input), this.status, this.list);
    this.input.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.find(), pause);
    });
  }

  private async find(): Promise<void> {
    const words = plain(this.input.value.trim());
    let found: Line[] = [];
    let said = '';
    if (words !== '') {
      this.lines ??= loadLines(this.dataset.text ?? '');
      try {
        found = (await this.lines).filter((line) => line.plain.includes(words));
        const count = found.length === 1 ? '1 place' : `${found.length} places`;
        said = found.length > most ? `${count}, of which these are the first ${most}` : count;
      } catch {
        this.lines = undefined;
        said = 'The transcript could not be loaded. Its chapters are below; try again when the connection is back.';
      }
    }
    if (words !== plain(this.input.value.trim())) return;
    this.status.textContent = said;
    this.list.replaceChildren(...found.slice(0, most).map((line) => this.rowOf(line, words)));
  }

  private rowOf({ start, text, plain: whole }: Line, words: string): HTMLLIElement {
    const link = make('a', '', sayClock(start));
    link.href = this.addressOf(start);
    const at = whole.indexOf(words);
    return make('li', 'said', link, make('span', '', ...markedText(text, [[at, at + words.length]])));
  }

  /** On this page, or on that of the chapter. */
  private addressOf(start: number): string {
    const moment = `#${toMoment(start)}`;
    if (document.getElementById(moment.slice(1))) return moment;
    const chapters = document.querySelectorAll<HTMLAnchorElement>(
      `[data-chapters-of="${this.dataset.of}"] a[data-start]`,
    );
    return ([...chapters].findLast(({ dataset }) => Number(dataset.start) <= start) ?? chapters[0])?.href + moment;
  }
}

/** The lines `[12:30] Name: words` of a transcript as plain text. */
async function loadLines(address: string): Promise<Line[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const [text = ''] = (await answer.text()).split('\nWhat is seen\n');
  return Array.from(
    text.matchAll(/^\[(?:(\d+):)?(\d+):(\d+)\] (.+)$/gm),
    ([, hours = 0, minutes, seconds, words = '']) => ({
      start: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
      text: words,
      plain: plain(words),
    }),
  );
}

/** Accents go letter by letter, so that places stay where they are. */
function plain(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();
}
