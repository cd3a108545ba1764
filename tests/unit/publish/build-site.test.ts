/** The order of a build: its steps are replaced by made-up ones, so that each can fail; what finishes the site and looks at the ledger is real. */
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { AnchoredPage } from '../../../lib/content/anchors';
import type { FormerAddress } from '../../../lib/content/former';
import { buildContent } from '../../../lib/publish/build-content';
import { buildSite, isBuilt } from '../../../lib/publish/build-site';
import { ledgerFile } from '../../../lib/publish/ledger';
import { runProgram } from '../../../lib/publish/run-step';
import { madeUpProject, readFiles, writeFiles } from './made-up-site';

const made = vi.hoisted(() => ({ former: [] as FormerAddress[], anchored: [] as AnchoredPage[] }));
vi.mock('../../../lib/content/former', () => ({ listFormerAddresses: () => made.former }));
vi.mock('../../../lib/content/anchors', () => ({ listAnchoredPages: () => made.anchored }));
vi.mock('../../../lib/content/addresses', () => ({ listAddresses: () => [] }));
vi.mock('../../../lib/publish/build-content', () => ({ buildContent: vi.fn(async () => ({ files: 1 })) }));
vi.mock('../../../lib/publish/run-step', () => ({
  programOf: (name: string) => name,
  runProgram: vi.fn(async () => ({ ok: true, output: '' })),
  withProgress: (_: string, work: () => unknown) => work(),
}));

const page = { address: '/topics/', file: 'content/pages/topics.md', isWithdrawn: false };

test('a build publishes every page, leads former addresses on, and is known to be of these files', async () => {
  enter({
    [ledgerFile]: '/\n/topics/\n/old/\n/topics/#what-helps\n',
    'out.999999.new/index.html': 'of a killed build',
  });
  made.former = [{ from: '/old/', to: '/topics/', title: 'Topics' }];
  made.anchored = [{ ...page, headings: [{ level: 2, text: 'What helps', id: 'what-helps' }] }];
  await buildSite();
  expect(['out/index.html', 'out/old/index.html', 'hosting/nginx.conf'].map((file) => existsSync(file))).toEqual([
    true,
    true,
    true,
  ]);
  expect(existsSync('out.999999.new')).toBe(false);
  expect(isBuilt()).toBe(true);
  writeFiles({ 'content/resources/a.md': 'Other words' }, '.');
  expect(isBuilt()).toBe(false);
});

test.for([
  [
    'an address of the ledger would no longer answer',
    () => enter({ [ledgerFile]: '/resources/gone/\n' }),
    /^An address, once published, answers for ever\.\n\n\/resources\/gone\/ was published, .*\n {2}formerAddresses: \[\/resources\/gone\/\]/,
  ],
  [
    'a heading of the ledger could no longer be reached',
    () => {
      enter({ [ledgerFile]: '/topics/\n/topics/#what-helped\n' });
      made.anchored = [{ ...page, headings: [{ level: 2, text: 'What helps', id: 'what-helps' }] }];
    },
    /^An address, once published, answers for ever\.\n\n\/topics\/#what-helped was published, .*\n {2}## What helps \{#what-helped\}/,
  ],
  [
    'the content has a fault',
    () => {
      enter();
      vi.mocked(buildContent).mockRejectedValueOnce(new Error('A fault.'));
    },
    /^A fault\.$/,
  ],
  [
    'the pages cannot be drawn',
    () => {
      enter();
      vi.mocked(runProgram).mockResolvedValueOnce({ ok: false, output: 'No space left on device' });
    },
    /^The pages could not be drawn:\nNo space left on device$/,
  ],
  [
    'another build is under way',
    () => enter({ '.building': String(process.ppid) }),
    /^Another build is under way \(process \d+\)\. Wait until it has ended, then try again\.$/,
  ],
] as const)('the last site stays as it was when %s', async ([, prepare, message]) => {
  prepare();
  const before = readFiles('.');
  await expect(buildSite()).rejects.toThrow(message);
  expect(readFiles('.')).toEqual(before);
});

/** Goes into a project with an export, a last site and these files, until the test is over. */
function enter(files: Record<string, string> = {}): void {
  const home = process.cwd();
  const inputs = [
    'package-lock.json',
    'next.config.mjs',
    'contentlayer.config.ts',
    'postcss.config.mjs',
    'tsconfig.json',
  ];
  process.chdir(
    madeUpProject({
      ...Object.fromEntries(inputs.map((name) => [name, ''])),
      'content/resources/a.md': 'Words',
      'out/index.html': 'the last site',
      ...files,
    }),
  );
  onTestFinished(() => {
    process.chdir(home);
    made.former = [];
    made.anchored = [];
  });
}
