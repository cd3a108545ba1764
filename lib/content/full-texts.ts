/** The text of each listed resource, for the search that reaches into it. */
import { addressOf, chapterAt } from '../routes';
import { toSpokenId } from '../search/spoken';
import { toMoment } from '../video/moment';
import { loadBody, loadTranscript } from './load';
import { listCaptioned } from './recordings';
import { listResources } from './resources';

export interface FullText {
  address: string;
  title: string;
  /** As the page has it, so that the headings have the same anchors; then what is said in recordings. */
  html: string;
}

/** The full texts in the order of their addresses, one at a time: all bodies of a large library together would fill the memory. */
export function* fullTexts(): Generator<FullText> {
  const slugs = new Map(listResources().map(({ slug, title }) => [slug, title]));
  for (const [slug, title] of [...slugs].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield {
      address: addressOf('resources', slug),
      title,
      html: loadBody('resources', slug) + spokenIn(slug),
    };
}

/** What is said in the recordings of a resource, each paragraph with its moment, on the page of its chapter. */
function spokenIn(slug: string): string {
  return listCaptioned()
    .filter(({ owner }) => owner.folder === 'resources' && owner.slug === slug)
    .flatMap(({ owner, captioned }) =>
      loadTranscript(captioned).chapters.flatMap(({ id, paragraphs }) =>
        paragraphs.map(({ start, speaker, text }) => {
          const address = `${chapterAt(owner.address, captioned.id, id)}#${toMoment(start)}`;
          const mark = toSpokenId({ address, ...(speaker && { speaker }) });
          // The mark is empty, because the index holds the words of what has an id twice.
          return `<p><span id="${escapeHtml(mark)}"></span>${escapeHtml(text)}</p>`;
        }),
      ),
    )
    .join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
