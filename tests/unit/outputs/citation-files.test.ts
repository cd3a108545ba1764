/** Files of references, read back by citation-js: what one tool writes, another has to understand. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexEntry, risRecord } from '../../../lib/outputs/citations/citation-files';
import { type CslItem, type CslName, cslName } from '../../../lib/outputs/citations/citation-item';
import { text } from '../../../lib/schema/field';
import { cslItem } from '../content/made-up-content';

const item = (own: Partial<CslItem> = {}) => cslItem({ type: 'report', publisher: 'Race Equality Foundation', ...own });

/** Words as an editor may write them: whatever the schema lets through. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\{}~^&%$#_"\'`-–—“”‘’«»<>()[];:,.!?|=+*/@ '),
      fc.constantFrom('Müller', 'ł', 'ß', '健康', 'صحة', 'здоровье', ' and ', 'REMI', '100%', '\\n', '--', "''"),
      fc.string({ minLength: 1, maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `A${pieces.join('')}`.replace(/\s+/g, ' ').trim())
  .filter((written) => text('').rule.safeParse(written).success);

const formats = [
  { name: 'BibTeX', write: (list: CslItem[]) => list.map(bibtexEntry).join('\n'), isRis: false },
  { name: 'RIS', write: (list: CslItem[]) => list.map(risRecord).join('\r\n'), isRis: true },
];

/** "van Beethoven, Ludwig", whatever parts the format has for it. */
function describeName(name: CslName): string {
  const { literal, family, given, suffix, 'non-dropping-particle': particle } = name as Partial<Record<string, string>>;
  const said = literal ?? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
  return said;
}

describe.each(formats)('a file of $name', ({ write, isRis }) => {
  const readBack = (...list: CslItem[]) => new Cite(write(list)).data as unknown as CslItem[];

  test('brings back any title and any organisation, letter by letter', () => {
    fc.assert(
      fc.property(words, words, (title, name) => {
        const [back] = readBack(item({ title, author: [{ literal: name }] }));
        expect(back?.title).toBe(title);
        // RIS splits a name at its comma.
        const whole = isRis ? name.replace(/\s*,\s*/g, ' ').trim() : name;
        expect(back?.author.map(describeName)).toEqual([whole]);
      }),
      { numRuns: 100 },
    );
  });

  test('brings back people with their family names apart, and an organisation with “and” as one', () => {
    const people = ['Ludwig van Beethoven', 'Jörg Straße', 'Dr Debbie Weekes-Bernard', 'Sammy Davis Jr.', '王小明'];
    const author = [
      ...people.map((name) => cslName({ name, is: 'person' })),
      { literal: 'London Health and Care Partnership' },
    ];
    const [back] = readBack(item({ author }));
    expect(back?.author.map(describeName)).toEqual([
      'van Beethoven, Ludwig',
      'Straße, Jörg',
      'Weekes-Bernard, Debbie',
      'Davis, Sammy, Jr.',
      '王小明',
      'London Health and Care Partnership',
    ]);
  });

  test.each(['2024', '2024-09', '2024-09-03'])('brings back the date %s as far as it is known', (date) => {
    const parts = date.split('-').map(Number);
    const [back] = readBack(item({ issued: { 'date-parts': [parts] } }));
    expect(back?.issued).toMatchObject({ 'date-parts': [parts] });
  });

  test('has no date if none is known, and never a day of access', () => {
    const [back] = readBack(item());
    expect(back).not.toHaveProperty('issued');
    expect(back).not.toHaveProperty('accessed');
  });

  test('has a note on the URL, on dates we worked out, and on a withdrawal', () => {
    const thing = item({ status: 'withdrawn', custom: { urlIs: 'Listed at' }, note: 'Date: probably 2025.' });
    const [back] = readBack(thing);
    expect(back?.note).toBe(
      'Withdrawn. Listed at the URL given; we did not find a page of its own. Date: probably 2025.',
    );
  });

  test('brings back URLs with % and # and &, however long', () => {
    const URL = `https://example.org/${'long/'.repeat(40)}?a=1&b=50%25_~#t=12m30s`;
    expect(readBack(item({ URL }))[0]?.URL).toBe(URL);
  });

  test('is a list in its order, each work under its own key', () => {
    const list = ['racial-health-inequalities-a', 'racial-health-inequalities-b', 'c'].map((id) => item({ id }));
    expect(readBack(...list).map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  });
});

test('BibTeX has a report with its institution, and a date that both BibTeX and biber read', () => {
  expect(bibtexEntry(item({ genre: 'Evidence review', issued: { 'date-parts': [[2025, 1, 22]] } }))).toBe(
    [
      '@techreport{thing,',
      '\ttitle = {{A thing}},',
      '\tauthor = {{Race Equality Foundation}},',
      '\tyear = {2025},',
      '\tmonth = jan,',
      '\tday = {22},',
      '\tinstitution = {Race Equality Foundation},',
      '\ttype = {Evidence review},',
      '\turl = {https://example.org/thing},',
      '\tlanguage = {english},',
      '}',
      '',
    ].join('\n'),
  );
});

test('RIS has a type for each type of work, its date, and organisations with a comma at their end', () => {
  const types = (['report', 'webpage', 'speech', 'motion_picture'] as const).map((type) => risRecord(item({ type })));
  expect(types.map((record) => record.split('\r\n')[0])).toEqual([
    'TY  - RPRT',
    'TY  - ELEC',
    'TY  - ELEC',
    'TY  - VIDEO',
  ]);
  const lines = risRecord(item({ issued: { 'date-parts': [[2024, 9]] } })).split('\r\n');
  expect(lines).toEqual(expect.arrayContaining(['AU  - Race Equality Foundation,', 'PY  - 2024', 'DA  - 2024/09//']));
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
});
