import { expect, test } from 'vitest';
import { updatedOn } from '../../../lib/content/resources';
import { hasPage, isListed } from '../../../lib/content/status';

test.each([
  ['published', true, true],
  ['draft', false, false],
  ['superseded', false, true],
  ['withdrawn', false, true],
] as const)('a resource that is %s is listed: %s, and has a page: %s', (status, listed, page) => {
  expect(isListed({ status, added: '2026-11-23' })).toBe(listed);
  expect(hasPage({ status, added: '2026-11-23' })).toBe(page);
});

test('a resource to come has no page before its day, and is listed from then on', () => {
  const resource = { status: 'published', added: '2027-03-01' } as const;
  expect(['2027-02-28', '2027-03-01', '2027-03-02'].map((day) => isListed(resource, day))).toEqual([false, true, true]);
  expect(['2027-02-28', '2027-03-01'].map((day) => hasPage({ ...resource, status: 'withdrawn' }, day))).toEqual([
    false,
    true,
  ]);
});

test('a resource without changes was last seen new when it was added', () => {
  expect(updatedOn({ added: '2026-11-23', changes: [] })).toBe('2026-11-23');
});

test('the latest change counts, whatever their order', () => {
  const changes = ['2026-12-01', '2027-02-03', '2027-01-31'].map((date) => ({ date, note: 'Added the slides' }));
  expect(updatedOn({ added: '2026-11-23', changes })).toBe('2027-02-03');
});

test('a change before the day it was added does not make it older', () => {
  const changes = [{ date: '2025-01-01', note: 'Said here for its history' }];
  expect(updatedOn({ added: '2026-11-23', changes })).toBe('2026-11-23');
});
