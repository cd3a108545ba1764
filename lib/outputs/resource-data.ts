/** What search engines read of a resource: JSON-LD in the words of https://schema.org. What is not known, or is worked out and not stated, is left out. */
import type { Article, Course, CreativeWork, Event, Organization, Person, Report } from 'schema-dts';
import type { Resource } from '../schema/kinds';
import type { Author, Cited } from './citations/cited';
import { workKindOf } from './work-kinds';

/** A resource as the work or the event that its page tells of. */
export function resourceData(resource: Resource, cited: Cited): Report | Article | Course | CreativeWork | Event {
  const { title, summary, source } = resource;
  const kind = workKindOf(resource.category).schema;
  const known = {
    name: title,
    description: summary,
    url: cited.address,
    ...(source.is === 'the resource' && { sameAs: source.address }),
  };
  const startDate = stated(resource.event);
  if (kind === 'Event' && startDate) return { '@type': 'Event', ...known, startDate, ...eventParts(resource, cited) };
  const made = cited.authors.map(maker);
  const datePublished = stated(resource.published);
  return {
    '@type': kind === 'Event' ? 'CreativeWork' : kind,
    ...known,
    ...(made.length > 0 && (kind === 'Course' ? { provider: made } : { author: made })),
    ...(cited.publisher && { publisher: organisation(cited.publisher) }),
    ...(datePublished && { datePublished }),
  };
}

function eventParts({ event, people }: Resource, { authors }: Cited): Partial<Exclude<Event, string>> {
  const speakers = people.filter(({ part }) => part === 'Speaker');
  return {
    ...(event?.place && { location: event.place }),
    ...(authors.length > 0 && { organizer: authors.map(maker) }),
    ...(speakers.length > 0 && { performer: speakers.map(({ name }) => person(name)) }),
  };
}

function stated(when: Resource['published']): string | undefined {
  return when?.probably ? undefined : when?.date;
}

function maker({ name, is }: Author): Person | Organization {
  return is === 'person' ? person(name) : organisation(name);
}

function person(name: string): Person {
  return { '@type': 'Person', name };
}

function organisation(name: string): Organization {
  return { '@type': 'Organization', name };
}
