/** A resource as it is cited: its makers, its title and its date, read on its page here. docs/citations.md says why. */
import { kindOf } from '../../content/cards';
import { termsNamed } from '../../content/terms';
import { addressOf } from '../../routes';
import type { Resource } from '../../schema/kinds';
import { site } from '../../site';
import { workKindOf } from '../work-kinds';
import type { Author, Cited, CitedDate } from './cited';

/** A resource as references name it. What is not known is left out. */
export function citedResource(resource: Resource): Cited {
  const { slug, title, summary, category, event, changes } = resource;
  const kind = kindOf(resource);
  const [maker] = termsNamed('organisations', resource.organisations.slice(0, 1));
  const people = resource.people.filter(({ part }) => isAuthor(part));
  const isEvent = workKindOf(category).schema === 'Event';
  return {
    id: slug,
    type: workKindOf(category).csl,
    title,
    container: site.name,
    ...(kind && { genre: kind }),
    authors: authorsOf(people, maker?.name),
    ...(maker && people.length > 0 && { publisher: maker.name }),
    ...dateOf(isEvent ? [event, resource.published] : [resource.published]),
    ...(isEvent && event?.place && { place: event.place }),
    ...(isEvent && event?.series && { series: event.series }),
    address: site.address + addressOf('resources', slug),
    summary,
    ...(changes.length > 0 && {
      version: changes
        .map(({ date }) => date)
        .toSorted()
        .at(-1),
    }),
    notes: [...statusNote(resource), originalNote(resource.source)],
  };
}

/** People are named as authors only where their part says that they wrote it. */
function isAuthor(part: string | undefined): boolean {
  return part !== undefined && /^(?:co-|lead )?(?:author|writer)s?\b/i.test(part);
}

/** The people who wrote it; else its maker, the first of its organisations. The others made it too, or only took part. */
function authorsOf(people: readonly { name: string }[], maker: string | undefined): Author[] {
  if (people.length > 0) return people.map(({ name }) => ({ name, is: 'person' }));
  return maker ? [{ name: maker, is: 'organisation' }] : [];
}

/** The first date that is known, with how it is known. */
export function dateOf(dates: readonly (Partial<CitedDate> | undefined)[]): Pick<Cited, 'date'> {
  const known = dates.find((each) => each?.date !== undefined);
  if (known?.date === undefined) return {};
  return { date: { date: known.date, ...(known.probably && { probably: known.probably }) } };
}

function statusNote({ status }: Resource): string[] {
  if (status === 'withdrawn') return ['Withdrawn.'];
  return status === 'superseded' ? ['Superseded.'] : [];
}

/** The text here is the library's own, and a reference says of what. An address ends without a full stop, so that it still opens when it is copied. */
function originalNote({ address, is }: Resource['source']): string {
  if (is === 'the resource') return `Account of the original: ${address}`;
  if (is === 'a list that holds it') return `Account of an original listed at: ${address}`;
  return `Account of an original that was not found; related page: ${address}`;
}
