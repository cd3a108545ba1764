/** The entries of a feed, as feedsmith reads them. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { FeedEnd } from '../../lib/routes';

export interface ReadEntry {
  id: string;
  title: string;
  address: string;
  day: string;
  summary: string;
  html: string;
  labels: string[];
  authors: string[];
}

export function readFeed(text: string, end: FeedEnd): ReadEntry[] {
  return reading[end](text).map((entry) => ({ ...entry, day: new Date(entry.day).toISOString().slice(0, 10) }));
}

const reading: Readonly<Record<FeedEnd, (text: string) => ReadEntry[]>> = {
  atom: (text) =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      id: entry.id ?? '',
      title: entry.title?.value ?? '',
      address: entry.links?.[0]?.href ?? '',
      day: entry.updated ?? '',
      summary: entry.summary?.value ?? '',
      html: entry.content?.value ?? '',
      labels: entry.categories?.flatMap(({ label }) => label ?? []) ?? [],
      authors: parseAtomFeed(text).authors?.flatMap(({ name }) => name ?? []) ?? [],
    })),
  rss: (text) =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value ?? '',
      title: item.title ?? '',
      address: item.link ?? '',
      day: item.pubDate ?? '',
      summary: item.description ?? '',
      html: item.content?.encoded ?? '',
      labels: item.categories?.flatMap(({ name }) => name ?? []) ?? [],
      authors: item.dc?.creators ?? [],
    })),
  json: (text) =>
    (parseJsonFeed(text).items ?? []).map((item) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      address: item.url ?? '',
      day: item.date_published ?? '',
      summary: item.summary ?? '',
      html: item.content_html ?? '',
      labels: item.tags ?? [],
      authors: parseJsonFeed(text).authors?.flatMap(({ name }) => name ?? []) ?? [],
    })),
};
