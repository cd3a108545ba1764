/** What search engines read of a resource: JSON-LD in the words of https://schema.org. What is not known, or is worked out and not stated, is left out. */
import type { Article, Course, CreativeWork, Event, Organization, Person, Report } from 'schema-dts';
import type { Page } from '../pages/page';
import type { Resource } from '../schema/kinds';
import { site } from '../site';
import { type Author, authorsOf } from './citations/citation-item';
import { workKindOf } from './work-kinds';

/** A resource as the work or the event that its page tells of. */
export function resourceData(
  resource: Resource,
  page: Pick<Page, 'url'>,
): Report | Article | Course | CreativeWork | Event {
  const { title, summary, source } = resource;
  const { authors, maker } = authorsOf(resource);
  const kind = workKindOf(resource.category).schema;
  const known = {
    name: title,
    description: summary,
    url: site.address + page.url,
    ...(source.is === 'the resource' && { sameAs: source.address }),
  };
  const startDate = stated(resource.event);
  if (kind === 'Event' && startDate) return { '@type': 'Event', ...known, startDate, ...eventParts(resource, authors) };
  const made = authors.map(thingOf);
  const datePublished = stated(resource.published);
  return {
    '@type': kind === 'Event' ? 'CreativeWork' : kind,
    ...known,
    ...(made.length > 0 && (kind === 'Course' ? { provider: made } : { author: made })),
    ...(maker && authors[0]?.is === 'person' && { publisher: organisation(maker) }),
    ...(datePublished && { datePublished }),
  };
}

function eventParts({ event, people }: Resource, authors: readonly Author[]): Partial<Exclude<Event, string>> {
  const speakers = people.filter(({ part }) => part === 'Speaker');
  return {
    ...(event?.place && { location: event.place }),
    ...(authors.length > 0 && { organizer: authors.map(thingOf) }),
    ...(speakers.length > 0 && { performer: speakers.map(({ name }) => person(name)) }),
  };
}

function stated(when: Resource['published']): string | undefined {
  return when?.probably ? undefined : when?.date;
}

function thingOf({ name, is }: Author): Person | Organization {
  return is === 'person' ? person(name) : organisation(name);
}

function person(name: string): Person {
  return { '@type': 'Person', name };
}

function organisation(name: string): Organization {
  return { '@type': 'Organization', name };
}
