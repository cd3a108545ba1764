/** A moment of a recording as it is cited: a chapter from its beginning, or from any paragraph in it. */

import { sayClock, toMoment } from '../../captions/moment';
import { findResource } from '../../content/resources';
import type { ChapterPage } from '../../content/transcripts';
import { site } from '../../site';
import { workKindOf } from '../work-kinds';
import type { Cited } from './cited';
import { dateOf } from './cited-resource';

/** A chapter of a recording from `from` (seconds) on. Its speakers stand as its authors; who is not named is left out. */
export function citedMoment(page: ChapterPage, from: number = page.start): Cited {
  const { owner, recording, title, address, start, endClock } = page;
  const isWhole = from === start;
  const chapter = address.split('/').at(-2);
  return {
    id: [owner.slug, page.id, chapter, ...(isWhole ? [] : [toMoment(from).slice(2)])].join('-'),
    type: 'motion_picture',
    title,
    container: recording.title,
    genre: 'Video',
    authors: recording.speakers.map((name) => ({ name, is: 'person' })),
    publisher: site.name,
    ...dateOf([recording, eventOf(owner)]),
    address: `${site.address}${address}#${toMoment(from)}`,
    notes: [isWhole ? `From ${sayClock(from)} to ${endClock}.` : `From ${sayClock(from)}.`],
  };
}

/** What was recorded at an event is of that day, where nothing says when it was put online. */
function eventOf({ folder, slug }: ChapterPage['owner']) {
  const resource = folder === 'resources' ? findResource(slug) : undefined;
  return resource && workKindOf(resource.category).schema === 'Event' ? resource.event : undefined;
}
