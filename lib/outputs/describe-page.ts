import type { Metadata } from 'next';
import { feedAt, linkCardAt, routes, twinAt } from '../routes';
import { site } from '../site';
import { type LinkCard, sayCard } from './link-cards/card';
import { previewsOf, type SharedRecording } from './video-preview';

interface PageDescription {
  title: string;
  /** Plain words, at most about 260 characters. */
  description: string;
  address: string;
  /** What stands at the address of its link card. */
  card: LinkCard;
  /** In the words of the Open Graph protocol: https://ogp.me/#types. */
  type?: 'website' | 'article' | 'video.other';
  /** Its recordings; where it has but one, that can be played from the link. */
  recordings?: readonly SharedRecording[];
  /** From which second. */
  start?: number;
  /** The page whose feed tells what is new here: itself, or the home page for the feed of everything. */
  feed?: string;
  /** Whether it names its twins in JSON and Markdown. */
  hasTwins?: boolean;
}

/**
 * What a page says of itself to browsers, search engines and link previews: title, description, canonical address, link card
 * and recording. What reads the tags of Twitter falls back on those of Open Graph, so that they say only how large the card is.
 */
export function describePage(page: PageDescription): Metadata {
  const { title, description, address, card, type = 'website', recordings = [], start, feed, hasTwins } = page;
  const videos = previewsOf(recordings, start);
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
    openGraph: {
      title,
      description,
      url: address,
      siteName: site.name,
      locale: 'en_GB',
      type,
      images: [{ url: linkCardAt(address), type: 'image/png', width: 1200, height: 630, alt: sayCard(card) }],
      ...(videos.length > 0 && { videos }),
    },
    twitter: { card: 'summary_large_image' },
  };
}
