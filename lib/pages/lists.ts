/** Lists: of all resources, of each taxonomy, and of the resources with one of its terms. */
import { cardOf, cardPage, type ResourceCard } from '../content/cards';
import { type ListPage, laterPages } from '../content/paging';
import { findResource, listResources, listResourcesOn, type Taxonomy } from '../content/resources';
import { taxonomies, taxonomyNames } from '../content/taxonomies';
import { findTerm, listTerms, type Term } from '../content/terms';
import { addressOf, pageOf, routes } from '../routes';
import { type Body, bodyOf } from './body';
import type { Link, Page } from './page';

/** The taxonomies whose terms have pages of this kind; a topic has a page of its own kind (see topic.ts). */
const listed = taxonomyNames.filter((name) => name !== 'topics');

/** Every list of the site, with its later pages. */
export function listListPages(): Page[] {
  return [
    ...withLater(resourcesPage(), listResources().length),
    ...taxonomyNames.map(taxonomyPage),
    ...listed.flatMap((taxonomy) =>
      listTerms(taxonomy).flatMap((term) => withLater(termPage(taxonomy, term), term.count)),
    ),
  ];
}

/** A list and the pages after its first. */
export function withLater(page: Page, length: number): Page[] {
  return [page, ...laterPages(length).map((number) => ({ ...laterPage(page, Number(number.page)) }))];
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
    title: 'Find a resource',
    summary: 'Search every resource, statistic and topic, or browse by type and topic.',
    hasFeed: false,
  };
}

/** The page that lists the terms of a taxonomy. */
export function taxonomyPage(taxonomy: Taxonomy): Page {
  const { title, summary, url } = taxonomies[taxonomy];
  return { url, type: 'list', title, summary };
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
  taxonomy: Taxonomy;
  term: Term;
  crumb: Link[];
  body: Body;
  /** Audiences: what to read first, and why. */
  start: { card: ResourceCard; why: string }[];
  list: ListPage<ResourceCard>;
}

/** Page `number` (from 1) of one term of a taxonomy that is not topics; undefined where there is none. */
export function termView(taxonomy: Taxonomy, slug: string, number = 1): TermView | undefined {
  const term = findTerm(taxonomy, slug);
  const list = cardPage(listResourcesOn(taxonomy, slug), addressOf(taxonomy, slug), number);
  if (!term || !list) return undefined;
  const page = termPage(taxonomy, term);
  const { title, url } = taxonomies[taxonomy];
  return {
    page: number === 1 ? page : laterPage(page, number),
    taxonomy,
    term,
    crumb: [{ name: title, url }],
    body: number === 1 ? bodyOf(taxonomy, slug) : { sections: [], sources: [] },
    start: (number === 1 ? (term.start ?? []) : []).flatMap(({ resource, why }) => {
      const found = findResource(resource);
      return found ? [{ card: cardOf(found), why }] : [];
    }),
    list,
  };
}
