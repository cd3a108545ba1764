/** The page that asks for help: gaps in resources, and reviews that are due. */
import { remember } from '../content/library';
import { countPages, listPage, type PageLengths } from '../content/paging';
import { listResources } from '../content/resources';
import { findTerm } from '../content/terms';
import { type Wanted, wantedFacts } from '../content/wanted';
import { formatDate } from '../dates';
import { capitalised, numberWord } from '../phrases';
import { addressOf, routes } from '../routes';
import type { Resource } from '../schema/kinds';
import { today } from '../today';
import { type Link, numbered, numberedPages, type Page } from './page';

const completePage: Page = {
  url: routes.complete,
  type: 'tool',
  title: 'Help complete the library',
  summary: 'Links, documents and dates we couldn’t find, and pages due for a review.',
};

/** How many resources a page lists. */
const perPage: PageLengths = [50, 50];

interface Need {
  what: Wanted['what'] | 'review';
  /** "A link to the recording “Launch webinar”". */
  text: string;
  /** The field to fill in, for a link to the web editor, with list items counted from 1: `recordings 1 video`. */
  field: string;
}

/** The page, and its later pages where it has too many resources for one. */
export function listCompletePages(): Page[] {
  return numberedPages(completePage, countPages(incomplete().length, perPage));
}

export type CompleteView = NonNullable<ReturnType<typeof completeView>>;
export type IncompleteResource = CompleteView['list']['items'][number];

/** In the order of the side panel. */
const counted = [
  { what: 'source', term: 'Original pages' },
  { what: 'recording', term: 'Recordings' },
  { what: 'document', term: 'Documents' },
  { what: 'date', term: 'Dates' },
  { what: 'review', term: 'Reviews due' },
] as const;

/** Page `number`, from 1; undefined if there is no such page. */
export function completeView(number: number) {
  const all = incomplete();
  const list = listPage(all, completePage.url, number, perPage);
  if (!list) return undefined;
  const makers = [...new Set(list.items.map(({ maker }) => maker))];
  return {
    page: numbered(completePage, number),
    /** For the whole library. */
    counts: counted.map(({ what, term }) => ({ term, text: all.reduce((sum, each) => sum + countOf(each, what), 0) })),
    /** The resources on this page by organisation, those with most gaps first. */
    organisations: makers.map((maker) => ({
      name: findTerm('organisations', maker)?.name ?? maker,
      url: addressOf('organisations', maker),
      resources: list.items.filter((resource) => resource.maker === maker),
    })),
    list,
  };
}

function countOf({ needs }: { needs: readonly Need[] }, what: Need['what']): number {
  return needs.filter((need) => need.what === what).length;
}

/** Every resource with gaps, by organisation. The organisation with most gaps comes first. */
const incomplete = remember(() => {
  const day = today();
  const resources = listResources()
    .map((resource) => ({
      slug: resource.slug,
      name: resource.title,
      url: addressOf('resources', resource.slug),
      /** Where to look for what is missing. */
      source: resource.source,
      maker: resource.organisations[0] ?? '',
      needs: needsOf(resource, day),
    }))
    .filter(({ needs }) => needs.length > 0);
  const totals = new Map<string, number>();
  for (const { maker, needs } of resources) totals.set(maker, (totals.get(maker) ?? 0) + needs.length);
  return resources.toSorted(
    (a, b) =>
      (totals.get(b.maker) ?? 0) - (totals.get(a.maker) ?? 0) ||
      a.maker.localeCompare(b.maker) ||
      b.needs.length - a.needs.length ||
      a.name.localeCompare(b.name, 'en-GB'),
  );
});

/** Links first, then the date and the review. */
function needsOf(resource: Resource, day: string): Need[] {
  const { reviewDue } = resource;
  const needs = wantedFacts(resource).map(({ what, phrase: message, path }): Need => {
    const field = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');
    return { what, text: capitalised(message), field };
  });
  if (reviewDue !== undefined && reviewDue > day) return needs;
  const text = reviewDue === undefined ? 'A date for its review' : `A review, due ${formatDate(reviewDue)}`;
  return [...needs, { what: 'review', text, field: 'reviewDue' }];
}

const linkNeeds = [
  { what: 'recording', one: 'the recording', many: 'recordings' },
  { what: 'document', one: 'the document', many: 'documents' },
  { what: 'source', one: 'its own page', many: '' },
] as const;

/** The resources that readers can help with most: one each for recordings, documents and the resource itself. */
export function mostWanted(): (Link & { what: string })[] {
  const found = new Set<string>();
  return linkNeeds.flatMap(({ what, one, many }) => {
    const [most] = incomplete()
      .filter((resource) => countOf(resource, what) > 0 && !found.has(resource.slug))
      .toSorted((a, b) => countOf(b, what) - countOf(a, what));
    if (!most) return [];
    const { slug, name, url } = most;
    const count = countOf(most, what);
    found.add(slug);
    return [{ name, url, what: count === 1 ? one : `${numberWord(count)} ${many}` }];
  });
}
