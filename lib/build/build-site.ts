import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerAddress } from '../content/former';
import { readEditorSettings } from '../editor/web-editor/settings';
import { site } from '../site';
import { today } from '../today';
import { baseOf } from './base-path';
import { buildContent } from './build-content';
import { finishSite } from './finish';
import { hashCode, hashInputs } from './inputs';
import { findKept, type Prints, printPages } from './kept-pages';
import { findLost, listPublished, readAnchorLedger, readLedger, shrunkenLists } from './ledger';
import { clearLeftovers } from './leftovers';
import { listFiles } from './list-files';
import { withLock } from './lock';
import { findLostAnchors } from './lost-anchors';
import { leaveOut } from './pages-to-draw';
import { programOf, runProgram, withProgress } from './run-step';
import { checkContact } from './security-text';

const built = 'out';
const stamp = '.site/built-from';

/** Builds the site into out/, which changes only when everything went well. Rejects with a message to show. */
export function buildSite(): Promise<void> {
  return withLock('.building', build);
}

async function build(): Promise<void> {
  for (const folder of [built, 'hosting']) clearLeftovers(folder);
  checkContact(site.securityContact);
  readEditorSettings(site.editor);
  const inputs = hashInputs();
  const { files } = await withProgress('Checking and reading the content', () => buildContent());
  const { prints, kept } = await withProgress(`Drawing the pages from ${files} files`, drawPages);
  const former = await findFormer(kept);
  // Loaded only now, because it reads what the content step has just written.
  const { listCards } = await import('../outputs/link-cards/list-cards');
  const { renderCards } = await import('../outputs/link-cards/render-cards');
  const { drawn } = await withProgress('Drawing the link cards', () => renderCards(listCards(), '.site'));
  const { pages, takenOver } = await withProgress('Finishing the site', async () =>
    finishSite('.site', built, { former, files: await listFiles(), base: baseOf(site.address), prints, kept }),
  );
  const { nextChange } = await import('../content/upcoming');
  writeFileSync(stamp, [inputs, today(), nextChange() ?? ''].join('\n'));
  console.log(`  ${pages} pages are in ${built}/, ${takenOver} of them as they were; ${drawn} link cards were drawn`);
}

/** Draws what is not already in the site that stands. */
async function drawPages(): Promise<{ prints: Prints; kept: string[] }> {
  const prints = await printPages(hashCode());
  const kept = findKept(built, prints);
  const { ok, output } = await runProgram(programOf('next'), ['build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...leaveOut(kept) },
  });
  if (!ok) throw new Error(`The pages could not be drawn:\n${output.split('\n').slice(-40).join('\n')}`);
  return { prints, kept };
}

/** The addresses that lead elsewhere now. Throws where one that was published would no longer answer. */
async function findFormer(kept: readonly string[]): Promise<FormerAddress[]> {
  // Loaded only now, because it reads what the content step has just written.
  const { listFormerAddresses } = await import('../content/former');
  const { listAnchoredPages } = await import('../content/anchors');
  const exported = [...listPublished('.site'), ...kept];
  const ledger = readLedger();
  const former = [...listFormerAddresses(), ...shrunkenLists(ledger, exported)];
  const lost = [
    ...findLost(ledger, [...exported, ...former.map(({ from }) => from)]),
    ...findLostAnchors(readAnchorLedger(), listAnchoredPages(), former),
  ];
  if (lost.length > 0) throw new Error(`An address, once published, answers for ever.\n\n${lost.join('\n\n')}`);
  return former;
}

/** Whether out/ was built from the files as they are now, and no day has come since on which it would say something else. */
export function isBuilt(): boolean {
  if (!existsSync(join(built, 'index.html')) || !existsSync(stamp)) return false;
  const [inputs, day = '', nextChange] = readFileSync(stamp, 'utf8').split('\n');
  return inputs === hashInputs() && today() >= day && (!nextChange || today() < nextChange);
}
