import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { keyFactsOf } from '../../../lib/content/key-facts';
import { columnNames, recordsAsCsv } from '../../../lib/outputs/data/csv';
import { recordOf } from '../../../lib/outputs/data/record';
import { dataVersion, recordFields, recordRule } from '../../../lib/outputs/data/record-rule';
import { resourceMarkdown } from '../../../lib/outputs/data/resource-markdown';
import { rights } from '../../../lib/outputs/rights';
import { resource } from '../content/made-up-content';

/** A resource with something in every field. */
const full = resource({
  title: '=A "talk", and\u2028more',
  kind: 'Learning event',
  partner: true,
  lifeStages: ['starting-well'],
  published: { date: 2024, note: 'Marked 9/2024' },
  event: { date: '2024-11-05', probably: 'year', time: '10.30', place: 'City Hall', minutes: 60, series: 'Third' },
  people: [{ name: 'A. Speaker', role: 'Chair', organisation: 'larch', part: 'Speaker' }, { name: '@B' }],
  documents: [
    { label: 'Slides', address: '/documents/slides.pdf', format: 'PDF', size: '2 MB', note: 'Large' },
    { label: 'Report', address: 'not available', format: 'PDF' },
  ],
  recordings: [
    {
      title: 'All of it',
      speakers: ['A. Speaker'],
      video: 'https://youtu.be/aaaaaaaaaaa',
      minutes: 2,
      seconds: 5,
      date: '2024-12',
    },
    { title: 'A part', video: 'address wanted', note: 'Not found' },
  ],
  changes: [{ date: '2026-11-24', note: 'Added *the slides*' }],
  reviewed: '2026-11-24',
  reviewDue: '2027-05-24',
  curatorNote: { text: 'Worth an hour.', by: 'C. Curator' },
});

test('a record has every field, with null for what is not known, and keeps to its rule', () => {
  for (const each of [resource(), full]) {
    const record = recordOf(each);
    expect(recordRule.parse(record)).toEqual(record);
    expect(Object.keys(record)).toEqual(Object.keys(recordFields));
  }
  expect(recordOf(resource())).toMatchObject({
    published: null,
    event: null,
    reviewed: null,
    partner: false,
    people: [],
  });
  expect(recordOf(full)).toMatchObject({
    date: '5 November, probably 2024',
    published: { date: '2024', probably: null },
    documents: [
      { address: expect.stringMatching(/^https:.*\/documents\/slides\.pdf$/) },
      { address: null, size: null },
    ],
    recordings: [
      { address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', seconds: 125 },
      { address: null, seconds: null },
    ],
    updated: '2026-11-24',
  });
});

test('the names of the fields are those of their version: who changes one raises the version, and the list here', () => {
  const fields = pathsIn(z.toJSONSchema(recordRule));
  expect([dataVersion, fields.join(' '), columnNames.join(' ')]).toEqual([
    '1.0',
    'id slug address title summary category.slug category.name kind partner topics.slug topics.name lifeStages.slug lifeStages.name audiences.slug audiences.name organisations.slug organisations.name people.name people.role people.organisation.slug people.organisation.name people.part date published.date published.probably published.note event.date event.probably event.note event.time event.place event.minutes event.series source.label source.address source.is documents.label documents.address documents.format documents.size documents.note recordings.title recordings.speakers recordings.address recordings.seconds recordings.date recordings.note minutes added updated reviewed reviewDue changes.date changes.note status supersededBy.slug supersededBy.title withdrawnBecause curatorNote.text curatorNote.by related.slug related.title',
    'id slug address title summary category kind partner topics lifeStages audiences organisations people date published.date event.date source.label source.address source.is documents recordings minutes added updated reviewed reviewDue',
  ]);
});

test('every field has a sentence for the page of the data', () => {
  const without = Object.entries(recordFields).filter(([, rule]) => !/^[A-Z“].*\.$/.test(rule.description ?? ''));
  expect(without).toEqual([]);
});

test('the table can be read back, and no cell is a formula', () => {
  const text = recordsAsCsv([
    recordOf(full),
    recordOf(resource({ title: '+1 and more', summary: '-2 is a number and the rest is words, of course.' })),
  ]);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  expect(rows.map(({ title }) => title)).toEqual(['\'=A "talk", and\u2028more', "'+1 and more"]);
  expect(rows[0]).toMatchObject({
    people: 'A. Speaker; @B',
    partner: 'true',
    documents: '2',
    'event.date': '2024-11-05',
  });
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('a resource as Markdown has its facts, and words that mean something to Markdown mean nothing', () => {
  const text = resourceMarkdown(recordOf(full), keyFactsOf(full), 'What the *editor* wrote.');
  expect(text).toMatch(/^# =A "talk", and\u2028more\n\nSomebody speaks/);
  expect(text).toMatch(
    /\n\nWhat the \*editor\* wrote\.\n\n## Recordings\n\n- \[All of it\]\(https:\S+\)\. A\. Speaker\. 2 minutes 5 seconds\n/,
  );
  expect(text).toContain('\n- A part (its address is not known). Not found\n');
  expect(text).toContain('/documents/slides.pdf). PDF, 2 MB. Large\n- Report (its address is not known). PDF\n');
  expect(text).toContain('- 24 November 2026: Added \\*the slides\\*\n');
  expect(text).toContain('**Took place:** 5 November, probably 2024, 10.30');
  expect(text).toMatch(/Worth an hour\.\n\nSigned: C\. Curator$/);
});

test('a withdrawn resource says so in its Markdown, and why', () => {
  const post = resource({ status: 'withdrawn', withdrawnBecause: 'The maker has taken it back' });
  expect(resourceMarkdown(recordOf(post), [], '')).toContain(
    'This resource has been withdrawn. The maker has taken it back',
  );
});

test('what is said of the rights is what CONTENT-RIGHTS.md says', () => {
  const said = readFileSync('CONTENT-RIGHTS.md', 'utf8').replace(/[*`]/g, '').replace(/\s+/g, ' ');
  const page = readFileSync('content/pages/data.md', 'utf8').replace(/\s+/g, ' ');
  for (const sentence of rights.split(/(?<=\.) /)) {
    // The note says of which folder the texts are.
    expect(said).toContain(sentence.replace('The texts are', 'are'));
    expect(page).toContain(sentence);
  }
});

/** Every name in a schema, with the names around it. */
function pathsIn({ properties, items, anyOf }: z.core.JSONSchema.JSONSchema, before = ''): string[] {
  const inner = [items, ...(anyOf ?? [])].find(
    (each) => typeof each === 'object' && !Array.isArray(each) && each.type !== 'null',
  );
  if (properties)
    return Object.entries(properties).flatMap(([name, schema]) =>
      typeof schema === 'object' ? pathsIn(schema, before ? `${before}.${name}` : name) : [],
    );
  return typeof inner === 'object' && !Array.isArray(inner) ? pathsIn(inner, before) : [before];
}
