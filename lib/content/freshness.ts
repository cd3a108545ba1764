/** What each organisation's resources need: a review, the address of a recording, captions. */
import { addressOf, editorAt } from '../routes';
import { today } from '../today';
import { findCaptioned } from './recordings';
import { listResources, type Resource } from './resources';
import { findOnShelf } from './vocabularies';
import { wantedOf } from './wanted';

/** One resource that needs something. */
export interface NeedyResource {
  title: string;
  address: string;
  /** Where it can be mended. */
  editor: string;
  /** The day since which a review is due (`YYYY-MM-DD`), or that nobody has set one. */
  reviewDue?: string | 'never';
  /** Each a short phrase: "the recording “Launch webinar”". */
  wanted: string[];
}

export interface Freshness {
  /** The day of these answers. */
  day: string;
  due: number;
  /** The next day on which a review will be due, if there is one. */
  nextDue?: string | undefined;
  /** By organisation, that is by the first that made a resource; those whose resources need nothing are left out. */
  organisations: { name: string; address: string; resources: NeedyResource[] }[];
}

/** How things stand on a day. */
export function listFreshness(day = today()): Freshness {
  const resources = listResources();
  const needy = resources.map((resource) => ({ maker: resource.organisations[0] ?? '', ...needsOf(resource, day) }));
  const makers = [...new Set(needy.map(({ maker }) => maker))];
  return {
    day,
    due: needy.filter(({ reviewDue }) => reviewDue !== undefined).length,
    nextDue: resources.flatMap(({ reviewDue = '' }) => (reviewDue > day ? reviewDue : [])).sort()[0],
    organisations: makers
      .map((maker) => ({
        name: findOnShelf('organisations', maker)?.name ?? maker,
        address: addressOf('organisations', maker),
        resources: needy
          .filter((each) => each.maker === maker && (each.reviewDue !== undefined || each.wanted.length > 0))
          .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
      }))
      .filter((organisation) => organisation.resources.length > 0)
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

function needsOf(resource: Resource, day: string): NeedyResource {
  const { slug, title, reviewDue = 'never' } = resource;
  const isDue = reviewDue === 'never' || reviewDue <= day;
  return {
    title,
    address: addressOf('resources', slug),
    editor: editorAt('resources', slug),
    ...(isDue && { reviewDue }),
    // Documents, dates and pages of their own stand under "What is missing": those are for readers who know them.
    wanted: wantedOf(resource, (id) => findCaptioned(slug, id) !== undefined)
      .filter(({ what }) => what === 'recording' || what === 'access')
      .map(({ say }) => say),
  };
}
