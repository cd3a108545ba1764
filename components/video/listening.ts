// What moves on with a recording: the paragraph and the chapter being heard, and two things to do about them. Runs in the browser.
import { readMoment, sayClock, toMoment } from '../../lib/captions/moment';
import { make, makeButton } from '../search/make';
import type { Say } from './moments';

/** Where each paragraph or chapter begins, in seconds. */
type Parts = [start: number, part: Element | null][];

/** Marks what is heard at a moment, in the transcript and the chapters of a recording, where the page has them. */
export function listenAlong(element: HTMLElement, say: Say): (seconds: number) => void {
  const paragraphs = partsOf(element, 'transcript');
  const chapters = partsOf(element, 'chapters');
  const tools = make('div', 'actions', makeButton('quiet-button', copy, 'Copy link to this moment'));
  const follow = make('input');
  follow.type = 'checkbox';
  if (paragraphs[0] && !matchMedia('(prefers-reduced-motion: reduce)').matches)
    tools.append(make('label', '', follow, 'Follow in the transcript'));
  const field = make('input');
  field.readOnly = true;
  field.setAttribute('aria-label', 'Link to this moment');
  let now = 0;

  /** The address of the page at the paragraph being heard, for the clipboard; where it is refused, to be copied by hand. */
  async function copy(): Promise<void> {
    const start = partAt(paragraphs, now)?.[0] ?? now;
    field.value = new URL(`#${toMoment(start)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(field.value);
      say(`Copied: link to ${sayClock(start)}.`);
    } catch {
      tools.append(field);
      field.select();
      say('The browser does not copy it. Copy the selected link.');
    }
  }

  return (seconds) => {
    now = seconds;
    if (!tools.isConnected) element.append(tools);
    mark(chapters, now);
    const fresh = mark(paragraphs, now);
    if (follow.checked) fresh?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };
}

function partsOf({ dataset }: HTMLElement, list: string): Parts {
  const parts = document.querySelectorAll<HTMLElement>(
    `[data-${list}-of="${dataset.recording}"] :is([data-start], [id^="t="])`,
  );
  return [...parts].map((part) => [Number(part.dataset.start ?? readMoment(part.id)), part.closest('p, li')]);
}

function partAt(parts: Parts, seconds: number): Parts[number] | undefined {
  return parts.findLast(([start]) => start <= seconds);
}

/** Marks the one part that is heard; returns it where it was not marked before. */
function mark(parts: Parts, seconds: number): Element | null | undefined {
  const heard = partAt(parts, seconds)?.[1];
  if (heard?.hasAttribute('aria-current')) return undefined;
  for (const [, part] of parts) part?.removeAttribute('aria-current');
  heard?.setAttribute('aria-current', 'true');
  return heard;
}
