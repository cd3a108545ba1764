/** The text of each listed resource, for the search that reaches into it. */

import { sayClock, toMoment } from '../captions/moment';
import { bodyOf } from '../pages/body';
import { addressOf } from '../routes';
import type { Resource } from '../schema/kinds';
import { toSpokenId } from '../search/passages';
import { loadTranscript } from './load';
import { listCaptioned } from './recordings';
import { listResources } from './resources';
import type { PlacedStatistic } from './statistic-page';

export interface FullText {
  address: string;
  title: string;
  /** As the page has it, so that the headings have the same anchors; before it the facts that stand around it, after it what is said in recordings. */
  html: string;
}

/** The full texts in the order of their addresses, one at a time: all bodies of a large library together would fill the memory. */
export function* fullTexts(): Generator<FullText> {
  for (const resource of listResources().toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { slug, title } = resource;
    // Facts stand before the text, since after it they would be taken for a part of what stands under its last heading.
    const html = factsOf(resource).map(asParagraph).join('') + textOf(slug) + spokenIn(slug);
    yield { address: addressOf('resources', slug), title, html };
  }
}

/** The text, with what is in it of statistics. */
function textOf(slug: string): string {
  return bodyOf('resources', slug)
    .sections.map(
      ({ id, heading, parts }) =>
        (heading && `<h2 id="${id}">${heading}</h2>`) +
        parts.map((part) => ('html' in part ? part.html : asParagraph(sayPlaced(part.statistic)))).join(''),
    )
    .join('');
}

function sayPlaced({ sentence, source: { by, label, note } }: PlacedStatistic): string {
  return [sentence, by, label, note].filter(Boolean).join('. ');
}

/** What the page says beside its text: where it was, who people are, what can be opened and watched. */
function factsOf({ event, people, documents, recordings }: Resource): string[] {
  return [
    [event?.place],
    ...people.map(({ name, role }) => [name, role]),
    ...documents.map(({ label, note }) => [label, note]),
    ...recordings.map(({ title, note }) => [title, note]),
  ].map((facts) => facts.filter(Boolean).join(', '));
}

/** What is said in the recordings of a resource, each paragraph with its moment, on the page of its chapter. */
function spokenIn(slug: string): string {
  return listCaptioned()
    .filter(({ owner }) => owner.folder === 'resources' && owner.slug === slug)
    .flatMap(({ owner, captioned }) =>
      loadTranscript(captioned).chapters.flatMap(({ id, paragraphs }) =>
        paragraphs.map(({ start, speaker, text }) => {
          const address = `${owner.address}#${toMoment(start)}`;
          const said = `Said at ${sayClock(start)}${speaker ? ` by ${speaker}` : ''}`;
          const mark = toSpokenId({ address, said });
          // The mark is empty, because the index holds the words of what has an id twice.
          return `<p><span id="${escapeHtml(mark)}"></span>${escapeHtml(text)}</p>`;
        }),
      ),
    )
    .join('');
}

function asParagraph(text: string): string {
  return text && `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
