/** The page that asks for help: gaps in resources, and reviews that are due. */

import { remember } from '../content/library';
import type { ListPage } from '../content/paging';
import { listResources } from '../content/resources';
import { findTerm } from '../content/terms';
import { type Wanted, wantedOf } from '../content/wanted';
import { sayDate } from '../dates';
import { addressOf, pageOf } from '../routes';
import type { Resource } from '../schema/kinds';
import { today } from '../today';
import { laterPage } from './lists';
import type { Link, Page } from './page';
import { numberWord } from './resource';
import { completePage } from './tools';

/** How many resources a page lists. */
const perPage = 50;

export interface Need {
  what: Exclude<Wanted['what'], 'access'> | 'review';
  /** "A link to the recording “Launch webinar”". */
  text: string;
  /** The field to fill in, for a link to the web editor: `recordings 1 video`. */
  field: string;
}

export interface IncompleteResource extends Link {
  slug: string;
  /** Where to look for what is missing. */
  source: Link;
  /** Gaps, at least one, links first. */
  needs: Need[];
}

export interface CompleteView {
  page: Page;
  /** Totals for the whole library. */
  counts: Readonly<Record<Need['what'], number>>;
  /** The resources on this page by organisation, those with most gaps first. */
  organisations: (Link & { resources: IncompleteResource[] })[];
  list: ListPage<IncompleteResource>;
}

/** The page, and its later pages where it has too many resources for one. */
export function listCompletePages(): Page[] {
  return Array.from({ length: countPages() }, (_, index) => numbered(index + 1));
}

function countPages(): number {
  return Math.max(1, Math.ceil(incomplete().length / perPage));
}

function numbered(number: number): Page {
  return number === 1 ? completePage : laterPage(completePage, number);
}

/** Page `number`, from 1; undefined if there is no such page. */
export function completeView(number: number): CompleteView | undefined {
  const pages = countPages();
  if (!Number.isInteger(number) || number < 1 || number > pages) return undefined;
  const all = incomplete();
  const shown = all.slice((number - 1) * perPage, number * perPage);
  const { url } = completePage;
  const makers = [...new Set(shown.map(({ maker }) => maker))];
  return {
    page: numbered(number),
    counts: countNeeds(all),
    organisations: makers.map((maker) => ({
      name: findTerm('organisations', maker)?.name ?? maker,
      url: addressOf('organisations', maker),
      resources: shown.filter((resource) => resource.maker === maker),
    })),
    list: {
      items: shown,
      page: number,
      pages,
      total: all.length,
      previous: number > 1 ? pageOf(url, number - 1) : undefined,
      next: number < pages ? pageOf(url, number + 1) : undefined,
    },
  };
}

/** Every resource with gaps, by organisation. The organisation with most gaps comes first. */
const incomplete = remember(() => {
  const day = today();
  const resources = listResources().flatMap((resource) => {
    const needs = needsOf(resource, day);
    return needs.length > 0 ? [{ ...incompleteResource(resource, needs), maker: resource.organisations[0] ?? '' }] : [];
  });
  const total = new Map<string, number>();
  for (const { maker, needs } of resources) total.set(maker, (total.get(maker) ?? 0) + needs.length);
  const totalOf = ({ maker }: { maker: string }) => total.get(maker) ?? 0;
  return resources.toSorted(
    (a, b) =>
      totalOf(b) - totalOf(a) ||
      a.maker.localeCompare(b.maker) ||
      b.needs.length - a.needs.length ||
      a.name.localeCompare(b.name, 'en-GB'),
  );
});

/** The resources that readers can help with most: one each for recordings, documents and the resource itself. */
export function mostWanted(): (Link & { what: string })[] {
  const found: IncompleteResource[] = [];
  return linkNeeds.flatMap(({ what, one, many }) => {
    const count = ({ needs }: IncompleteResource) => needs.filter((need) => need.what === what).length;
    const [most] = incomplete()
      .filter((resource) => count(resource) > 0 && !found.includes(resource))
      .toSorted((a, b) => count(b) - count(a));
    if (!most) return [];
    found.push(most);
    const { name, url } = most;
    return [{ name, url, what: count(most) === 1 ? one : `${numberWord(count(most))} ${many}` }];
  });
}

const linkNeeds = [
  { what: 'recording', one: 'the recording', many: 'recordings' },
  { what: 'document', one: 'the document', many: 'documents' },
  { what: 'source', one: 'its own page', many: '' },
] as const;

function incompleteResource({ slug, title, source }: Resource, needs: Need[]): IncompleteResource {
  return {
    slug,
    name: title,
    url: addressOf('resources', slug),
    source: { name: source.label, url: source.address },
    needs,
  };
}

function needsOf(resource: Resource, day: string): Need[] {
  const { reviewDue } = resource;
  const wanted = wantedOf(resource, () => true).flatMap(({ what, say, path }): Need[] =>
    what === 'access' ? [] : [{ what, text: say.charAt(0).toUpperCase() + say.slice(1), field: fieldName(path) }],
  );
  if (reviewDue !== undefined && reviewDue > day) return wanted;
  const text = reviewDue === undefined ? 'A date for its review' : `A review, due ${sayDate(reviewDue)}`;
  return [...wanted, { what: 'review', text, field: 'reviewDue' }];
}

/** `recordings 1 video`: list items count from 1. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');
}

function countNeeds(resources: readonly IncompleteResource[]): CompleteView['counts'] {
  const counts = { source: 0, recording: 0, document: 0, date: 0, review: 0 };
  for (const { what } of resources.flatMap(({ needs }) => needs)) counts[what] += 1;
  return counts;
}
