import { expect, test } from 'vitest';
import { findLostAnchors } from '../../../lib/build/lost-anchors';
import type { AnchoredPage } from '../../../lib/content/anchors';

const page = (fields: Partial<AnchoredPage>): AnchoredPage => ({
  address: '/resources/trust/',
  file: 'content/resources/trust.md',
  headings: [
    { level: 2, text: 'What people say', id: 'what-people-say' },
    { level: 3, text: 'What helps', id: 'what-helped', otherIds: ['what-works'] },
  ],
  isWithdrawn: false,
  ...fields,
});

test('a heading that keeps its anchor is not lost, whether by its words or by a mark', () => {
  const ledger = ['what-people-say', 'what-helped', 'what-works'].map((id) => `/resources/trust/#${id}`);
  expect(findLostAnchors(ledger, [page({})], [])).toEqual([]);
});

test('a renamed heading is answered with its line and the mark that keeps its anchor', () => {
  expect(findLostAnchors(['/resources/trust/#what-people-said'], [page({})], [])).toEqual([
    `/resources/trust/#what-people-said was published, and content/resources/trust.md has no such heading now. If it was renamed, keep its old anchor with a mark:
  ## What people say {#what-people-said}
If it is gone, write {#what-people-said} at the end of the heading that now covers it.`,
  ]);
});

test('a lost heading that is like no other is answered with a place for its words', () => {
  expect(findLostAnchors(['/resources/trust/#a-quite-different-thing'], [page({})], [])[0]).toContain(
    '## Its new words {#a-quite-different-thing}',
  );
});

test('the only heading that the ledger does not know is the one that was renamed', () => {
  const ledger = ['/resources/trust/#entirely-different', '/resources/trust/#what-helped'];
  expect(findLostAnchors(ledger, [page({})], [])[0]).toContain('## What people say {#entirely-different}');
});

test('the headings of a page that was renamed are asked of the page that it leads to', () => {
  const former = [{ from: '/resources/old/', to: '/resources/trust/', title: 'Trust' }];
  expect(findLostAnchors(['/resources/old/#what-helped'], [page({})], former)).toEqual([]);
  expect(findLostAnchors(['/resources/old/#gone'], [page({})], former)[0]).toContain('content/resources/trust.md');
});

test('nothing is asked of a page that was withdrawn, or that answers nowhere and is named elsewhere', () => {
  const ledger = ['/resources/trust/#gone', '/resources/nowhere/#gone'];
  expect(findLostAnchors(ledger, [page({ isWithdrawn: true })], [])).toEqual([]);
});
