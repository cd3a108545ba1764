/** The files of all feeds. */

import type { WrittenFile } from '../../build/place-files';
import { listResources } from '../../content/resources';
import { type FeedEnd, feedAt, routes } from '../../routes';
import { site } from '../../site';
import { urnOf } from '../permanent-id';
import { newestEntries } from './entries';
import { type ListedFeed, listFeeds, resourcesIn } from './list-feeds';
import { type FeedContent, writeFeed } from './write-feed';

export const feedEnds: readonly FeedEnd[] = ['atom', 'rss', 'json'];

/** Each feed in its three forms. */
export function feedFiles(): WrittenFile[] {
  const beginning = firstDay();
  return listFeeds()
    .flatMap(({ feeds }) => feeds)
    .flatMap((feed) => {
      const content = feedContent(feed, beginning);
      return feedEnds.map((end) => ({ name: feedAt(feed.address, end).slice(1), text: writeFeed(content, end) }));
    });
}

/** What a feed says. One without entries is as old as the library: Atom asks for a date (RFC 4287, section 4.1.1). */
function feedContent(feed: ListedFeed, beginning: string): FeedContent {
  const entries = newestEntries(resourcesIn(feed));
  const isWhole = feed.address === routes.home;
  return {
    id: urnOf(`feed ${feed.address}`),
    title: isWhole ? feed.name : `${feed.name} – ${site.name}`,
    description: feed.summary,
    address: feed.address,
    updated: entries[0]?.day ?? beginning,
    entries,
  };
}

/** The day on which the first resource was added. */
function firstDay(): string {
  const [first = '1970-01-01'] = listResources()
    .map(({ added }) => added)
    .sort();
  return first;
}
