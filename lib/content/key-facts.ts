/** The panel of key facts: what is known of a resource, and "Not known" written out where a reader would look for it. */
import { sayDate } from '../dates';
import { addressOf, twinAt } from '../routes';
import { addressWanted } from '../schema/address-fields';
import type { Resource } from '../schema/kinds';
import { type Shelf, updatedOn } from './resources';
import { entriesOf } from './vocabularies';
import { hasKnownDay, minutesToRead, minutesToWatch, sayWhen } from './when';

export interface KeyFact {
  term: string;
  text?: string;
  links?: { name: string; address: string }[];
  /** How it is known, or what is inferred. */
  soft?: string | undefined;
}

const notKnown = 'Not known';

/** The key facts in the order a reader asks: what for me, from whom, when, how long. */
export function keyFactsOf(resource: Resource): KeyFact[] {
  const { audiences, organisations, event, published, topics, lifeStages, reviewed, reviewDue, partner } = resource;
  const facts: KeyFact[] = [
    filed('Who it is for', 'audiences', audiences),
    {
      ...filed('Who made it or took part', 'organisations', organisations),
      soft: partner ? "A partner's resource, not LARCH's own" : undefined,
    },
  ];
  if (event) facts.push(...eventFacts(event, twinAt(addressOf('resources', resource.slug), 'ics')));
  facts.push({
    term: event ? 'Put online' : 'When',
    text: (published && sayWhen(published)) ?? notKnown,
    soft: published?.note,
  });
  facts.push({ term: 'How long', text: howLong(resource) });
  if (resource.recordings.length > 0) facts.push(recordingFact(resource));
  facts.push(filed('Topics', 'topics', topics));
  if (lifeStages.length > 0) facts.push(filed('Life stages', 'life-stages', lifeStages));
  const updated = updatedOn(resource);
  facts.push({
    term: updated === resource.added ? 'Added here' : 'Updated here',
    text: sayDate(updated),
    soft: checked(reviewed, reviewDue),
  });
  return facts;
}

function filed(term: string, shelf: Shelf, slugs: readonly string[]): KeyFact {
  return {
    term,
    links: entriesOf(shelf, slugs).map(({ slug, name, shortName }) => ({
      name: shortName ?? name,
      address: addressOf(shelf, slug),
    })),
  };
}

function eventFacts(event: NonNullable<Resource['event']>, calendar: string): KeyFact[] {
  const when = sayWhen(event) ?? notKnown;
  const facts: KeyFact[] = [
    { term: 'Took place', text: event.time ? `${when}, ${event.time}` : when, soft: event.note },
    { term: 'Where', text: event.place ?? notKnown },
  ];
  if (event.series) facts.push({ term: 'Series', text: event.series });
  if (hasKnownDay({ event }))
    facts.push({ term: 'In a calendar', links: [{ name: 'The day as a calendar file', address: calendar }] });
  return facts;
}

function howLong(resource: Resource): string {
  const minutes = [`${minutesToRead(resource)} min to read this page`];
  const watch = minutesToWatch(resource);
  if (watch > 0) minutes.push(`${watch} min to watch`);
  if (resource.event?.minutes) minutes.push(`the event, ${sayMinutes(resource.event.minutes)}`);
  return minutes.join('; ');
}

function sayMinutes(minutes: number): string {
  const hours = minutes / 60;
  return Number.isInteger(hours) ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${minutes} min`;
}

function recordingFact({ recordings }: Resource): KeyFact {
  const wanted = recordings.filter(({ video }) => video === addressWanted).length;
  const count = String(recordings.length);
  if (wanted === 0) return { term: 'Recordings', text: count };
  return {
    term: 'Recordings',
    text:
      wanted === recordings.length
        ? `${count}, ${wanted === 1 ? 'address' : 'addresses'} wanted`
        : `${count}, ${wanted} with ${wanted === 1 ? 'its address' : 'their addresses'} wanted`,
  };
}

function checked(reviewed: string | undefined, due: string | undefined): string | undefined {
  const parts = [reviewed && `Last checked ${sayDate(reviewed)}`, due && `due again ${sayDate(due)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
