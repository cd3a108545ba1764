import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  extendLedger,
  findLost,
  ledgerFile,
  listPublished,
  readAnchorLedger,
  readLedger,
  shrunkenLists,
} from '../../../lib/build/ledger';
import { writeFiles } from './made-up-site';

test('a resource that is lost is answered with how to move it or withdraw it', () => {
  const answering = ['/', '/resources/', '/resources/page/2/', '/resources/a-guide-to-trust/', '/topics/trust/'];
  expect(findLost(['/', '/resources/guide-to-trust/'], answering)).toEqual([
    `/resources/guide-to-trust/ was published, and nothing answers there now. If it was renamed, add this line to content/resources/a-guide-to-trust.md:
  formerAddresses: [/resources/guide-to-trust/]
If it is gone for good, put content/resources/guide-to-trust.md back with these lines:
  status: withdrawn
  withdrawnBecause: Why, for a reader`,
  ]);
});

test('a lost resource that is like no other is answered with a place for its new name', () => {
  const fresh = ['/resources/entirely-different-words/', '/resources/something-else-again/'];
  expect(findLost(['/resources/trust/'], ['/resources/', ...fresh])).toEqual([
    `/resources/trust/ was published, and nothing answers there now. If it was renamed, add this line to content/resources/<its new name>.md:
  formerAddresses: [/resources/trust/]
If it is gone for good, put content/resources/trust.md back with these lines:
  status: withdrawn
  withdrawnBecause: Why, for a reader`,
  ]);
});

test('a lost resource was renamed to one that the ledger does not know, however much another is like it', () => {
  const [said] = findLost(
    ['/resources/remi-faqs/', '/resources/remi-fact/', '/resources/page/2/'],
    ['/resources/remi-fact/', '/resources/page/2/', '/resources/page/3/', '/resources/questions-and-answers/'],
  );
  expect(said).toContain('add this line to content/resources/questions-and-answers.md:');
});

test('where nothing is new, no other resource is taken for the lost one', () => {
  const [said] = findLost(['/resources/remi-faqs/', '/resources/remi-fact/'], ['/resources/remi-fact/']);
  expect(said).toContain('add this line to content/resources/<its new name>.md:');
});

test.for([
  ['/topics/trust/', 'content/topics/trust.md'],
  ['/life-stages/maternity/', 'content/life-stages/maternity.md'],
  ['/organisations/larch/', 'content/organisations/larch.md'],
  ['/about/', 'content/pages/about.md'],
  ['/topics/trust/page/2/', 'content/topics/trust.md'],
] as const)('when %s is lost, %s is to be put back', ([address, file]) => {
  expect(findLost([address], ['/'])).toEqual([
    `${address} was published, and nothing answers there now. Put ${file} back.`,
  ]);
});

test('every lost address is named, in the order of the ledger', () => {
  const lost = findLost(['/topics/b/', '/about/', '/topics/a/'], ['/about/']);
  expect(lost.map((words) => words.split(' ')[0])).toEqual(['/topics/b/', '/topics/a/']);
});

test('a later page of a list that has become shorter leads to the beginning of the list', () => {
  const ledger = ['/resources/', '/resources/page/2/', '/resources/page/3/', '/topics/trust/page/2/'];
  expect(shrunkenLists(ledger, ['/resources/', '/resources/page/2/', '/topics/trust/'])).toEqual([
    { from: '/resources/page/3/', to: '/resources/', title: 'The beginning of this list' },
    { from: '/topics/trust/page/2/', to: '/topics/trust/', title: 'The beginning of this list' },
  ]);
});

test('a year that holds nothing any more leads to the years, whichever of its pages was asked for', () => {
  const ledger = ['/years/', '/years/2020/', '/years/2020/page/2/', '/years/2021/', '/years/2021/page/2/'];
  expect(shrunkenLists(ledger, ['/years/', '/years/2021/'])).toEqual([
    { from: '/years/2020/', to: '/years/', title: 'Years' },
    { from: '/years/2020/page/2/', to: '/years/', title: 'Years' },
    { from: '/years/2021/page/2/', to: '/years/2021/', title: 'The beginning of this list' },
  ]);
});

test('nothing leads to a list that is gone itself, and a page with "page" in its name is no list', () => {
  expect(shrunkenLists(['/topics/gone/page/2/', '/page/', '/homepage/', '/a/page/b/'], ['/', '/a/'])).toEqual([]);
});

test('new addresses are written below those that are there, sorted, and once', () => {
  const root = writeFiles({ [ledgerFile]: '/topics/\n/about/\n' });
  expect(extendLedger(['/topics/', '/b/', '/', '/about/'], root)).toEqual(['/', '/b/']);
  expect(read(root)).toBe('/topics/\n/about/\n/\n/b/\n');
  expect(extendLedger(['/b/', '/'], root)).toEqual([]);
  expect(read(root)).toBe('/topics/\n/about/\n/\n/b/\n');
});

test('an address that is published no more stays in the ledger', () => {
  const root = writeFiles({ [ledgerFile]: '/gone/\n' });
  extendLedger(['/new/'], root);
  expect(readLedger(root)).toEqual(['/gone/', '/new/']);
});

test('a last line without its end is not run together with the next address', () => {
  const root = writeFiles({ [ledgerFile]: '/topics/' });
  extendLedger(['/about/'], root);
  expect(readLedger(root)).toEqual(['/topics/', '/about/']);
});

test('a ledger with the line ends of Windows holds the same addresses', () => {
  expect(readLedger(writeFiles({ [ledgerFile]: '/topics/\r\n/about/\r\n' }))).toEqual(['/topics/', '/about/']);
});

test('pages and headings stand in one ledger and are read apart', () => {
  const root = writeFiles({ [ledgerFile]: '/about/\n' });
  expect(extendLedger(['/about/', '/about/#who-we-are'], root)).toEqual(['/about/#who-we-are']);
  expect(readLedger(root)).toEqual(['/about/']);
  expect(readAnchorLedger(root)).toEqual(['/about/#who-we-are']);
});

test('the ledger begins where there is none', () => {
  const root = writeFiles({ 'lib/build/ledger.ts': '' });
  expect(readLedger(root)).toEqual([]);
  extendLedger(['/about/'], root);
  expect(read(root)).toBe('/about/\n');
});

test('every page of an export is listed as it is asked for, without those of the framework', () => {
  const root = writeFiles({
    'index.html': '',
    'topics/index.html': '',
    'topics/trust/index.html': '',
    '404.html': '',
    '404/index.html': '',
    '_not-found/index.html': '',
    'topics/index.txt': '',
    'scripts/not-index.html': '',
  });
  expect(listPublished(root).sort()).toEqual(['/', '/topics/', '/topics/trust/']);
});

test('the ledger that is checked in has well-formed addresses, each once', () => {
  const ledger = readLedger();
  expect(ledger.length).toBeGreaterThan(90);
  expect(ledger.filter((address) => !/^\/(?:[a-z0-9-]+\/)*$/.test(address))).toEqual([]);
  expect(readAnchorLedger().filter((anchor) => !ledger.includes(anchor.replace(/#[^#]+$/, '')))).toEqual([]);
  expect(new Set(ledger).size).toBe(ledger.length);
});

test('no address that was ever in the ledger has been taken out', ({ skip }) => {
  skip(!existsSync('.git'), 'This is not a git checkout, so the ledger has no history here.');
  const { stdout, status } = spawnSync('git', ['log', '--format=', '--patch', '--', ledgerFile], { encoding: 'utf8' });
  expect(status).toBe(0);
  const ever = stdout.split('\n').filter((line) => /^[+-]\//.test(line));
  skip(ever.length === 0, 'The history that is here does not reach back to the ledger.');
  const now = new Set([...readLedger(), ...readAnchorLedger()]);
  expect(ever.map((line) => line.slice(1)).filter((address) => !now.has(address))).toEqual([]);
});

function read(root: string): string {
  return readFileSync(join(root, ledgerFile), 'utf8');
}
