/**
 * A feed as Atom (RFC 4287), RSS 2.0 (https://www.rssboard.org/rss-specification) or JSON Feed 1.1
 * (https://www.jsonfeed.org/version/1.1/), written by the package `feed`, with what it leaves undone.
 */
import { Feed } from 'feed';
import { addressOf, type FeedEnd, feedAt } from '../../routes';
import { site } from '../../site';
import { rights, rightsAddress } from '../rights';
import type { FeedEntry } from './entries';
import { asHtml, wordsIn } from './feed-words';

export interface FeedContent {
  id: string;
  title: string;
  description: string;
  /** The page that lists the same. */
  address: string;
  /** The day of the newest entry (`YYYY-MM-DD`). */
  updated: string;
  entries: readonly FeedEntry[];
}

/** The feed as text. No clock goes into it: the same content gives the same bytes. */
export function writeFeed({ id, title, description, address, updated, entries }: FeedContent, end: FeedEnd): string {
  const words = wordsIn[end];
  const feed = new Feed({
    id,
    title: words.text(title),
    description: words.text(description),
    link: site.address + address,
    feedLinks: { [end]: site.address + feedAt(address, end) },
    updated: startOf(updated),
    language: site.language,
    copyright: words.text(rights),
    author: { name: site.name, link: `${site.address}/` },
    generator: false,
    docs: 'https://www.rssboard.org/rss-specification',
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: words.title(entry.title),
      link: site.address + entry.address,
      date: startOf(entry.day),
      published: startOf(entry.day),
      description: contentOf(entry),
      category: entry.filed.map(({ slug, name, shelf }) => {
        const scheme = site.address + addressOf(shelf, slug);
        return { name: words.label(name), term: slug, scheme, domain: scheme };
      }),
    });
  }
  return finish[end](feed);
}

const finish: Readonly<Record<FeedEnd, (feed: Feed) => string>> = {
  rss: (feed) => `${feed.rss2()}\n`,
  // The package writes no language.
  atom: (feed) => `${feed.atom1().replace('<feed xmlns=', `<feed xml:lang="${site.language}" xmlns=`)}\n`,
  // The package writes version 1, whose `author` is called `authors` since, and may be several.
  json: (feed) => {
    const { version: _, author, items, ...rest } = JSON.parse(feed.json1());
    const about = { about: rightsAddress, rights };
    const all = { ...rest, language: site.language, authors: [author], _rights: about, items };
    return `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...all }, null, 1)}\n`;
  },
};

/** What readers of feeds, e-mail and channels show: what changed, what it is, and where it comes from. */
function contentOf({ note, summary, date, source }: FeedEntry): string {
  return [
    note && `<p>What changed: ${asHtml(note)}</p>`,
    `<p>${asHtml(summary)}</p>`,
    `<p>${asHtml(date)}. Source: <a href="${asHtml(source.address)}">${asHtml(source.label)}</a></p>`,
  ]
    .filter(Boolean)
    .join('');
}

/** A day is all that is known, and a feed wants a time. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
