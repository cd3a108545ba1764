/** The data files, read back. */
import { expect, test } from 'vitest';
import { listStatisticPages } from '../../../lib/content/statistics';
import { datasetOf } from '../../../lib/outputs/statistic-dataset';
import { rowsOf, statisticsFiles } from '../../../lib/outputs/statistics-data';
import { statistic } from '../content/made-up-content';

/** The rows of a table as RFC 4180 has them. */
function readCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, cell, quoted, end] of text.matchAll(/((?:"((?:[^"]|"")*)")|[^",\r\n]*)(,|\r\n|$)/g)) {
    if (cell === '' && end === '') continue;
    lines.at(-1)?.push(quoted === undefined ? (cell ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  const [head = [], ...rows] = lines.filter((line) => line.length > 0);
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}

const files = new Map(statisticsFiles().map(({ name, text }) => [name, text]));

test('every statistic has a table beside its page, with a row for each group', () => {
  for (const { slug, groups, sentence } of listStatisticPages()) {
    const rows = readCsv(files.get(`statistics/${slug}.csv`) ?? '');
    expect(rows.map(({ group, value }) => [group, value])).toEqual(
      groups.map(({ group, value }) => [group, value === undefined ? '' : String(value)]),
    );
    expect(rows[0]?.sentence).toBe(sentence);
    expect(rows[0]?.source_address).toMatch(/^https:\/\//);
  }
});

test('one table and one JSON file hold them all', () => {
  const rows = readCsv(files.get('data/statistics.csv') ?? '');
  const { statistics } = JSON.parse(files.get('data/statistics.json') ?? '');
  expect(statistics.map(({ id }: { id: string }) => id)).toEqual(listStatisticPages().map(({ slug }) => slug));
  expect(rows).toHaveLength(listStatisticPages().reduce((sum, { groups }) => sum + groups.length, 0));
});

test('a ratio and a difference say whether they are worked out or stated', () => {
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
});

test('values in times are ratios that the source states', () => {
  const groups = [{ group: 'Black', value: 5.5 }];
  expect(rowsOf(statistic({ unit: 'times', comparedWith: 'White', groups }))[0]).toMatchObject({
    ratio: 5.5,
    ratio_from: 'source',
    compared_with: 'White',
  });
});

test('search engines read each value with its unit, and nothing that is not known', () => {
  const groups = [{ group: 'Black', value: 9, low: 8, high: 10 }, { group: 'White' }];
  const data = datasetOf(statistic({ groups, place: 'not-stated', period: { note: 'Not stated' } }));
  expect(data).toMatchObject({ '@type': 'Dataset', creator: { name: 'A council' } });
  expect(data.mainEntity).toEqual([
    expect.objectContaining({ '@type': 'Observation', value: 9, unitText: 'per cent', minValue: 8, maxValue: 10 }),
  ]);
  expect(data).not.toHaveProperty('spatialCoverage');
  expect(data).not.toHaveProperty('temporalCoverage');
  expect(datasetOf(statistic({ period: { from: 2019, to: 2021 } }))).toMatchObject({ temporalCoverage: '2019/2021' });
});
