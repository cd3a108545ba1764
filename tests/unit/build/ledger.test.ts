import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnchoredPage } from '../../../lib/build/ledger';
import { extendLedger, findLostAnchors, findLostPages, ledgerFile, readLedger } from '../../../lib/build/ledger';
import { writeFiles } from './made-up-site';

test('the message for a lost resource says how to redirect it or withdraw it', () => {
  const pages = ['/', '/resources/', '/resources/page/2/', '/resources/a-guide-to-trust/', '/topics/trust/'];
  expect(findLostPages(['/', '/resources/guide-to-trust/'], pages)).toEqual([
    `/resources/guide-to-trust/ has been published, but there is no such page any more.
If you renamed it, add this line to content/resources/a-guide-to-trust.md:
  formerAddresses: [/resources/guide-to-trust/]
If it has gone for good, restore content/resources/guide-to-trust.md with these lines:
  status: withdrawn
  withdrawnBecause: The reason, for readers`,
  ]);
});

test.for([
  ['no resource is new', ['/resources/remi-fact/']],
  ['two resources are new', ['/resources/remi-fact/', '/resources/remi-faq/', '/resources/remi-questions/']],
] as const)('no other resource is suggested if %s', ([, pages]) => {
  const [message] = findLostPages(['/resources/remi-faqs/', '/resources/remi-fact/'], pages);
  expect(message).toContain('add this line to content/resources/<new-name>.md:');
});

test.for([
  ['/topics/trust/', 'content/topics/trust.md'],
  ['/life-stages/maternity/', 'content/life-stages/maternity.md'],
  ['/organisations/larch/', 'content/organisations/larch.md'],
  ['/about/', 'content/pages/about.md'],
  ['/topics/trust/page/2/', 'content/topics/trust.md'],
] as const)('the message for the lost page %s asks to restore %s', ([url, file]) => {
  expect(findLostPages([url], ['/'])).toEqual([
    `${url} has been published, but there is no such page any more. Restore ${file}.`,
  ]);
});

test('all lost pages are named, in the order of the ledger', () => {
  const lost = findLostPages(['/topics/b/', '/about/', '/topics/a/'], ['/about/']);
  expect(lost.map((message) => message.split(' ')[0])).toEqual(['/topics/b/', '/topics/a/']);
});

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

test('an anchor works as long as its heading exists or another heading keeps it', () => {
  const published = ['what-people-say', 'what-helped', 'what-works'].map((id) => `/resources/trust/#${id}`);
  expect(findLostAnchors(published, [page({})], [])).toEqual([]);
});

test('the message for a lost anchor suggests the only new heading', () => {
  const published = ['/resources/trust/#what-people-said', '/resources/trust/#what-helped'];
  expect(findLostAnchors(published, [page({})], [])).toEqual([
    `/resources/trust/#what-people-said has been published, but content/resources/trust.md has no such heading any more.
If you renamed the heading, keep its old anchor:
  ## What people say {#what-people-said}
If it has gone, write {#what-people-said} at the end of the heading that covers the subject now.`,
  ]);
});

test('no heading is suggested if several are new', () => {
  expect(findLostAnchors(['/resources/trust/#what-people-said'], [page({})], [])[0]).toContain(
    '  ## The new heading {#what-people-said}',
  );
});

test('the anchors of a renamed page are looked up in the page it leads to', () => {
  const former = [{ from: '/resources/old/', to: '/resources/trust/', title: 'Trust' }];
  expect(findLostAnchors(['/resources/old/#what-helped'], [page({})], former)).toEqual([]);
  expect(findLostAnchors(['/resources/old/#gone'], [page({})], former)[0]).toContain('content/resources/trust.md');
});

test('a page that was withdrawn, or is reported as lost, may lose its anchors', () => {
  const published = ['/resources/trust/#gone', '/resources/nowhere/#gone'];
  expect(findLostAnchors(published, [page({ isWithdrawn: true })], [])).toEqual([]);
});

test('new URLs are added at the end, sorted, and once', () => {
  const root = writeFiles({ [ledgerFile]: '/topics/\n/about/\n' });
  expect(extendLedger(['/topics/', '/b/', '/', '/about/', '/about/#who'], root)).toEqual(['/', '/about/#who', '/b/']);
  expect(read(root)).toBe('/topics/\n/about/\n/\n/about/#who\n/b/\n');
  expect(extendLedger(['/b/', '/'], root)).toEqual([]);
  expect(readLedger(root)).toEqual({ pages: ['/topics/', '/about/', '/', '/b/'], anchors: ['/about/#who'] });
});

test.for([
  ['does not exist', {}, '/about/\n'],
  ['has no line break at its end', { [ledgerFile]: '/topics/' }, '/topics/\n/about/\n'],
  ['has the line breaks of Windows', { [ledgerFile]: '/topics/\r\n' }, '/topics/\r\n/about/\n'],
] as const)('the ledger can be extended if the file %s', ([, files, after]) => {
  const root = writeFiles({ 'lib/build/ledger.ts': '', ...files });
  extendLedger(['/about/'], root);
  expect(read(root)).toBe(after);
  expect(readLedger(root).pages).toEqual(after.split(/\r?\n/).filter(Boolean));
});

test('the ledger in this repository has valid URLs, each once', () => {
  const { pages, anchors } = readLedger();
  expect(pages.filter((url) => !/^\/(?:[a-z0-9-]+\/)*$/.test(url))).toEqual([]);
  expect(anchors.filter((anchor) => !pages.includes(anchor.replace(/#[^#]+$/, '')))).toEqual([]);
  expect(new Set([...pages, ...anchors]).size).toBe(pages.length + anchors.length);
});

test('no URL has ever been removed from the ledger', ({ skip }) => {
  skip(!existsSync('.git'), 'This is not a git checkout, so the ledger has no history here.');
  const { stdout, status } = spawnSync('git', ['log', '--format=', '--patch', '--', ledgerFile], { encoding: 'utf8' });
  expect(status).toBe(0);
  const ever = stdout.split('\n').filter((line) => /^[+-]\//.test(line));
  const { pages, anchors } = readLedger();
  const now = new Set([...pages, ...anchors]);
  expect(ever.map((line) => line.slice(1)).filter((url) => !now.has(url))).toEqual([]);
});

function read(root: string): string {
  return readFileSync(join(root, ledgerFile), 'utf8');
}
