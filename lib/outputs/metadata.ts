/** Page metadata for browsers, search engines and link previews. */
import type { Metadata } from 'next';
import { watchAt } from '../captions/provider';
import type { Page } from '../pages/page';
import { feedAt, linkCardAt, routes, versionAt } from '../routes';
import { site } from '../site';

/** Each with a link to a provider, or our own file. */
type SharedRecordings = readonly { video?: string | undefined }[];

interface Extras {
  /** Its recordings; a single one can be played in link previews. */
  recordings?: SharedRecordings;
  /** Tags for reference managers. */
  other?: Metadata['other'];
}

/** Open Graph types: https://ogp.me/#types. */
const articles: readonly Page['type'][] = ['resource', 'statistic', 'approach'];

/** Next.js metadata of a page. Twitter tags fall back on Open Graph, so only the card size is set there. */
export function metadataOf(page: Page, { recordings = [], other }: Extras = {}): Metadata {
  const { url, title, summary, type, hasFeed } = page;
  const videos = previewsOf(recordings);
  const isArticle = articles.includes(type);
  return {
    title: type === 'home' ? { absolute: `${title} – ${site.name}` } : title,
    description: summary,
    ...(page.isUnlisted && { robots: { index: false } }),
    alternates: {
      canonical: url,
      types: {
        ...(hasFeed && { 'application/atom+xml': feedAt(url, 'atom') }),
        ...(isArticle && { 'application/json': versionAt(url, 'json'), 'text/markdown': versionAt(url, 'md') }),
      },
    },
    openGraph: {
      title,
      description: summary,
      url: site.address + url,
      siteName: site.name,
      locale: 'en_GB',
      type: isArticle ? 'article' : 'website',
      images: [{ url: site.address + linkCardAt(url), type: 'image/png', width: 1200, height: 630, alt: title }],
      ...(videos.length > 0 && { videos }),
    },
    twitter: { card: 'summary_large_image' },
    ...(other && { other }),
  };
}

/** The page for unknown URLs. */
export const notFoundMetadata: Metadata = {
  title: 'Page not found',
  description: `This page doesn’t exist. Search the library, or see all resources at ${routes.resources}.`,
};

/** A page's only recording: our own file or a provider's frame. Empty without a link. */
function previewsOf([recording, another]: SharedRecordings) {
  if (!recording || another) return [];
  const { address, at, embed } = watchAt(recording.video) ?? {};
  if (address && !at) return [{ url: site.address + address, type: `video/${address.split('.').at(-1)}` }];
  // Link previews scale the frame, but need its aspect ratio.
  return embed ? [{ url: embed, type: 'text/html', width: 1280, height: 720 }] : [];
}
