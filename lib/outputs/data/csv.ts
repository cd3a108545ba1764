/** The records as a table: CSV as RFC 4180 has it, for people with a spreadsheet. */
import { toCsv } from '../csv';
import type { ResourceRecord } from './record-rule';

/** Each column with what stands in it. A name with a point is a part of a field of the record. */
const columns: Readonly<Record<string, (record: ResourceRecord) => string | number | boolean | null | undefined>> = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  address: ({ address }) => address,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  category: ({ category }) => category.name,
  kind: ({ kind }) => kind,
  partner: ({ partner }) => partner,
  topics: ({ topics }) => namesOf(topics),
  lifeStages: ({ lifeStages }) => namesOf(lifeStages),
  audiences: ({ audiences }) => namesOf(audiences),
  organisations: ({ organisations }) => namesOf(organisations),
  people: ({ people }) => namesOf(people),
  date: ({ date }) => date,
  'published.date': ({ published }) => published?.date,
  'event.date': ({ event }) => event?.date,
  'source.label': ({ source }) => source.label,
  'source.address': ({ source }) => source.address,
  'source.is': ({ source }) => source.is,
  documents: ({ documents }) => documents.length,
  recordings: ({ recordings }) => recordings.length,
  minutes: ({ minutes }) => minutes,
  added: ({ added }) => added,
  updated: ({ updated }) => updated,
  reviewed: ({ reviewed }) => reviewed,
  reviewDue: ({ reviewDue }) => reviewDue,
};

export const columnNames = Object.keys(columns);

/** The table as text. */
export function recordsAsCsv(records: readonly ResourceRecord[]): string {
  return toCsv(
    columnNames,
    records.map((record) =>
      Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, String(cell(record) ?? '')])),
    ),
  );
}

function namesOf(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join('; ');
}
