/** What the page of each kind says of itself: nothing where there is no such page. */
import type { Metadata } from 'next';
import type { chapterValues, resourceValues, shelfValues } from '../content/page-values';
import type { Taxonomy } from '../content/resources';
import type { statisticListValues, statisticValues } from '../content/statistic-values';
import { taxonomies } from '../content/taxonomies';
import type { ChapterPage } from '../content/transcripts';
import { addressOf, pageOf, routes } from '../routes';
import type { Page } from '../schema/kinds';
import { citationMetas } from './citations/citation-metas';
import { citedPage } from './citations/cited-page';
import { describePage } from './describe-page';
import { feedOf } from './feeds/feed-of';
import {
  chapterCard,
  entryCard,
  findingCard,
  resourceCard,
  statisticLinkCard,
  writtenCard,
} from './link-cards/page-cards';

type Described = Metadata | undefined;

export function describeResource(values: ReturnType<typeof resourceValues>): Described {
  if (!values) return undefined;
  const { resource, page, cited } = values;
  const { title, summary, slug, recordings } = resource;
  const described = describePage({
    title,
    description: summary,
    address: addressOf('resources', slug),
    card: resourceCard(resource, page.card.kind, page.maker),
    type: 'article',
    recordings,
    hasTwins: true,
  });
  return { ...described, ...citationMetas(cited) };
}

export function describeChapter(values: ReturnType<typeof chapterValues>): Described {
  if (!values) return undefined;
  const { page, cited } = values;
  const described = describePage({
    ...chapterWords(page),
    address: page.address,
    card: chapterCard(page),
    type: 'video.other',
    recordings: [page.recording],
    start: page.start,
  });
  return { ...described, ...citationMetas(cited) };
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

export function describeStatistic(values: ReturnType<typeof statisticValues>): Described {
  if (!values) return undefined;
  const { page, cited } = values;
  const { sentence: title, measured: description, address } = page;
  const card = statisticLinkCard(page);
  const described = describePage({ title, description, address, card, type: 'article', hasTwins: true });
  return { ...described, ...citationMetas(cited) };
}

export function describeStatisticList(page: ReturnType<typeof statisticListValues>): Described {
  return (
    page &&
    describePage({
      title: page.title,
      description: `${page.summary} ${page.title}.`,
      address: pageOf(page.address, page.list.page),
      // A later page has the card of the first.
      card: findingCard(page.title.replace(/, page \d+$/, '')),
    })
  );
}

/** The page of all that is on a shelf. */
export function describeShelf(shelf: Taxonomy): Metadata {
  const { title, summary, address } = taxonomies[shelf];
  return describePage({ title, description: summary, address, card: findingCard(title), feed: routes.home });
}

/** Page `number` (from 1) of one entry of a shelf. */
export function describeEntry(values: ReturnType<typeof shelfValues>, number = 1): Described {
  if (!values) return undefined;
  const { shelf, page } = values;
  const { slug, name, summary } = page.entry;
  const address = pageOf(addressOf(shelf, slug), number);
  const card = entryCard(shelf, page);
  return number > 1
    ? describePage({ title: `${name}, page ${number}`, description: `${summary} Page ${number}.`, address, card })
    : describePage({ title: name, description: summary, address, card, ...feedOf(shelf, slug) });
}

/** A page of the editors'. */
export function describeWritten(page: Page | undefined): Described {
  if (!page) return undefined;
  const { title, summary, recordings } = page;
  const address = addressOf('pages', page.slug);
  const feed = address === routes.feeds && { feed: routes.home };
  const card = writtenCard(title);
  const described = describePage({ title, description: summary, address, card, recordings, ...feed });
  return { ...described, ...citationMetas(citedPage(page)) };
}
