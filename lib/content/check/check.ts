/** All the checks, in one run. */
import { parseMarkdown } from '../../markdown/parse';
import { contentKinds } from '../schema/kinds';
import { checkBody } from './body';
import { type Fault, sortFaults } from './fault';
import { checkFields } from './fields';
import { type ContentFile, readFiles } from './files';
import { checkLinks, findLinks, type TextLinks } from './links';
import { checkReferences } from './references';

export interface CheckedContent {
  files: ContentFile[];
  /** Sorted by file and line; empty when all is well. */
  faults: Fault[];
}

/** Reads and checks `content/` below `root` (an absolute path). Never throws for what an editor wrote: it lists it. */
export function checkContent(root: string): CheckedContent {
  const { files, faults } = readFiles(root);
  const texts: TextLinks[] = [];
  for (const file of files) {
    // A text is read once, and its tree let go: in memory it is a hundred times the text.
    const tree = parseMarkdown(file.body);
    faults.push(...checkFields(file, contentKinds[file.folder].fields), ...checkBody(file, tree, root));
    texts.push(findLinks(file, tree));
  }
  faults.push(...checkReferences(files, root), ...checkLinks(texts, root));
  return { files, faults: sortFaults(faults) };
}
