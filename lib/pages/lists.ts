/** Lists: of all resources, of each taxonomy, and of the resources with one of its terms. */
import { cardOf, cardPage, type ResourceCard } from '../content/cards';
import { loadLibrary } from '../content/load';
import { finderLengths, type ListPage, laterPages, type PageLengths } from '../content/paging';
import { findResource, listResources, listResourcesOn, type Taxonomy } from '../content/resources';
import { taxonomies, taxonomyNames } from '../content/taxonomies';
import { findTerm, listTerms, type Term, termsTypicalOf } from '../content/terms';
import { addressOf, approachesFor, pageOf, routes } from '../routes';
import { type Body, bodyOf } from './body';
import type { Link, Page } from './page';
import { hostOf } from './resource';

/** The taxonomies whose terms have these pages; topics have their own (see topic.ts). */
const listed = taxonomyNames.filter((name) => name !== 'topics');

/** Every list of the site, with its later pages. */
export function listListPages(): Page[] {
  return [
    ...withLater(resourcesPage(), listResources().length, finderLengths),
    ...taxonomyNames.map(taxonomyPage),
    ...listed.flatMap((taxonomy) =>
      listTerms(taxonomy).flatMap((term) => withLater(termPage(taxonomy, term), term.count)),
    ),
  ];
}

/** A list of `total` entries: its first page, and those after it. */
export function withLater(page: Page, total: number, lengths?: PageLengths): Page[] {
  return [page, ...laterPages(total, lengths).map((number) => laterPage(page, Number(number.page)))];
}

/** Page `number` (from 2) of a list. */
export function laterPage(page: Page, number: number): Page {
  return {
    ...page,
    type: 'later',
    url: pageOf(page.url, number),
    title: `${page.title}, page ${number}`,
    summary: `${page.summary} Page ${number}.`,
    hasFeed: false,
  };
}

/** The list of all resources. */
export function resourcesPage(): Page {
  return {
    url: routes.resources,
    type: 'list',
    title: 'Resources',
    summary: 'Search every resource, statistic and topic, or browse by type and topic.',
    hasFeed: false,
  };
}

/** The page that lists the terms of a taxonomy. */
export function taxonomyPage(taxonomy: Taxonomy): Page {
  const { title, summary, url } = taxonomies[taxonomy];
  return { url, type: 'list', title, summary };
}

/** An entry point: a list's name with a line and a few resources from it. */
export interface WayIn {
  name: string;
  line: string;
  url: string;
  links: Link[];
}

/** How many resources each entry point shows. */
const linksInWay = 3;

/** The entry point for one term: what to read first, otherwise the newest. */
export function wayIn(taxonomy: Taxonomy, { slug, name, summary, start = [] }: Term): WayIn {
  const first =
    start.length > 0 ? start : listResourcesOn(taxonomy, slug).map((resource) => ({ resource: resource.slug }));
  return {
    name,
    line: summary,
    url: addressOf(taxonomy, slug),
    links: first.slice(0, linksInWay).flatMap((entry: { resource: string; name?: string | undefined }) => {
      const found = findResource(entry.resource);
      // Without a short name, use the title up to its colon.
      return found
        ? [{ name: entry.name ?? found.title.replace(/: .*/, ''), url: addressOf('resources', found.slug) }]
        : [];
    }),
  };
}

export interface TaxonomyView {
  page: Page;
  /** Types of resource. */
  categories: readonly Term[];
  /** Audiences and life stages. */
  ways: WayIn[];
  /** Topics and organisations, from A to Z. */
  groups: { title: string; entries: (Link & { count: number })[] }[];
}

/** The page that lists a taxonomy; for topics see topic.ts. */
export function taxonomyView(taxonomy: Exclude<Taxonomy, 'topics'>): TaxonomyView {
  const view: TaxonomyView = { page: taxonomyPage(taxonomy), categories: [], ways: [], groups: [] };
  const terms = listTerms(taxonomy);
  switch (taxonomy) {
    case 'categories':
      return { ...view, categories: terms };
    case 'organisations':
      return {
        ...view,
        groups: [
          {
            title: '',
            entries: terms.map(({ slug, name, count }) => ({ name, count, url: addressOf(taxonomy, slug) })),
          },
        ],
      };
    default:
      return { ...view, ways: terms.map((term) => wayIn(taxonomy, term)) };
  }
}

/** The page of one term. */
export function termPage(taxonomy: Taxonomy, { slug, name, summary }: Term): Page {
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

export interface TermView {
  page: Page;
  /** The category whose hue and rings the page uses. */
  category: string | undefined;
  crumb: Link[];
  body: Body;
  /** The organisation's own site: "Their site: …". */
  site: Link | undefined;
  /** Audiences: what to read first, and why. */
  start: { card: ResourceCard; why: string }[];
  list: ListPage<ResourceCard>;
  topics: Link[];
  /** Audiences: the approaches that they can use. */
  whatWorks: Link[];
  /** The other terms, if there are few. */
  others: { title: string; links: Link[] };
}

const noBody: Body = { sections: [], sources: [] };

/** A body with a heading over the text before its first heading. */
export function titled(body: Body, heading: string): Body {
  const sections = body.sections.map((section) => (section.heading ? section : { ...section, heading }));
  return { ...body, sections };
}

/** How many topics the aside names. */
const mostTopics = 8;

const othersTitles: Readonly<Partial<Record<Taxonomy, string>>> = {
  categories: 'Other types',
  audiences: 'Also for',
  'life-stages': 'Other life stages',
};

/** Page `number` (from 1) of one term of a taxonomy other than topics; undefined if there is none. */
export function termView(taxonomy: Taxonomy, slug: string, number = 1): TermView | undefined {
  const term = findTerm(taxonomy, slug);
  const resources = listResourcesOn(taxonomy, slug);
  const list = cardPage(resources, addressOf(taxonomy, slug), number);
  if (!term || !list) return undefined;
  const page = termPage(taxonomy, term);
  const { title, url } = taxonomies[taxonomy];
  const isFirst = number === 1;
  const othersTitle = othersTitles[taxonomy];
  return {
    page: isFirst ? page : laterPage(page, number),
    category: taxonomy === 'categories' ? slug : undefined,
    crumb: [{ name: title, url }, ...(isFirst ? [] : [{ name: term.name, url: page.url }])],
    body: isFirst ? titled(bodyOf(taxonomy, slug), taxonomy === 'organisations' ? 'About' : 'In short') : noBody,
    site: term.address ? { name: hostOf(term.address), url: term.address } : undefined,
    start: (isFirst ? (term.start ?? []) : []).flatMap(({ resource, why }) => {
      const found = findResource(resource);
      return found ? [{ card: cardOf(found), why }] : [];
    }),
    list,
    topics: termsTypicalOf(
      'topics',
      resources.map((resource) => resource.topics),
      mostTopics,
    ).map((topic) => ({
      name: topic.name,
      url: addressOf('topics', topic.slug),
    })),
    whatWorks:
      taxonomy === 'audiences' && loadLibrary().approaches.some(({ audiences }) => audiences.includes(slug))
        ? [{ name: `Approaches for ${term.shortName ?? term.name}`, url: approachesFor(slug) }]
        : [],
    others: {
      title: othersTitle ?? '',
      links: othersTitle
        ? listTerms(taxonomy)
            .filter((other) => other !== term)
            .map((other) => ({ name: other.name, url: addressOf(taxonomy, other.slug) }))
        : [],
    },
  };
}

/** "mental health", but "COVID-19". */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
