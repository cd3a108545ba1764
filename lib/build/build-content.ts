/** The content step: every file is checked, while Contentlayer types it and turns it into records and HTML. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedLibrary, checkLibrary } from '../check/check';
import { type Fault, sayFaults } from '../check/fault';
import { faultsFile, synonymsFile } from '../content/generated-files';
import { forgetFreshLibrary, placeLibrary } from '../content/place-library';
import { writeCaptioned } from '../content/write-captioned';
import { programOf, runProgram } from './run-step';

/** Content that cannot be published; the message is what its editors read. */
export class ContentError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(sayFaults(faults));
    this.name = 'ContentError';
  }
}

/** Checks and prepares `content/`. Throws a ContentError with every fault at once, leaving the last good records as they were. */
export async function buildContent(root = process.cwd()): Promise<{ files: number }> {
  forgetFreshLibrary(root);
  const reading = runProgram(programOf('contentlayer2'), ['build'], { env: { BUILD_CHECKS_CONTENT: '1' } });
  // Checked here at the same time: the two take about as long, and each has a core.
  const checked = await checkLibrary(root);
  // Awaited whatever was found: broken off while it writes its cache, Contentlayer could not read that again.
  const { ok, output } = await reading;
  if (checked.faults.length > 0) throw new ContentError(checked.faults);
  if (!ok || !placeLibrary(root))
    throw new Error(
      `The content passed every check, but Contentlayer could not read it. That is a fault in this project's code and not in a post:\n${output}`,
    );
  writeChecked(root, checked);
  return { files: checked.count };
}

/**
 * Leaves the faults where `npm run dev` shows them in the browser. Where there are none it leaves the synonyms and captions
 * too, which Contentlayer knows nothing of; with a fault, the last good ones stay.
 */
export function writeChecked(root: string, { faults, synonyms, captioned }: CheckedLibrary): void {
  mkdirSync(join(root, '.contentlayer'), { recursive: true });
  if (faults.length === 0) {
    writeFileSync(join(root, synonymsFile), JSON.stringify(synonyms));
    writeCaptioned(root, captioned);
  }
  writeFileSync(join(root, faultsFile), JSON.stringify(faults));
}
