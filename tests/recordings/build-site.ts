/** Builds the site with made-up recordings and one made-up resource for the end-to-end tests. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles, buildCopy, copyProject } from '../copy-project';
import { madeUpEntry } from '../editor/made-up-entry';
import { madeUpTalks, recordingsSite } from './made-up-talks';

export async function buildRecordingsSite(): Promise<void> {
  const root = copyProject();
  try {
    addFiles(root, { ...madeUpTalks(), ...madeUpEntry() });
    await buildCopy(root);
    rmSync(recordingsSite, { recursive: true, force: true });
    cpSync(join(root, 'out'), recordingsSite, { recursive: true });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
