/** What each organisation's resources need: a review, the address of a recording, captions. */

import { sayPath } from '../check/fields';
import { sayDate } from '../dates';
import { mendAt } from '../editor/mend-at';
import { addressOf } from '../routes';
import { today } from '../today';
import { findCaptioned } from './recordings';
import { listResources, type Resource } from './resources';
import { findOnShelf } from './vocabularies';
import { wantedOf } from './wanted';

/** One resource that needs something. */
export interface NeedyResource {
  title: string;
  address: string;
  /** The day since which a review is due (`YYYY-MM-DD`), or that nobody has set one. */
  reviewDue?: string | 'never';
  needs: Need[];
}

export interface Need {
  /** A short phrase: "the recording “Launch webinar”". */
  say: string;
  /** Where the field can be mended that says it. */
  mend: string;
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
          .filter((each) => each.maker === maker && each.needs.length > 0)
          .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
      }))
      .filter((organisation) => organisation.resources.length > 0)
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

function needsOf(resource: Resource, day: string): NeedyResource {
  const { slug, title, reviewDue = 'never' } = resource;
  const isDue = reviewDue === 'never' || reviewDue <= day;
  const need = (say: string, path: readonly PropertyKey[]) => ({ say, mend: mendAt('resources', slug, sayPath(path)) });
  const review = reviewDue === 'never' ? 'a day for its review' : `a review, due since ${sayDate(reviewDue)}`;
  // Documents, dates and pages of their own stand under "What is missing": those are for readers who know them.
  const wanted = wantedOf(resource, (id) => findCaptioned(slug, id) !== undefined).filter(
    ({ what }) => what === 'recording' || what === 'access',
  );
  return {
    title,
    address: addressOf('resources', slug),
    ...(isDue && { reviewDue }),
    needs: [...(isDue ? [need(review, ['reviewDue'])] : []), ...wanted.map(({ say, path }) => need(say, path))],
  };
}
