/**
 * What the data say of a resource: each field with its rule and one sentence. The records, the JSON Schema, the list of fields on
 * the page of the data and the tests all start from here.
 */
import { z } from 'zod';
import { contentKinds } from '../../schema/kinds';

/**
 * Of the names and meanings of the fields. When one is added, the number after the point grows; when one goes, or comes to mean
 * something else, the number before it.
 */
export const dataVersion = '1.0';

const { status, source, published } = contentKinds.resources.fields;

const address = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const probably = z.enum(published.fields?.probably?.choices ?? []);
const named = z.strictObject({ slug: z.string(), name: z.string() });

const titled = z.strictObject({ slug: z.string(), title: z.string() });

const when = {
  date: partialDate.nullable(),
  probably: probably.nullable(),
  note: z.string().nullable(),
};

const person = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  organisation: named.nullable(),
  part: z.string().nullable(),
});

const document = z.strictObject({
  label: z.string(),
  address: address.nullable(),
  format: z.string(),
  size: z.string().nullable(),
  note: z.string().nullable(),
});

const recording = z.strictObject({
  title: z.string(),
  speakers: z.array(z.string()),
  address: address.nullable(),
  seconds: z.int().positive().nullable(),
  date: partialDate.nullable(),
  note: z.string().nullable(),
});

/** The fields of a record, in their order. */
export const recordFields = {
  id: z
    .string()
    .regex(/^urn:uuid:[\da-f-]{36}$/)
    .describe('Stays the same when the resource gets another address.'),
  slug: z.string().describe('The last part of its address.'),
  address: address.describe('Its page in the library.'),
  title: z.string().describe('The title, as the source writes it.'),
  summary: z.string().describe('What a reader gets from it, in one or two sentences.'),
  category: named.describe('The category that it belongs to.'),
  kind: z.string().describe('What sort of thing it is: “Learning event”.'),
  partner: z.boolean().describe('Whether it belongs to a partner and not to LARCH.'),
  topics: z.array(named).describe('What it is about.'),
  lifeStages: z.array(named).describe('The stages of life that it speaks about.'),
  audiences: z.array(named).describe('Who it is for.'),
  organisations: z.array(named).describe('Who made it or took part, the maker first.'),
  people: z.array(person).describe('Who spoke, wrote or led.'),
  date: z.string().describe('When it is from, in words: “30 June, probably 2025”, “Date not known”.'),
  published: z
    .strictObject(when)
    .nullable()
    .describe('The date of the source: a year, a month or a day; “probably” says what of it was worked out.'),
  event: z
    .strictObject({
      ...when,
      time: z.string().nullable(),
      place: z.string().nullable(),
      minutes: z.int().positive().nullable(),
      series: z.string().nullable(),
    })
    .nullable()
    .describe('When and where it took place, for an event.'),
  source: z
    .strictObject({ label: z.string(), address, is: z.enum(source.fields?.is?.choices ?? []) })
    .describe('The page that it comes from, and whether that is the resource itself.'),
  documents: z.array(document).describe('What can be opened or downloaded.'),
  recordings: z.array(recording).describe('What can be watched or heard.'),
  minutes: z.int().positive().describe('How long its page takes to read, in whole minutes.'),
  added: day.describe('The day the library added it.'),
  updated: day.describe('The day of the last change that readers were told of, else of adding.'),
  reviewed: day.nullable().describe('The day someone last checked it.'),
  reviewDue: day.nullable().describe('The day it should be checked again.'),
  changes: z.array(z.strictObject({ date: day, note: z.string() })).describe('What changed, for readers.'),
  status: z.enum(status.choices).describe('“superseded” and “withdrawn” stand only in the file of the page itself.'),
  supersededBy: titled.nullable().describe('What replaced it.'),
  withdrawnBecause: z.string().nullable().describe('Why it was withdrawn.'),
  curatorNote: z
    .strictObject({ text: z.string(), by: z.string() })
    .nullable()
    .describe('Why it is here, signed by the person who chose it.'),
  related: z.array(titled).describe('What editors name to be read next.'),
} as const;

export const recordRule = z.strictObject(recordFields);

export type ResourceRecord = z.output<typeof recordRule>;
