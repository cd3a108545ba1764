// Runs in the browser. Shows a moment in a transcript, loads the part that isn't on the page, and finds words.
import { formatClock, readMoment, toMoment } from '../../lib/captions/moment';
import { readPlainText } from '../../lib/captions/transcript';
import { createElement, highlight } from '../ui/dom';

const pause = 250;

/** The transcript of a recording, or nothing if the page has none. */
function transcriptOf(recording: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-transcript="${recording}"]`);
}

/** Parts of a page that begin at a moment, such as paragraphs and links to chapters. */
export function partAt<Part>(
  parts: Iterable<Part>,
  momentOf: (part: Part) => string,
  seconds: number,
): Part | undefined {
  return [...parts].filter((part) => (readMoment(momentOf(part))?.seconds ?? 0) <= seconds).pop();
}

/** The paragraphs of a recording that are on the page. */
export function paragraphsOf(recording: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(`[id^="${recording}-t="]`);
}

/** Open the transcript at a moment and scroll there. */
export async function showMoment(recording: string, seconds: number): Promise<void> {
  const transcript = transcriptOf(recording);
  if (!transcript) return;
  if (!document.getElementById(toMoment(seconds, recording))) await loadRest(transcript).catch(() => {});
  const paragraph = partAt(paragraphsOf(recording), ({ id }) => id, seconds);
  if (!paragraph) return;
  paragraph.hidden = false;
  for (let fold = paragraph.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  paragraph.scrollIntoView();
}

/** Add the paragraphs that are only in the text file. */
async function loadRest(transcript: HTMLElement): Promise<void> {
  const { transcript: recording = '', rest: file } = transcript.dataset;
  const place = transcript.querySelector('.rest-of-text');
  if (!file || !place) return;
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(String(answer.status));
  const paragraphs = readPlainText(await answer.text()).filter(
    ({ start }) => !document.getElementById(toMoment(start, recording)),
  );
  // Another request may have been faster.
  if (!place.isConnected) return;
  place.replaceWith(
    ...paragraphs.flatMap(({ start, text, chapter }) => {
      const link = createElement('a', 'digits', formatClock(start));
      link.href = `#${toMoment(start, recording)}`;
      const paragraph = createElement('p', 'said', link, ' ', createElement('span', '', text));
      paragraph.id = link.hash.slice(1);
      return chapter ? [createElement('h3', '', chapter), paragraph] : [paragraph];
    }),
  );
}

/** Load the rest of a transcript when it is opened, and add a search box. */
export function enhanceTranscript(transcript: HTMLElement): void {
  const fold = transcript.closest('details') ?? transcript.querySelector('details');
  if (!fold) return;
  fold.addEventListener('toggle', () => {
    if (fold.open) loadRest(transcript).catch(() => {});
  });
  const input = createElement('input', 'field');
  const status = createElement('p', 'muted');
  input.type = 'search';
  status.setAttribute('role', 'status');
  transcript.prepend(createElement('label', 'find-in', 'Find in the transcript', input), status);
  let waiting: ReturnType<typeof setTimeout>;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, pause);
  });

  async function find(): Promise<void> {
    const words = plain(input.value.trim());
    let isWhole = true;
    if (words) await loadRest(transcript).catch(() => (isWhole = false));
    if (words !== plain(input.value.trim())) return;
    let count = 0;
    for (const paragraph of transcript.querySelectorAll<HTMLElement>('.said')) {
      const text = paragraph.querySelector('span');
      if (!text) continue;
      const whole = text.textContent ?? '';
      const at = words ? plain(whole).indexOf(words) : -1;
      paragraph.hidden = words !== '' && at < 0;
      if (at >= 0) count += 1;
      text.replaceChildren(...highlight(whole, at < 0 ? [] : [[at, at + words.length]]));
    }
    for (const heading of transcript.querySelectorAll('h3')) heading.hidden = words !== '';
    if (words && fold) fold.open = true;
    status.textContent = words
      ? `${count === 1 ? '1 paragraph' : `${count} paragraphs`}${isWhole ? '' : '. We couldn’t load the rest of the transcript. Check your connection.'}`
      : '';
  }
}

/** Lower case without accents, letter by letter so that positions stay the same. */
function plain(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();
}
