import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rights, toCsv } from '../../../lib/outputs/output-file';
import { resourceMarkdown, statisticMarkdown } from '../../../lib/outputs/page-formats';
import {
  csvRow,
  dataVersion,
  recordFields,
  recordOf,
  resourceColumns,
  resourceRule,
  uuidOf,
} from '../../../lib/outputs/resource-record';
import { rowsOf } from '../../../lib/outputs/statistic-record';
import { resource, statistic } from '../content/made-up-content';

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
    { label: 'Report', format: 'PDF' },
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
    { title: 'A part', note: 'Not found' },
    { title: 'Elsewhere', page: 'https://example.org/listen' },
  ],
  links: [{ label: 'More', address: 'https://example.org/more', note: 'A list' }],
  missing: ['The *slides*'],
  limits: 'We have seen only the opening.',
  changes: [{ date: '2026-11-24', note: 'Added *the slides*' }],
  reviewed: '2026-11-24',
  reviewDue: '2027-05-24',
  curatorNote: { text: 'Worth an hour.', by: 'C. Curator' },
});

test('a record has every field, with null for what we do not know', () => {
  for (const each of [resource(), full]) {
    const record = recordOf(each);
    expect(resourceRule.parse(record)).toEqual(record);
    expect(Object.keys(record)).toEqual(Object.keys(recordFields));
  }
  expect(recordOf(resource())).toMatchObject({
    published: null,
    event: null,
    reviewed: null,
    limits: null,
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
      { address: 'https://example.org/listen' },
    ],
    updated: '2026-11-24',
  });
});

test('each version of the data has its own fields: a change here needs a new version', () => {
  expect([dataVersion, pathsIn(z.toJSONSchema(resourceRule)).join(' '), resourceColumns.join(' ')]).toEqual([
    '1.0',
    'id slug address title summary category.slug category.name kind partner topics.slug topics.name lifeStages.slug lifeStages.name audiences.slug audiences.name organisations.slug organisations.name people.name people.role people.organisation.slug people.organisation.name people.part date published.date published.probably published.note event.date event.probably event.note event.time event.place event.minutes event.series source.label source.address source.is documents.label documents.address documents.format documents.size documents.note recordings.title recordings.speakers recordings.address recordings.seconds recordings.date recordings.note links.label links.address links.note missing limits minutes added updated reviewed reviewDue changes.date changes.note status supersededBy.slug supersededBy.title withdrawnBecause curatorNote.text curatorNote.by related.slug related.title',
    'id slug address title summary category kind partner topics lifeStages audiences organisations people date published.date event.date source.label source.address source.is documents recordings missing limits minutes added updated reviewed reviewDue',
  ]);
});

test('every field of the schema is described', () => {
  const without = Object.entries(recordFields).filter(([, rule]) => !/^[A-Z“].*\.$/.test(rule.description ?? ''));
  expect(without).toEqual([]);
});

test('the CSV can be read back', () => {
  const text = toCsv(resourceColumns, [csvRow(recordOf(full))]);
  expect(parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })).toMatchObject([
    {
      title: '\'=A "talk", and\u2028more',
      people: 'A. Speaker; @B',
      partner: 'true',
      documents: '2',
      'event.date': '2024-11-05',
    },
  ]);
});

test('a ratio and a difference say whether the source states them or we worked them out', () => {
  const groups = [
    { group: 'Black', value: 9 },
    { group: 'White', value: 3 },
  ];
  const [black, white] = rowsOf(statistic({ comparedWith: 'White', groups }));
  // 9 / 3 = 3, from 8.5 / 3.5 = 2.4286 to 9.5 / 2.5 = 3.8; 9 − 3 = 6, from 5 to 7
  expect(black).toMatchObject({
    ratio: 3,
    ratio_low: 2.4286,
    ratio_high: 3.8,
    ratio_from: 'worked out from the printed values',
    difference: 6,
    difference_low: 5,
    difference_high: 7,
  });
  expect(white).not.toHaveProperty('ratio');
  const stated = [{ ...groups[0], ratio: 3.2 }, groups[1]];
  expect(rowsOf(statistic({ comparedWith: 'White', groups: stated }))[0]).toMatchObject({
    ratio: 3.2,
    ratio_from: 'source',
  });
  const times = statistic({ unit: 'times', comparedWith: 'White', groups: [{ group: 'Black', value: 5.5 }] });
  expect(rowsOf(times)[0]).toMatchObject({ ratio: 5.5, ratio_from: 'source' });
});

test('the Markdown version of a resource has its facts, and text that Markdown would read as code is escaped', () => {
  const text = resourceMarkdown(full, 'What the *editor* wrote.');
  expect(text).toMatch(/^# =A "talk", and\u2028more\n\nSomebody speaks/);
  expect(text).toMatch(
    /\n\nWhat the \*editor\* wrote\.\n\n## Recordings\n\n- \[All of it\]\(https:\S+\)\. A\. Speaker\. 2 min 5 s\n/,
  );
  expect(text).toContain('\n- A part (link needed). Not found\n');
  expect(text).toContain('/documents/slides.pdf). PDF, 2 MB. Large\n- Report (link needed). PDF\n');
  expect(text).toContain('## Go further\n\n- [More](https://example.org/more). A list\n');
  expect(text).toContain('## What we couldn’t find\n\n- The \\*slides\\*\n\nWe have seen only the opening.\n');
  expect(text).toContain('- 24 November 2026: Added \\*the slides\\*\n');
  expect(text).toMatch(/Worth an hour\.\n\nSigned: C\. Curator$/);
});

test('the Markdown version of a withdrawn resource says why it was withdrawn', () => {
  const post = resource({ status: 'withdrawn', withdrawnBecause: 'Its publisher has taken it down' });
  expect(resourceMarkdown(post, '')).toContain('This resource has been withdrawn. Its publisher has taken it down');
});

test('the Markdown version of a statistic has its values, source and limitations', () => {
  const text = statisticMarkdown(statistic({ caveats: ['Small numbers.'] }), '');
  expect(text).toContain('\n\nShare of people out of work. Camden. 2022.\n\n');
  expect(text).toContain('**Source:** A council, [A report](https://example.org/report)');
  expect(text).toContain('## Values\n\n- Black: 9%\n- White: 3%\n\n## Limitations\n\n- Small numbers.');
});

test('files state the rights as the site does', () => {
  const page = readFileSync('content/pages/subscribe-and-reuse.md', 'utf8').replace(/\s+/g, ' ');
  for (const sentence of rights.split(/\.(?: |$)/)) expect(page).toContain(sentence);
});

test('in a CSV a text that a spreadsheet would run as a formula gets an apostrophe, and commas, quotes and lines stay in their cell', () => {
  expect(toCsv(['a', 'b'], [{ a: 'one, "two"\nthree' }, { b: -1 }])).toBe(
    '\uFEFFa,b\r\n"one, ""two""\nthree",\r\n,-1\r\n',
  );
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    expect(toCsv(['a'], [{ a: formula }])).toContain(`'${formula}`);
});

test('an id is a UUID of version 5 that stays the same when a resource is renamed twice', () => {
  expect(uuidOf('/resources/talk/')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  const names = [
    { slug: 'talk' },
    { slug: 'newer', formerAddresses: ['/resources/talk/'] },
    { slug: 'newest', formerAddresses: ['/resources/talk/', '/resources/newer/'] },
  ];
  const ids = names.map((own) => recordOf(resource(own)).id);
  expect(new Set(ids)).toEqual(new Set(['urn:uuid:eeeb7ed3-873a-571f-88cc-70313fd058f8']));
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
