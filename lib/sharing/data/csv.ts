/** The records as a table: CSV as RFC 4180 has it, for people with a spreadsheet. */
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

/**
 * The table as text. It begins with a mark of byte order, because Excel takes a file without one for another alphabet and
 * shows “é” as two letters; what reads the data by program has the JSON.
 */
export function toCsv(records: readonly ResourceRecord[]): string {
  const rows = records.map((record) => Object.values(columns).map((cell) => toCell(cell(record))));
  return `\uFEFF${[columnNames, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** Between quotation marks where there is need (RFC 4180, section 2). */
function toCell(value: string | number | boolean | null | undefined): string {
  const text = typeof value === 'string' ? guarded(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes what begins so for a formula, and runs it; after an apostrophe it is text: https://owasp.org/www-community/attacks/CSV_Injection. */
function guarded(text: string): string {
  return /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}

function namesOf(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join('; ');
}
