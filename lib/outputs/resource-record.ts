/** A resource as open data: the fields with their rules, from which the JSON Schemas are made, and the record of a resource. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { lengthOf } from '../captions/moment';
import { watchAt } from '../captions/provider';
import { kindOf } from '../content/cards';
import { minutesToRead } from '../content/reading-time';
import { sayDateOf } from '../content/resource-dates';
import { findResource, updatedOn } from '../content/resources';
import { findTerm, termsNamed } from '../content/terms';
import { addressOf } from '../routes';
import { contentKinds, type Resource } from '../schema/kinds';
import { site } from '../site';
import { fullUrl } from './markdown-text';

/** Version of the data format. A new field raises the minor version; a removed or changed field the major version. */
export const dataVersion = '1.0';

const { status, source, published } = contentKinds.resources.fields;

const url = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const term = z.strictObject({ slug: z.string(), name: z.string() });
const titled = z.strictObject({ slug: z.string(), title: z.string() });

const when = {
  date: partialDate.nullable(),
  probably: z.enum(published.fields?.probably?.choices ?? []).nullable(),
  note: z.string().nullable(),
};

const person = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  organisation: term.nullable(),
  part: z.string().nullable(),
});

const document = z.strictObject({
  label: z.string(),
  address: url.nullable(),
  format: z.string().nullable(),
  size: z.string().nullable(),
  note: z.string().nullable(),
});

const recording = z.strictObject({
  title: z.string(),
  speakers: z.array(z.string()),
  address: url.nullable(),
  seconds: z.int().positive().nullable(),
  date: partialDate.nullable(),
  note: z.string().nullable(),
});

const event = {
  ...when,
  time: z.string().nullable(),
  place: z.string().nullable(),
  minutes: z.int().positive().nullable(),
  series: z.string().nullable(),
};

/** The fields of a record, in order. */
export const recordFields = {
  id: z
    .string()
    .regex(/^urn:uuid:[\da-f-]{36}$/)
    .describe('Stable across URL changes.'),
  slug: z.string().describe('The last part of the URL of its page.'),
  address: url.describe('Its page in the library.'),
  title: z.string().describe('The title, as the source writes it.'),
  summary: z.string().describe('What readers get from it, in one or two sentences.'),
  category: term.describe('Its category.'),
  kind: z.string().describe('Its type within the category, such as “Learning event”.'),
  partner: z.boolean().describe('Whether it belongs to a partner and not to LARCH.'),
  topics: z.array(term).describe('What it is about.'),
  lifeStages: z.array(term).describe('The life stages it covers.'),
  audiences: z.array(term).describe('Who it is for.'),
  organisations: z.array(term).describe('Who made it or took part, the maker first.'),
  people: z.array(person).describe('Who spoke, wrote or led.'),
  date: z.string().describe('Its date in words, such as “30 June, probably 2025” or “Date not known”.'),
  published: z
    .strictObject(when)
    .nullable()
    .describe('When the source was published: a year, a month or a day. We worked out what “probably” names.'),
  event: z.strictObject(event).nullable().describe('For an event: when and where it took place.'),
  source: z
    .strictObject({ label: z.string(), address: url, is: z.enum(source.fields?.is?.choices ?? []) })
    .describe('The page it comes from, and whether that is the resource itself.'),
  documents: z.array(document).describe('Documents to open or download. Without a link, the address is null.'),
  recordings: z.array(recording).describe('Recordings. Without a link, the address is null.'),
  links: z
    .array(z.strictObject({ label: z.string(), address: url, note: z.string().nullable() }))
    .describe('Other pages worth opening.'),
  missing: z.array(z.string()).describe('What we looked for and could not find.'),
  limits: z.string().nullable().describe('What we have not seen of the source, or how sure we are.'),
  minutes: z.int().positive().describe('Reading time of its page, in whole minutes.'),
  added: day.describe('The day it was added to the library.'),
  updated: day.describe('The day of the last change that readers were told about, else the day it was added.'),
  reviewed: day.nullable().describe('The day someone last checked it.'),
  reviewDue: day.nullable().describe('The day it should be checked again.'),
  changes: z.array(z.strictObject({ date: day, note: z.string() })).describe('What changed, for readers.'),
  status: z.enum(status.choices).describe('Lists only have resources that are “published”.'),
  supersededBy: titled.nullable().describe('What replaced it.'),
  withdrawnBecause: z.string().nullable().describe('Why it was withdrawn.'),
  curatorNote: z
    .strictObject({ text: z.string(), by: z.string() })
    .nullable()
    .describe('Why it is here, signed by the person who chose it.'),
  related: z.array(titled).describe('What editors suggest to read next.'),
} as const;

export const resourceRule = z.strictObject(recordFields);

export type ResourceRecord = z.output<typeof resourceRule>;

/** The record of one resource. What we don't know is null, so every record has every field. */
export function recordOf(resource: Resource): ResourceRecord {
  const { slug, category, published, event, people, documents, recordings, links, curatorNote, supersededBy } =
    resource;
  return {
    id: urnOf(firstUrl(resource)),
    slug,
    address: site.address + addressOf('resources', slug),
    title: resource.title,
    summary: resource.summary,
    category: { slug: category, name: findTerm('categories', category)?.name ?? category },
    kind: kindOf(resource),
    partner: resource.partner ?? false,
    topics: termsOf('topics', resource.topics),
    lifeStages: termsOf('life-stages', resource.lifeStages),
    audiences: termsOf('audiences', resource.audiences),
    organisations: termsOf('organisations', resource.organisations),
    people: people.map(({ name, role, organisation, part }) => ({
      name,
      role: role ?? null,
      organisation: (organisation && termsOf('organisations', [organisation])[0]) || null,
      part: part ?? null,
    })),
    date: sayDateOf(resource),
    published: published ? dateOf(published) : null,
    event: event
      ? {
          ...dateOf(event),
          time: event.time ?? null,
          place: event.place ?? null,
          minutes: event.minutes ?? null,
          series: event.series ?? null,
        }
      : null,
    source: { label: resource.source.label, address: resource.source.address, is: resource.source.is },
    documents: documents.map(({ label, address, format, size, note }) => ({
      label,
      address: address === undefined ? null : fullUrl(address),
      format: format ?? null,
      size: size ?? null,
      note: note ?? null,
    })),
    recordings: recordings.map((each) => {
      const watch = watchAt(each.video)?.address ?? each.page;
      return {
        title: each.title,
        speakers: each.speakers,
        address: watch === undefined ? null : fullUrl(watch),
        seconds: lengthOf(each) ?? null,
        date: each.date ?? null,
        note: each.note ?? null,
      };
    }),
    links: links.map(({ label, address, note }) => ({ label, address, note: note ?? null })),
    missing: resource.missing,
    limits: resource.limits ?? null,
    minutes: minutesToRead(resource),
    added: resource.added,
    updated: updatedOn(resource),
    reviewed: resource.reviewed ?? null,
    reviewDue: resource.reviewDue ?? null,
    changes: resource.changes.map(({ date, note }) => ({ date, note })),
    status: resource.status,
    supersededBy: (supersededBy && titlesOf([supersededBy])[0]) || null,
    withdrawnBecause: resource.withdrawnBecause ?? null,
    curatorNote: curatorNote ? { text: curatorNote.text, by: curatorNote.by } : null,
    related: titlesOf(resource.related),
  };
}

function dateOf({ date, probably, note }: NonNullable<Resource['published']>) {
  return { date: date ?? null, probably: probably ?? null, note: note ?? null };
}

function termsOf(taxonomy: 'topics' | 'life-stages' | 'audiences' | 'organisations', slugs: readonly string[]) {
  return termsNamed(taxonomy, slugs).map(({ slug, name }) => ({ slug, name }));
}

function titlesOf(slugs: readonly string[]) {
  return slugs.flatMap((slug) => {
    const found = findResource(slug);
    return found ? { slug, title: found.title } : [];
  });
}

/** The columns of the CSV. A name with a point is a part of a field. */
export const resourceColumns = [
  'id slug address title summary category kind partner topics lifeStages audiences organisations people date',
  'published.date event.date source.label source.address source.is documents recordings missing limits minutes',
  'added updated reviewed reviewDue',
].flatMap((names) => names.split(' '));

/** One row of the CSV: terms by name, values separated by semicolons, documents and recordings as counts. */
export function csvRow(record: ResourceRecord): Record<string, string | number | boolean | null | undefined> {
  return Object.fromEntries(
    resourceColumns.map((column) => {
      const value = column.split('.').reduce((part: unknown, name) => Object(part)[name], record);
      if (column === 'documents' || column === 'recordings') return [column, Object(value).length];
      return [column, Array.isArray(value) ? value.map(nameOf).join('; ') : nameOf(value)];
    }),
  );
}

function nameOf(value: unknown) {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
}

/**
 * The namespace of our IDs: name-based UUIDs (RFC 9562, section 5.5), which stay the same when a resource is renamed and when the site
 * moves. A `tag:` ID would need our own host. Generated once: changing it would change every ID, and feed readers would show everything again.
 */
const namespace = '7c506e8a-2b7a-4717-b9ea-14b8e1fb42e4';

/** The UUID of a text, without `urn:uuid:`. */
export function uuidOf(text: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(text)
    .digest();
  // Version 5 and the variant are in the top bits of two bytes.
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same as a URN. */
export function urnOf(text: string): string {
  return `urn:uuid:${uuidOf(text)}`;
}

/** The URL that a resource's ID is made from: its first. Editors list former URLs oldest first. */
export function firstUrl({ slug, formerAddresses }: Pick<Resource, 'slug' | 'formerAddresses'>): string {
  return formerAddresses[0] ?? addressOf('resources', slug);
}
