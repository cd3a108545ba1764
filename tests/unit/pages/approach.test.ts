/** The pages of approaches, from the library's own content. */
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../lib/content/load';
import {
  approachesForStatistic,
  approachesOn,
  approachView,
  comparisonView,
  listApproaches,
} from '../../../lib/pages/approach';
import { certaintyNames, verdicts } from '../../../lib/schema/approach-fields';

test('every approach is compared once, the surest first and inside by verdict', () => {
  const rows = comparisonView()?.groups.flatMap((group) => group.rows) ?? [];
  expect(rows.map(({ url }) => url).toSorted()).toEqual(
    loadLibrary()
      .approaches.map(({ slug }) => `/what-works/${slug}/`)
      .toSorted(),
  );
  const ranks = rows.map(({ outcomes: [first] }) =>
    first ? certaintyNames.indexOf(first.certainty) * 10 + verdicts.indexOf(first.verdict) : -1,
  );
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

test('a list by aim shows only the outcomes it is about', () => {
  const [first] = comparisonView('gaps-between-groups')?.groups.flatMap(({ rows }) => rows) ?? [];
  const names = new Set(
    listApproaches().flatMap(({ outcomes }) =>
      outcomes.filter(({ aim }) => aim === 'gaps between groups').map(({ name }) => name),
    ),
  );
  expect(first?.outcomes.every(({ name }) => names.has(name))).toBe(true);
});

test('the button names what it opens and where', () => {
  expect(approachView('continuity-of-midwifery-carer')?.button.name).toBe('Read the main review on cochrane.org');
  expect(approachView('nothing')).toBeUndefined();
});

test('a topic and a statistic lead to the approaches that bear on them, with the verdict', () => {
  const [first] = approachesOn('maternity').links;
  expect(first).toEqual({
    name: 'Continuity of midwifery carer',
    url: '/what-works/continuity-of-midwifery-carer/',
    note: 'helps: several good studies agree',
  });
  expect(approachesOn('housing')).toEqual({ links: [], all: undefined });
  const statistic = loadLibrary().statistics.find(({ slug }) => slug === 'stillbirth-uk-2019');
  expect(statistic && approachesForStatistic(statistic).links.map(({ url }) => url)).toContain(first?.url);
});

test('every approach has two to four findings, and a review, a study or a note that it is not tested', () => {
  for (const { slug, findings, main, outcomes } of listApproaches()) {
    expect(findings.length, slug).toBeGreaterThanOrEqual(2);
    expect(findings.length, slug).toBeLessThanOrEqual(4);
    const isUntested = outcomes.every(({ certainty }) => certainty === 'not tested yet');
    expect(isUntested || main.is !== 'guidance', slug).toBe(true);
  }
});
