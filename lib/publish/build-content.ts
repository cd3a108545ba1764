/** The content step: every file is checked, then Contentlayer types it and turns it into records and HTML. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedContent, checkContent } from '../content/check/check';
import { type Fault, sayFaults } from '../content/check/fault';
import { faultsFile, libraryFile, stampFile, synonymsFile } from '../content/generated-files';
import { programOf, runProgram } from './run-step';

/** Content that cannot be published; the message is what its editors read. */
export class ContentError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(sayFaults(faults));
    this.name = 'ContentError';
  }
}

/** Checks and prepares `content/`. Throws a ContentError with every fault at once. */
export async function buildContent(root = process.cwd()): Promise<{ files: number }> {
  const checked = checkContent(root);
  if (checked.faults.length > 0) throw new ContentError(checked.faults);
  writeChecked(root, checked);
  // Without the last run's records, a run that wrote none cannot pass for one that did.
  for (const file of [libraryFile, stampFile]) rmSync(join(root, file), { force: true });
  const { ok, output } = await runProgram(programOf('contentlayer2'), ['build'], { env: { CONTENT_IS_CHECKED: '1' } });
  if (!ok || !wasWritten(root))
    throw new Error(
      `The content passed every check, but Contentlayer could not read it. That is a fault in this project's code and not in a post:\n${output}`,
    );
  return { files: checked.count };
}

/**
 * Leaves the faults where `npm run dev` shows them in the browser. Where there are none it leaves the synonyms too, which
 * Contentlayer knows nothing of; with a fault, the last good ones stay.
 */
export function writeChecked(root: string, { faults, synonyms }: CheckedContent): void {
  mkdirSync(join(root, '.contentlayer'), { recursive: true });
  if (faults.length === 0) writeFileSync(join(root, synonymsFile), JSON.stringify(synonyms));
  writeFileSync(join(root, faultsFile), JSON.stringify(faults));
}

function wasWritten(root: string): boolean {
  try {
    return readFileSync(join(root, stampFile), 'utf8').length > 0;
  } catch {
    return false;
  }
}
