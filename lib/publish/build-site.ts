import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerAddress } from '../content/former';
import { site } from '../site';
import { baseOf } from './base-path';
import { buildContent } from './build-content';
import { finishSite } from './finish';
import { findLost, listPublished, readAnchorLedger, readLedger, shrunkenLists } from './ledger';
import { clearLeftovers } from './leftovers';
import { withLock } from './lock';
import { findLostAnchors } from './lost-anchors';
import { programOf, runProgram, withProgress } from './run-step';
import { checkContact, securityFiles } from './security-text';
import { newest, sitemapFiles } from './sitemap';

const built = 'out';
const stamp = '.site/built-from';

/** Builds the site into out/, which changes only when everything went well. Rejects with a message to show. */
export function buildSite(): Promise<void> {
  return withLock('.building', build);
}

async function build(): Promise<void> {
  for (const folder of [built, 'hosting']) clearLeftovers(folder);
  checkContact(site.securityContact);
  const inputs = hashInputs();
  const { files } = await withProgress('Checking and reading the content', () => buildContent());
  await withProgress(`Drawing the pages from ${files} files`, async () => {
    const { ok, output } = await runProgram(programOf('next'), ['build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (!ok) throw new Error(`The pages could not be drawn:\n${output.split('\n').slice(-40).join('\n')}`);
  });
  const former = await findFormer();
  const { pages } = await withProgress('Finishing the site', async () =>
    finishSite('.site', built, { former, files: await listTextFiles(), base: baseOf(site.address) }),
  );
  writeFileSync(stamp, inputs);
  console.log(`  ${pages} pages are in ${built}/`);
}

/** The addresses that lead elsewhere now. Throws where one that was published would no longer answer. */
async function findFormer(): Promise<FormerAddress[]> {
  // Loaded only now, because it reads what the content step has just written.
  const { listFormerAddresses } = await import('../content/former');
  const { listAnchoredPages } = await import('../content/anchors');
  const exported = listPublished('.site');
  const ledger = readLedger();
  const former = [...listFormerAddresses(), ...shrunkenLists(ledger, exported)];
  const lost = [
    ...findLost(ledger, [...exported, ...former.map(({ from }) => from)]),
    ...findLostAnchors(readAnchorLedger(), listAnchoredPages(), former),
  ];
  if (lost.length > 0) throw new Error(`An address, once published, answers for ever.\n\n${lost.join('\n\n')}`);
  return former;
}

/** The texts that stand beside the pages and are made from the whole library. */
async function listTextFiles(): Promise<{ name: string; text: string }[]> {
  const { listAddresses } = await import('../content/addresses');
  const pages = listAddresses();
  return [...sitemapFiles(pages, site.address), ...securityFiles(site, newest(pages))];
}

/** Whether out/ was built from the files as they are now. */
export function isBuilt(): boolean {
  return existsSync(join(built, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashInputs();
}

/** One hash over everything the site is made from. */
function hashInputs(): string {
  const hash = createHash('sha256').update(JSON.stringify(site));
  const folders = ['app', 'components', 'content', 'lib', 'public'];
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const files = [
    ...inside.sort(),
    'package-lock.json',
    'next.config.mjs',
    'contentlayer.config.ts',
    'postcss.config.mjs',
    'tsconfig.json',
  ];
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
