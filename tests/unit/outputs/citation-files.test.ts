/** Files of references, read back by citation-js: what one tool writes, another has to understand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Author } from '../../../lib/outputs/citations/cited';
import { citationFormats } from '../../../lib/outputs/citations/formats';
import { loadWriter } from '../../../lib/outputs/citations/write-citations';
import { text } from '../../../lib/schema/field';
import { cited, kept, keptOf, readBack } from './read-back';

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
  .filter((written) => text({ say: '' }).rule.safeParse(written).success);

const people: Author[] = [
  'Ludwig van Beethoven',
  'Jörg Straße',
  'Dr Debbie Weekes-Bernard',
  'Sammy Davis Jr.',
  '王小明',
].map((name) => ({ name, is: 'person' }));

describe.each(citationFormats)('a file of $name', ({ end }) => {
  test('brings back any title and any organisation, letter by letter', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (title, name) => {
        const [back] = await readBack(end, cited({ title, authors: [{ name, is: 'organisation' }] }));
        // In RIS a comma is what cuts a name, and an organisation goes without.
        const whole = end === 'ris' ? name.replace(/\s*,\s*/g, ' ').trim() : name;
        expect(back && kept(back)).toEqual(keptOf(cited({ title, authors: [{ name: whole, is: 'organisation' }] })));
      }),
      { numRuns: 100 },
    );
  });

  test('brings back people with their family names apart, and an organisation with “and” as one', async () => {
    const authors: Author[] = [...people, { name: 'London Health and Care Partnership', is: 'organisation' }];
    const [back] = await readBack(end, cited({ authors }));
    expect(back && kept(back).author).toEqual([
      'van Beethoven, Ludwig',
      'Straße, Jörg',
      'Weekes-Bernard, Debbie',
      'Davis, Sammy, Jr.',
      '王小明',
      'London Health and Care Partnership',
    ]);
  });

  test.each(['2024', '2024-09', '2024-09-03'])('brings back the date %s as far as it is known', async (date) => {
    const [back] = await readBack(end, cited({ date: { date } }));
    expect(back?.issued).toMatchObject({ 'date-parts': [date.split('-').map(Number)] });
  });

  test('has no date where none is known, and never an access date', async () => {
    const [back] = await readBack(end, cited());
    expect(back).not.toHaveProperty('issued');
    expect(back).not.toHaveProperty('accessed');
  });

  test('says in its note what is worked out, which version it is, and of what it is an account', async () => {
    const address = 'https://example.org/a_b?c=1&d=50%25#e~f';
    const thing = cited({
      date: { date: '2025-01-22', probably: 'year' },
      version: '2026-05-03',
      notes: [`Account of the original: ${address}`],
    });
    const [back] = await readBack(end, thing);
    expect(back?.note).toContain(
      `Date: 22 January, probably 2025. Version of 3 May 2026. Account of the original: ${address}`,
    );
  });

  test('brings back addresses with % and # and &, and however long', async () => {
    const address = `https://larch-resources.example/${'long/'.repeat(40)}?a=1&b=50%25_~#t=12m30s`;
    const [back] = await readBack(end, cited({ address }));
    expect(back?.URL).toBe(address);
  });

  test('tells reports from the rest', async () => {
    const types = ['report', 'webpage', 'speech', 'motion_picture'] as const;
    const back = await readBack(end, ...types.map((type) => cited({ id: type, type })));
    const read = {
      // BibTeX knows reports and, for what it has no word for, "misc".
      bib: ['report', 'document', 'document', 'document'],
      ris: ['report', 'webpage', 'webpage', 'motion_picture'],
      'csl.json': types,
    };
    expect(back.map(({ type }) => type)).toEqual(read[end]);
  });

  test('holds a list in its order, each under a key of its own', async () => {
    const list = ['racial-health-inequalities-a', 'racial-health-inequalities-b', 'c'].map((id) => cited({ id }));
    expect((await readBack(end, ...list)).map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  });
});

test('a file of BibTeX names the maker of a report as its institution, and the site of a page as its publisher', async () => {
  const write = await loadWriter();
  const entry = write('bib', [cited()]);
  expect(entry).toContain('@techreport{thing,');
  expect(entry).toContain('institution = {Race Equality Foundation}');
  expect(entry).toContain('note = {In: LARCH resource library.}');
  expect(write('bib', [cited({ type: 'webpage' })])).toContain('publisher = {LARCH resource library}');
});

test('a file of RIS has the form that the format asks for', async () => {
  const write = await loadWriter();
  const lines = write('ris', [cited({ date: { date: '2024-09-03' } })]).split('\r\n');
  expect(lines[0]).toBe('TY  - RPRT');
  expect(lines).toContain('DA  - 2024/09/03/');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
});
