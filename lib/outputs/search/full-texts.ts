/** The full text of each listed resource, for search. */
import { formatClock, toMoment } from '../../captions/moment';
import { loadTranscript } from '../../content/load';
import { listCaptioned } from '../../content/recordings';
import { listResources } from '../../content/resources';
import type { PlacedStatistic } from '../../content/statistic-words';
import { bodyOf } from '../../pages/body';
import { addressOf } from '../../routes';
import type { Resource } from '../../schema/kinds';
import { toSpokenId } from '../../search/passages';
import { escapeHtml } from '../escape-html';

export interface IndexedText {
  address: string;
  title: string;
  /** The page's facts, its text with anchors, then the transcripts. */
  html: string;
}

/** The full texts by URL, one at a time to save memory. */
export function* fullTexts(): Generator<IndexedText> {
  for (const resource of listResources().toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { slug, title } = resource;
    // Facts come first: after the text they would count as part of its last section.
    const html = factsOf(resource).map(asParagraph).join('') + textOf(slug) + spokenIn(slug);
    yield { address: addressOf('resources', slug), title, html };
  }
}

/** The text, including embedded statistics. */
function textOf(slug: string): string {
  return bodyOf('resources', slug)
    .sections.map(({ id, heading, parts }) => {
      const text = parts.map((part) => ('html' in part ? part.html : asParagraph(formatPlaced(part.statistic))));
      return (heading && `<h2 id="${id}">${heading}</h2>`) + text.join('');
    })
    .join('');
}

function formatPlaced({ sentence, source: { by, label, note } }: PlacedStatistic): string {
  return [sentence, by, label, note].filter(Boolean).join('. ');
}

/** The facts beside the text: place, people, documents and recordings. */
function factsOf({ event, people, documents, recordings }: Resource): string[] {
  return [
    [event?.place],
    ...people.map(({ name, role }) => [name, role]),
    ...documents.map(({ label, note }) => [label, note]),
    ...recordings.map(({ title, note }) => [title, note]),
  ].map((facts) => facts.filter(Boolean).join(', '));
}

/** The transcripts of a resource's recordings, with an anchor for each paragraph. */
function spokenIn(slug: string): string {
  return listCaptioned()
    .filter(({ folder, captioned }) => folder === 'resources' && captioned.slug === slug)
    .flatMap(({ address: page, captioned }) =>
      loadTranscript(captioned)
        .chapters.flatMap(({ paragraphs }) => paragraphs)
        .map(({ start, speaker, text }) => {
          const address = `${page}#${toMoment(start, captioned.id)}`;
          const said = `Said at ${formatClock(start)}${speaker ? ` by ${speaker}` : ''}`;
          // The anchor is an empty element, because Pagefind indexes the text of an element with an ID twice.
          return `<p><span id="${escapeHtml(toSpokenId({ address, said }))}"></span>${escapeHtml(text)}</p>`;
        }),
    )
    .join('');
}

function asParagraph(text: string): string {
  return text && `<p>${escapeHtml(text)}</p>`;
}
