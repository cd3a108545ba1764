/** Lists: of all resources, of each taxonomy, and of the resources with one of its terms (topics have topic.ts). */
import { cardOf, cardPage } from '../content/cards';
import { shortFacets } from '../content/facets';
import { loadLibrary } from '../content/load';
import { countPages, finderLengths } from '../content/paging';
import { findResource, listResources, listResourcesOn } from '../content/resources';
import { listStatistics } from '../content/statistics';
import { taxonomies, taxonomyNames } from '../content/taxonomies';
import { findTerm, listTerms, type Term, termsTypicalOf } from '../content/terms';
import { hostOf } from '../phrases';
import { addressOf, approachesFor, routes } from '../routes';
import type { Taxonomy } from '../schema/kinds';
import { bodyOf, titled } from './body';
import { type Link, numbered, numberedPages, type Page } from './page';

/** Every list of the site, with its later pages. */
export function listListPages(): Page[] {
  return [
    ...listResourcesPages(),
    ...taxonomyNames.map(taxonomyPage),
    ...taxonomyNames
      .filter((name) => name !== 'topics')
      .flatMap((taxonomy) =>
        listTerms(taxonomy).flatMap((term) => numberedPages(termPage(taxonomy, term), countPages(term.count))),
      ),
  ];
}

const resourcesPage: Page = {
  url: routes.resources,
  type: 'list',
  title: 'Resources',
  summary: 'Search every resource, statistic and topic, or browse by type and topic.',
};

/** Every page of the list of all resources. */
export function listResourcesPages(): Page[] {
  return numberedPages(resourcesPage, countPages(listResources().length, finderLengths));
}

export type ResourcesView = NonNullable<ReturnType<typeof resourcesView>>;

/** Page `number` (from 1) of the list of all resources; undefined if there is none. */
export function resourcesView(number: number) {
  const list = cardPage(listResources(), routes.resources, number, finderLengths);
  return list && { page: numbered(resourcesPage, number), list, facets: shortFacets() };
}

function taxonomyPage(taxonomy: Taxonomy): Page {
  const { title, summary, url } = taxonomies[taxonomy];
  return { url, type: 'list', title, summary };
}

export type WayIn = ReturnType<typeof wayIn>;

/** How many resources each entry point shows. */
const linksInWay = 3;

/** The entry point for one term: its name, a line, and what to read first, otherwise the newest. */
export function wayIn(taxonomy: Taxonomy, { slug, name, summary, start = [] }: Term) {
  const first: { resource: string; name?: string | undefined }[] =
    start.length > 0 ? start : listResourcesOn(taxonomy, slug).map((resource) => ({ resource: resource.slug }));
  return {
    name,
    line: summary,
    url: addressOf(taxonomy, slug),
    links: first.slice(0, linksInWay).flatMap((entry): Link[] => {
      const found = findResource(entry.resource);
      // Without a short name, use the title up to its colon.
      return found
        ? [{ name: entry.name ?? found.title.replace(/: .*/, ''), url: addressOf('resources', found.slug) }]
        : [];
    }),
  };
}

export type TaxonomyView = ReturnType<typeof taxonomyView>;

/** The page that lists a taxonomy: types of resource, entry points, or groups of links from A to Z. */
export function taxonomyView(taxonomy: Taxonomy) {
  const terms = listTerms(taxonomy);
  const page = taxonomyPage(taxonomy);
  if (taxonomy === 'categories') return { page, categories: terms };
  if (taxonomy === 'organisations')
    return {
      page,
      groups: [
        { title: '', entries: terms.map(({ slug, name, count }) => ({ name, count, url: addressOf(taxonomy, slug) })) },
      ],
    };
  if (taxonomy !== 'topics') return { page, ways: terms.map((term) => wayIn(taxonomy, term)) };
  const topics = topicLinks();
  return {
    page,
    groups: [
      { title: 'Main conditions', entries: topics.filter(({ isCondition }) => isCondition) },
      { title: 'More topics', entries: topics.filter(({ isCondition }) => !isCondition) },
    ],
  };
}

/** Every topic with content, from A to Z, with its number of resources and statistics. */
export function topicLinks() {
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

/** The page of one term. */
function termPage(taxonomy: Taxonomy, { slug, name, summary }: Term): Page {
  return {
    url: addressOf(taxonomy, slug),
    type: 'list',
    title: name,
    summary,
    label: taxonomies[taxonomy].title,
    slug,
    ...(taxonomy === 'categories' && { category: slug }),
    hasFeed: taxonomy !== 'audiences',
  };
}

export type TermView = NonNullable<ReturnType<typeof termView>>;

/** How many topics the aside names. */
const maxTopics = 8;

/** The heading of the links to other terms, of taxonomies with few of them. */
const othersTitles: Readonly<Partial<Record<Taxonomy, string>>> = {
  categories: 'Other types',
  audiences: 'Also for',
  'life-stages': 'Other life stages',
};

/** Page `number` (from 1) of one term of a taxonomy other than topics; undefined if there is none. */
export function termView(taxonomy: Taxonomy, slug: string, number = 1) {
  const term = findTerm(taxonomy, slug);
  const resources = listResourcesOn(taxonomy, slug);
  const list = cardPage(resources, addressOf(taxonomy, slug), number);
  if (!term || !list) return undefined;
  const page = termPage(taxonomy, term);
  const { title, url } = taxonomies[taxonomy];
  const isFirst = number === 1;
  const topics = resources.map((resource) => resource.topics);
  const linkTo = (name: Taxonomy, other: Term): Link => ({ name: other.name, url: addressOf(name, other.slug) });
  return {
    page: numbered(page, number),
    crumb: [{ name: title, url }, ...(isFirst ? [] : [{ name: term.name, url: page.url }])],
    sections: isFirst
      ? titled(bodyOf(taxonomy, slug).sections, taxonomy === 'organisations' ? 'About' : 'In short')
      : [],
    /** The organisation's own site. */
    site: term.address ? { name: hostOf(term.address), url: term.address } : undefined,
    /** Audiences: what to read first, and why. */
    start: (isFirst ? (term.start ?? []) : []).flatMap(({ resource, why }) => {
      const found = findResource(resource);
      return found ? [{ card: cardOf(found), why }] : [];
    }),
    list,
    topics: termsTypicalOf('topics', topics, maxTopics).map((topic) => linkTo('topics', topic)),
    /** Audiences: the approaches that they can use. */
    whatWorks:
      taxonomy === 'audiences' && loadLibrary().approaches.some(({ audiences }) => audiences.includes(slug))
        ? [{ name: `Approaches for ${term.shortName ?? term.name}`, url: approachesFor(slug) }]
        : [],
    othersTitle: othersTitles[taxonomy],
    others: listTerms(taxonomy)
      .filter((other) => other !== term)
      .map((other) => linkTo(taxonomy, other)),
  };
}
