/** `npm run build`: builds the site into out/. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditorSettings } from '../editor/web-editor/settings';
import { site } from '../site';
import { today } from '../today';
import { baseOf } from './base-path';
import { buildContent, ContentError } from './build-content';
import { comparePages, exportedPages } from './compare-pages';
import { clearLeftovers, finishSite, listFiles } from './finish-site';
import { withLock } from './lock';
import { type FormerAddress, shortenedLists } from './redirects';
import { formatAddress, formatError, programOf, runProgram, withProgress } from './run-step';
import { writeBundles } from './scripts';
import { checkContact } from './security-text';

const built = 'out';
const exported = '.site';
const stamp = join(exported, 'built-from');

/** Builds the site into out/, which only changes if everything went well. Rejects with a message for the person who builds. */
export function buildSite(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  return withLock('.cache/build', build);
}

async function build(): Promise<void> {
  clearLeftovers(built);
  checkContact(site.securityContact);
  readEditorSettings(site.editor);
  const inputs = hashInputs();
  const { files } = await withProgress('Checking and reading the content', () => buildContent());
  // Imported here, because these modules read what the content step has just written.
  const { allPages } = await import('../pages/all-pages');
  const { cardsOf } = await import('../outputs/link-cards/page-card');
  const { renderCards } = await import('../outputs/link-cards/render-cards');
  // Next leaves one core to the link cards (next.config.mjs).
  const [, cards] = await withProgress(`Rendering the pages from ${files} files, and their link cards`, () =>
    Promise.all([renderPages(), renderCards(cardsOf(allPages()))]),
  );
  const former = await checkPages();
  const { siteFiles } = await import('./site-files');
  const pages = await withProgress('Finishing the site', async () =>
    finishSite(exported, built, {
      former,
      files: [...cards.files, ...(await siteFiles())],
      base: baseOf(site.address),
    }),
  );
  const { nextChange } = await import('../content/resources');
  writeFileSync(stamp, [inputs, today(), nextChange() ?? ''].join('\n'));
  console.log(`  ${pages} pages are in ${built}/; ${cards.drawn} link cards were drawn`);
  const missing = formatAddress(process.env, site.address);
  if (missing) console.log(`\n${missing}`);
}

async function renderPages(): Promise<void> {
  const bundles = await writeBundles();
  const { ok, output } = await runProgram(programOf('next'), ['build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...bundles },
  });
  if (!ok) throw new Error(`Next could not render the pages:\n${output.split('\n').slice(-40).join('\n')}`);
}

/** The URLs that have moved. Throws if a listed page was not exported, or if a published URL would stop working. */
async function checkPages(): Promise<FormerAddress[]> {
  // Imported here, because these modules read what the content step has just written.
  const { findLostAnchors, findLostPages, listAnchoredPages, listFormerAddresses, readLedger } = await import(
    './ledger'
  );
  const files = listFiles(exported);
  const { allPages } = await import('../pages/all-pages');
  const differences = comparePages(
    allPages().map(({ url }) => url),
    files,
  );
  if (differences.length > 0)
    throw new Error(`The list of pages and the exported pages differ:\n\n${differences.join('\n')}`);
  const pages = exportedPages(files);
  const published = readLedger();
  const former = [...listFormerAddresses(), ...shortenedLists(published.pages, pages)];
  const lost = [
    ...findLostPages(published.pages, [...pages, ...former.map(({ from }) => from)]),
    ...findLostAnchors(published.anchors, listAnchoredPages(), former),
  ];
  if (lost.length > 0) throw new Error(`Published URLs have to work for ever.\n\n${lost.join('\n\n')}`);
  return former;
}

/** Whether out/ was built from the files as they are now, and nothing on the site depends on a day that has come since. */
export function isBuilt(): boolean {
  if (!existsSync(join(built, 'index.html')) || !existsSync(stamp)) return false;
  const [inputs, day = '', nextChange] = readFileSync(stamp, 'utf8').split('\n');
  return inputs === hashInputs() && today() >= day && (!nextChange || today() < nextChange);
}

/** One hash of everything that the site is built from: code, content, settings, and Node, which brings names of months and sort orders. */
function hashInputs(): string {
  const folders = ['app', 'components', 'content', 'lib', 'public'];
  const settings = [
    'package-lock.json',
    'next.config.mjs',
    'contentlayer.config.ts',
    'postcss.config.mjs',
    'tsconfig.json',
  ];
  const files = folders.flatMap((folder) => listFiles(folder).map((name) => join(folder, name))).sort();
  const hash = createHash('sha256').update(JSON.stringify(site)).update(process.version);
  for (const file of [...files, ...settings]) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

// Run as a command, not imported.
if (process.argv[1]?.endsWith('lib/build/build.ts')) {
  try {
    await buildSite();
  } catch (error) {
    console.error(`\n${formatError(error)}`);
    if (!(error instanceof ContentError)) console.error('\nThe last good site in out/ is unchanged.');
    process.exitCode = 1;
  }
}
