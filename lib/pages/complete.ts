/** The page that asks for help: what is missing from resources, and reviews that are due. */
import { remember } from '../content/library';
import { countPages, listPage, type PageLengths } from '../content/paging';
import { listResources } from '../content/resources';
import { type Wanted, wantedFacts } from '../content/wanted';
import { formatDate } from '../dates';
import { numberWord } from '../phrases';
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

/** How many gaps a page lists. */
const perPage: PageLengths = [110, 110];

const kinds = [
  { what: 'source', title: 'Links to the original' },
  { what: 'recording', title: 'Links to recordings' },
  { what: 'document', title: 'Links to documents' },
  { what: 'date', title: 'Dates' },
  { what: 'review', title: 'Reviews due' },
] as const;

/** One thing that a resource lacks. */
interface Gap {
  what: Wanted['what'] | 'review';
  /** The recording or document, otherwise the resource. */
  name: string;
  /** The resource of a recording or document, or when the review is due. */
  note?: string | undefined;
  slug: string;
  title: string;
  url: string;
  /** The field to fill in, for a link to the web editor, with list items counted from 1: `recordings 1 video`. */
  field: string;
}

/** The page, and its later pages where there are too many gaps for one. */
export function listCompletePages(): Page[] {
  return numberedPages(completePage, countPages(gaps().length, perPage));
}

export type CompleteView = NonNullable<ReturnType<typeof completeView>>;

/** Page `number`, from 1; undefined if there is no such page. */
export function completeView(number: number) {
  const list = listPage(gaps(), completePage.url, number, perPage);
  return (
    list && {
      page: numbered(completePage, number),
      kinds: kinds
        .map(({ what, title }) => ({ title, gaps: list.items.filter((gap) => gap.what === what) }))
        .filter((kind) => kind.gaps.length > 0),
      list,
    }
  );
}

/** Every gap by kind, then by the title of its resource. */
const gaps = remember((): Gap[] => {
  const day = today();
  const all = listResources()
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .flatMap((resource) => gapsIn(resource, day));
  return kinds.flatMap(({ what }) => all.filter((gap) => gap.what === what));
});

function gapsIn(resource: Resource, day: string): Gap[] {
  const { slug, title, reviewDue } = resource;
  const page = { slug, title, url: addressOf('resources', slug) };
  const wanted = wantedFacts(resource).map(({ what, of, path }): Gap => {
    const field = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');
    return { ...page, what, name: of ?? title, note: of && title, field };
  });
  if (reviewDue !== undefined && reviewDue > day) return wanted;
  const note = reviewDue === undefined ? 'No date set' : `Due ${formatDate(reviewDue)}`;
  return [...wanted, { ...page, what: 'review', name: title, note, field: 'reviewDue' }];
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
    const wanted = gaps().filter((gap) => gap.what === what && !found.has(gap.url));
    const countOf = (url: string) => wanted.filter((gap) => gap.url === url).length;
    const [most] = wanted.toSorted((a, b) => countOf(b.url) - countOf(a.url));
    if (!most) return [];
    const { title, url } = most;
    const count = countOf(url);
    found.add(url);
    return [{ name: title, url, what: count === 1 ? one : `${numberWord(count)} ${many}` }];
  });
}
