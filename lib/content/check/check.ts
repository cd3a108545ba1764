/** All the checks, in one run. */
import { contentKinds } from '../schema/kinds';
import { checkBody } from './body';
import { type Fault, sortFaults } from './fault';
import { checkFields } from './fields';
import { type ContentFile, readFiles } from './files';
import { checkLinks } from './links';
import { checkReferences } from './references';

export interface CheckedContent {
  files: ContentFile[];
  /** Sorted by file and line; empty when all is well. */
  faults: Fault[];
}

/** Reads and checks `content/` below `root` (an absolute path). Never throws for what an editor wrote: it lists it. */
export function checkContent(root: string): CheckedContent {
  const { files, faults } = readFiles(root);
  const inFiles = files.flatMap((file) => [
    ...checkFields(file, contentKinds[file.folder].fields),
    ...checkBody(file, root),
  ]);
  return {
    files,
    faults: sortFaults([...faults, ...inFiles, ...checkReferences(files, root), ...checkLinks(files, root)]),
  };
}
