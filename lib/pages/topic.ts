/** The page of one topic: what it is about, its key statistic, its resources. */
import { cardPage, type ResourceCard } from '../content/cards';
import type { ListPage } from '../content/paging';
import { listResourcesOn } from '../content/resources';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { findStatistic, listStatistics } from '../content/statistics';
import { findTerm, listTerms, type Term, termsNamed } from '../content/terms';
import { addressOf, routes } from '../routes';
import { placeOf } from '../schema/places';
import { type Body, bodyOf } from './body';
import { laterPage, withLater } from './lists';
import type { Link, Page } from './page';

export interface TopicView {
  page: Page;
  topic: Term;
  crumb: Link[];
  body: Body;
  /** Drawn in the head. */
  key: PlacedStatistic | undefined;
  /** The other statistics. */
  statistics: PlacedStatistic[];
  /** Whether one of them is about London or a part of it. */
  hasLondon: boolean;
  list: ListPage<ResourceCard>;
  organisations: (Link & { note: string })[];
  related: Link[];
}

/** How many organisations and topics the aside names. */
const mostOrganisations = 5;
const mostRelated = 5;

/** Every topic, with the later pages of its list. */
export function listTopicPages(): Page[] {
  return listTerms('topics').flatMap((topic) => withLater(topicPage(topic), topic.count));
}

function topicPage({ slug, name, summary, figure }: Term): Page {
  return {
    url: addressOf('topics', slug),
    type: 'topic',
    title: name,
    summary,
    label: 'Topic',
    slug,
    statistic: figure,
    hasFeed: true,
  };
}

/** Page `number` (from 1) of a topic; undefined where there is none. */
export function topicView(slug: string, number = 1): TopicView | undefined {
  const topic = findTerm('topics', slug);
  const resources = listResourcesOn('topics', slug);
  const list = cardPage(resources, addressOf('topics', slug), number);
  if (!topic || !list) return undefined;
  const own = listStatistics().filter(({ topics }) => topics.includes(slug));
  const key =
    (topic.figure && findStatistic(topic.figure)) ||
    own.find(({ groups }) => groups.some(({ value }) => value !== undefined));
  const page = topicPage(topic);
  return {
    page: number === 1 ? page : laterPage(page, number),
    topic,
    crumb: [{ name: 'Topics', url: routes.topics }],
    body: bodyOf('topics', slug),
    key: key ? placedStatistic(key) : undefined,
    statistics: own.filter((statistic) => statistic !== key).map(placedStatistic),
    hasLondon: own.some(({ place }) => isInLondon(place)),
    list,
    organisations: termsNamed('organisations', mostOften(resources.flatMap(({ organisations }) => organisations)))
      .slice(0, mostOrganisations)
      .map(({ slug: organisation, name, shortName, summary }) => ({
        name: shortName ?? name,
        url: addressOf('organisations', organisation),
        note: summary,
      })),
    related: termsNamed(
      'topics',
      mostOften(resources.flatMap(({ topics }) => topics).filter((other) => other !== slug)),
    )
      .slice(0, mostRelated)
      .map(({ slug: other, name }) => ({ name, url: addressOf('topics', other) })),
  };
}

function isInLondon(place: Parameters<typeof placeOf>[0]): boolean {
  return ['London', 'integrated care system', 'borough'].includes(placeOf(place).kind);
}

/** Each word once, the most frequent first. */
function mostOften(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
