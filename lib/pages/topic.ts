/** The page of one topic: what it is about, its key statistic, its resources. */
import { type BarSeries, barsOverTime } from '../charts/bars';
import { cardPage, type ResourceCard } from '../content/cards';
import type { ListPage } from '../content/paging';
import { listResourcesOn } from '../content/resources';
import { type PlacedStatistic, placedStatistic, type StatisticCard, statisticCard } from '../content/statistic-page';
import { earlierThan, findStatistic, hasNumber, lastYearOf, listStatistics, type Statistic } from '../content/statistics';
import { findTerm, listTerms, type Term, termsTypicalOf } from '../content/terms';
import { addressOf, routes } from '../routes';
import { placeOf } from '../schema/places';
import { type Body, bodyOf } from './body';
import { laterPage, type TaxonomyView, taxonomyPage, titled, withLater } from './lists';
import type { Link, Page } from './page';

export interface TopicView {
  page: Page;
  name: string;
  crumb: Link[];
  /** Undefined on later pages, like everything but the list. */
  opening:
    | {
        summary: string;
        body: Body;
        /** Drawn in the head. */
        key: PlacedStatistic | undefined;
        /** How the key statistic changed, where three periods or more are known. */
        change: BarSeries | undefined;
        /** The other statistics: first those shown, then those folded. */
        statistics: StatisticCard[];
        folded: StatisticCard[];
        /** Whether one of them is about London or a part of it. */
        hasLondon: boolean;
        organisations: (Link & { note: string })[];
        related: Link[];
      }
    | undefined;
  list: ListPage<ResourceCard>;
}

/** How many organisations and topics the aside names. */
const mostOrganisations = 5;
const mostRelated = 5;
/** How many statistics are shown before the rest are folded. */
const mostStatistics = 5;
/** From how many periods a change is drawn. */
const leastPeriods = 3;

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

/** Every topic that has something, from A to Z, with how many resources and statistics it has. */
export function topicLinks(): (Link & { count: number; isCondition: boolean })[] {
  const counts = new Map<string, number>();
  for (const slug of listStatistics().flatMap(({ topics }) => topics)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return listTerms('topics')
    .map(({ slug, name, count, condition = false }) => ({
      name,
      url: addressOf('topics', slug),
      count: count + (counts.get(slug) ?? 0),
      isCondition: condition,
    }))
    .filter(({ count }) => count > 0);
}

/** The page that lists all topics, conditions first. */
export function topicsView(): TaxonomyView {
  const links = topicLinks();
  return {
    page: taxonomyPage('topics'),
    categories: [],
    ways: [],
    groups: [
      { title: 'Main conditions', entries: links.filter(({ isCondition }) => isCondition) },
      { title: 'More topics', entries: links.filter(({ isCondition }) => !isCondition) },
    ],
  };
}

/** Page `number` (from 1) of a topic; undefined where there is none. */
export function topicView(slug: string, number = 1): TopicView | undefined {
  const topic = findTerm('topics', slug);
  const list = cardPage(listResourcesOn('topics', slug), addressOf('topics', slug), number);
  if (!topic || !list) return undefined;
  const page = topicPage(topic);
  const topics = { name: 'Topics', url: routes.topics };
  return number === 1
    ? { page, name: topic.name, crumb: [topics], opening: openingOf(topic), list }
    : {
        page: laterPage(page, number),
        name: topic.name,
        crumb: [topics, { name: topic.name, url: page.url }],
        opening: undefined,
        list,
      };
}

function openingOf(topic: Term): TopicView['opening'] {
  const { slug, summary, figure } = topic;
  const resources = listResourcesOn('topics', slug);
  const own = listStatistics().filter(({ topics }) => topics.includes(slug));
  const key = (figure && findStatistic(figure)) || own.find(hasNumber);
  const [change] = key ? barsOverTime(earlierThan(key), key) : [];
  const others = own
    .filter((statistic) => statistic !== key)
    .toSorted((a, b) => usefulness(b) - usefulness(a))
    .map(statisticCard);
  return {
    summary,
    body: titled(bodyOf('topics', slug), 'In short'),
    key: key && placedStatistic(key),
    change: change && change.bars.length >= leastPeriods ? change : undefined,
    statistics: others.slice(0, mostStatistics),
    folded: others.slice(mostStatistics),
    hasLondon: own.some(isInLondon),
    organisations: termsTypicalOf(
      'organisations',
      resources.map(({ organisations }) => organisations),
      mostOrganisations,
      ({ summary: about }) => Number(isAbout(about, topic)),
    ).map((organisation) => ({
      name: organisation.shortName ?? organisation.name,
      url: addressOf('organisations', organisation.slug),
      note: firstSentence(organisation.summary),
    })),
    related: termsTypicalOf(
      'topics',
      [...resources, ...own].map(({ topics }) => topics.filter((other) => other !== slug)),
      mostRelated,
    ).map((other) => ({ name: other.name, url: addressOf('topics', other.slug) })),
  };
}

function isInLondon({ place }: Statistic): boolean {
  return ['London', 'integrated care system', 'borough'].includes(placeOf(place).kind);
}

/** A figure for London is as useful as one for England that is ten years newer. */
function usefulness(statistic: Statistic): number {
  return Number(lastYearOf(statistic) ?? 0) + (isInLondon(statistic) ? 10 : 0);
}

/** Whether a text mentions a topic by its name or another word for it. */
function isAbout(text: string, { name, searchWords = [] }: Term): boolean {
  const words = text.toLowerCase();
  return [name, ...searchWords].some((word) => words.includes(word.toLowerCase()));
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0] ?? text;
}
