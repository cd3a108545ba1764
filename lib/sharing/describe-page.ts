import type { Metadata } from 'next';
import type { ChapterPage } from '../content/transcripts';
import { routes } from '../routes';
import { site } from '../site';
import { citationMetas } from './citations/citation-metas';
import type { Cited } from './citations/cited';

interface PageDescription {
  title: string;
  /** Plain words, at most about 260 characters. */
  description: string;
  address: string;
}

/** What a page says of itself to browsers, search engines and link previews: title, description, canonical address. */
export function describePage({ title, description, address }: PageDescription): Metadata {
  return {
    title: address === routes.home ? { absolute: `${title} – ${site.name}` } : title,
    description,
    alternates: { canonical: address },
    openGraph: { title, description, url: address, siteName: site.name, locale: 'en_GB', type: 'website' },
  };
}

/** What the page of a chapter says of itself; nothing where there is no such page. */
export function describeChapter(values: { page: ChapterPage; cited: Cited } | undefined): Metadata | undefined {
  if (!values) return undefined;
  const { title, recording, clock, endClock, number, of, address } = values.page;
  const speakers = recording.speakers.length > 0 ? `, with ${recording.speakers.join(', ')}` : '';
  const described = describePage({
    title: `${title}: ${recording.title}`,
    description: `Chapter ${number} of ${of} of the recording “${recording.title}”${speakers}, from ${clock} to ${endClock}: its text, and the recording from there.`,
    address,
  });
  return { ...described, ...citationMetas(values.cited) };
}
