/** A resource as open data: the fields with their rules, from which the JSON Schemas are made, and the record of a resource. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { lengthOf } from '../captions/moment';
import { watchAt } from '../captions/provider';
import { kindOf } from '../content/cards';
import { minutesToRead } from '../content/reading-time';
import { formatDateOf } from '../content/resource-dates';
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
const term = z.object({ slug: z.string(), name: z.string() });
const titled = z.object({ slug: z.string(), title: z.string() });

/** What we don't know is null, so every record has every field. */
function orNull<Rule extends z.ZodType>(rule: Rule) {
  return z.preprocess((value) => value ?? null, rule.nullable());
}

const text = orNull(z.string());

const when = {
  date: orNull(partialDate),
  probably: orNull(z.enum(published.fields?.probably?.choices ?? [])),
  note: text,
};

const person = z.object({ name: z.string(), role: text, organisation: orNull(term), part: text });

const document = z.object({ label: z.string(), address: orNull(url), format: text, size: text, note: text });

const recording = z.object({
  title: z.string(),
  speakers: z.array(z.string()),
  address: orNull(url),
  seconds: orNull(z.int().positive()),
  date: orNull(partialDate),
  note: text,
});

const event = z.object({ ...when, time: text, place: text, minutes: orNull(z.int().positive()), series: text });

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
  published: orNull(z.object(when)).describe(
    'When the source was published: a year, a month or a day. We worked out what “probably” names.',
  ),
  event: orNull(event).describe('For an event: when and where it took place.'),
  source: z
    .strictObject({ label: z.string(), address: url, is: z.enum(source.fields?.is?.choices ?? []) })
    .describe('The page it comes from, and whether that is the resource itself.'),
  documents: z.array(document).describe('Documents to open or download. Without a link, the address is null.'),
  recordings: z.array(recording).describe('Recordings. Without a link, the address is null.'),
  links: z.array(z.object({ label: z.string(), address: url, note: text })).describe('Other pages worth opening.'),
  missing: z.array(z.string()).describe('What we looked for and could not find.'),
  limits: text.describe('What we have not seen of the source, or how sure we are.'),
  minutes: z.int().positive().describe('Reading time of its page, in whole minutes.'),
  added: day.describe('The day it was added to the library.'),
  updated: day.describe('The day of the last change that readers were told about, else the day it was added.'),
  reviewed: orNull(day).describe('The day someone last checked it.'),
  reviewDue: orNull(day).describe('The day it should be checked again.'),
  changes: z.array(z.object({ date: day, note: z.string() })).describe('What changed, for readers.'),
  status: z.enum(status.choices).describe('Lists only have resources that are “published”.'),
  supersededBy: orNull(titled).describe('What replaced it.'),
  withdrawnBecause: text.describe('Why it was withdrawn.'),
  curatorNote: orNull(z.object({ text: z.string(), by: z.string() })).describe(
    'Why it is here, signed by the person who chose it.',
  ),
  related: z.array(titled).describe('What editors suggest to read next.'),
} as const;

export const resourceRule = z.object(recordFields);

export type ResourceRecord = z.output<typeof resourceRule>;

/** The record of one resource. The rule leaves out what isn't a field of it. */
export function recordOf(resource: Resource): ResourceRecord {
  const { slug, category, partner = false, people, documents, recordings, supersededBy = '', related } = resource;
  return resourceRule.parse({
    ...resource,
    id: urnOf(firstUrl(resource)),
    address: site.address + addressOf('resources', slug),
    category: findTerm('categories', category),
    kind: kindOf(resource),
    partner,
    topics: termsNamed('topics', resource.topics),
    lifeStages: termsNamed('life-stages', resource.lifeStages),
    audiences: termsNamed('audiences', resource.audiences),
    organisations: termsNamed('organisations', resource.organisations),
    people: people.map((each) => ({ ...each, organisation: findTerm('organisations', each.organisation ?? '') })),
    date: formatDateOf(resource),
    documents: documents.map((each) => ({ ...each, address: each.address && fullUrl(each.address) })),
    recordings: recordings.map((each) => {
      const watch = watchAt(each.video)?.address ?? each.page;
      return { ...each, address: watch && fullUrl(watch), seconds: lengthOf(each) };
    }),
    minutes: minutesToRead(resource),
    updated: updatedOn(resource),
    supersededBy: findResource(supersededBy),
    related: related.flatMap((other) => findResource(other) ?? []),
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
