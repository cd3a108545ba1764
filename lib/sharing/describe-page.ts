import type { Metadata } from 'next';
import type { ChapterPage } from '../content/transcripts';
import { feedAt, routes, twinAt } from '../routes';
import { site } from '../site';

interface PageDescription {
  title: string;
  /** Plain words, at most about 260 characters. */
  description: string;
  address: string;
  /** The page whose feed tells what is new here: itself, or the home page for the feed of everything. */
  feed?: string;
  /** Whether it names its twins in JSON and Markdown. */
  hasTwins?: boolean;
}

/** What a page says of itself to browsers, search engines and link previews: title, description, canonical address. */
export function describePage({ title, description, address, feed, hasTwins }: PageDescription): Metadata {
  return {
    title: address === routes.home ? { absolute: `${title} – ${site.name}` } : title,
    description,
    alternates: {
      canonical: address,
      types: {
        // One form will do: programs that look here read it, and the page of feeds has all three.
        ...(feed && { 'application/atom+xml': feedAt(feed, 'atom') }),
        ...(hasTwins && { 'application/json': twinAt(address, 'json'), 'text/markdown': twinAt(address, 'md') }),
      },
    },
    openGraph: { title, description, url: address, siteName: site.name, locale: 'en_GB', type: 'website' },
  };
}

/** What the page of a chapter says of itself; nothing where there is no such page. */
export function describeChapter(page: ChapterPage | undefined): Metadata | undefined {
  if (!page) return undefined;
  return describePage({ ...chapterWords(page), address: page.address });
}

type ChapterWords = Pick<ChapterPage, 'title' | 'recording' | 'clock' | 'endClock' | 'number' | 'of'>;

/** The title and the description of a chapter. */
export function chapterWords({ title, recording, clock, endClock, number, of }: ChapterWords) {
  const speakers = recording.speakers.length > 0 ? `, with ${recording.speakers.join(', ')}` : '';
  return {
    title: `${title}: ${recording.title}`,
    description: `Chapter ${number} of ${of} of the recording “${recording.title}”${speakers}, from ${clock} to ${endClock}: its text, and the recording from there.`,
  };
}
