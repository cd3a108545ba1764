/** The page of one topic: what it is about, its key statistic, its resources. */
import { barsOverTime } from '../charts/bars';
import { cardPage } from '../content/cards';
import { countPages } from '../content/paging';
import { listResourcesOn } from '../content/resources';
import { placedStatistic } from '../content/statistic-words';
import { earlierThan, findStatistic, hasNumber, lastYearOf, type Statistic, statisticsOn } from '../content/statistics';
import { findTerm, listTerms, type Term, termsTypicalOf } from '../content/terms';
import { addressOf, pageOf, routes } from '../routes';
import { placeOf } from '../schema/places';
import { today } from '../today';
import { approachesOn } from './approach';
import { bodyOf, titled } from './body';
import { type Link, numbered, numberedPages, type Page } from './page';
import { linkToStatistic } from './statistics';

export type TopicView = NonNullable<ReturnType<typeof topicView>>;

/** How many organisations and topics the aside lists. */
const maxOrganisations = 5;
const maxRelated = 5;
/** How many of the organisations have a description. */
const maxNotes = 3;
/** How many statistics the first page lists after the resources, and how many each later page. */
const firstStatistics = 6;
const laterStatistics = 15;
/** Minimum number of periods for a chart over time. */
const minPeriods = 3;

/** Every topic, with its later pages. */
export function listTopicPages(): Page[] {
  return listTerms('topics').flatMap((topic) => numberedPages(topicPage(topic), pagesOf(topic)));
}

/** A topic has as many pages as its resources and its statistics need. */
function pagesOf(topic: Term): number {
  const statistics = statisticsFor(topic).others.length;
  return Math.max(countPages(topic.count), 1 + Math.ceil(Math.max(0, statistics - firstStatistics) / laterStatistics));
}

/** Up to this age in years, a figure for London comes before a newer one for England. */
const yearsOfLondon = 10;

/** The statistics of a topic: the one in its head, and the others, recent ones for London first, then the best. */
function statisticsFor({ slug, figure }: Term): { key: Statistic | undefined; others: Statistic[] } {
  const own = statisticsOn(slug);
  const key = (figure && findStatistic(figure)) || own.find(hasNumber);
  const since = Number(today().slice(0, 4)) - yearsOfLondon;
  const isNearby = (statistic: Statistic) => isInLondon(statistic) && Number(lastYearOf(statistic) ?? 0) >= since;
  const others = own.filter((statistic) => statistic !== key);
  return { key, others: others.toSorted((a, b) => Number(isNearby(b)) - Number(isNearby(a))) };
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

/** Page `number` (from 1) of a topic; undefined if there is none. */
export function topicView(slug: string, number = 1) {
  const topic = findTerm('topics', slug);
  if (!topic || !Number.isInteger(number) || number < 1 || number > pagesOf(topic)) return undefined;
  const page = topicPage(topic);
  const isFirst = number === 1;
  const { others } = statisticsFor(topic);
  const end = firstStatistics + (number - 1) * laterStatistics;
  return {
    page: numbered(page, number),
    name: topic.name,
    crumb: [{ name: 'Topics', url: routes.topics }, ...(isFirst ? [] : [{ name: topic.name, url: page.url }])],
    opening: isFirst ? openingOf(topic) : undefined,
    /** Undefined on pages after the last resource. */
    list: topic.count > 0 ? cardPage(listResourcesOn('topics', slug), page.url, number) : undefined,
    /** Without the key one. */
    statistics: others.slice(isFirst ? 0 : end - laterStatistics, end).map(linkToStatistic),
    /** How many are on later pages. */
    moreStatistics: Math.max(0, others.length - end),
    next: number < pagesOf(topic) ? pageOf(page.url, number + 1) : undefined,
  };
}

function openingOf(topic: Term) {
  const { slug, summary } = topic;
  const { sections, sources } = bodyOf('topics', slug);
  const resources = listResourcesOn('topics', slug);
  const { key, others } = statisticsFor(topic);
  const own = key ? [key, ...others] : others;
  const [change] = key ? barsOverTime(earlierThan(key), key) : [];
  return {
    summary,
    sections: titled(sections, 'In short'),
    sources,
    /** Drawn in the head. */
    key: key && placedStatistic(key),
    /** How it changed, if at least three periods are known. */
    change: change && change.bars.length >= minPeriods ? change : undefined,
    /** Whether a statistic is about London or a part of it. */
    hasLondon: own.some(isInLondon),
    organisations: termsTypicalOf(
      'organisations',
      resources.map(({ organisations }) => organisations),
      maxOrganisations,
      ({ summary: about }) => Number(isAbout(about, topic)),
    ).map((organisation, index): Link & { note?: string } => ({
      name: organisation.shortName ?? organisation.name,
      url: addressOf('organisations', organisation.slug),
      ...(index < maxNotes && { note: firstSentence(organisation.summary) }),
    })),
    related: termsTypicalOf(
      'topics',
      [...resources, ...own].map(({ topics }) => topics.filter((other) => other !== slug)),
      maxRelated,
    ).map((other) => ({ name: other.name, url: addressOf('topics', other.slug) })),
    approaches: approachesOn(slug),
  };
}

function isInLondon({ place }: Statistic): boolean {
  return ['London', 'integrated care system', 'borough'].includes(placeOf(place).kind);
}

/** Whether a text mentions a topic by its name or another word for it. */
function isAbout(text: string, { name, searchWords = [] }: Term): boolean {
  const words = text.toLowerCase();
  return [name, ...searchWords].some((word) => words.includes(word.toLowerCase()));
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0] ?? text;
}
