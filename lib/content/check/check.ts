/** All the checks, in one run. */
import { parseMarkdown } from '../../markdown/parse';
import { contentKinds } from '../schema/kinds';
import { checkBody } from './body';
import { type Captioned, checkCaptions } from './captions';
import { type Fault, sortFaults } from './fault';
import { checkFields } from './fields';
import { type ContentFile, readFiles } from './files';
import { checkLinks, findLinks, type TextLinks } from './links';
import { checkRecordings } from './recordings';
import { checkReferences } from './references';
import { checkMarks, checkStatistics } from './statistics';
import { readSynonyms, type SynonymGroup } from './synonyms';

export interface CheckedContent {
  files: ContentFile[];
  /** From `content/synonyms.yml`; of use only where there is no fault. */
  synonyms: readonly SynonymGroup[];
  /** How many files were read, whatever is in them. */
  count: number;
  /** Sorted by file and line; empty when all is well. */
  faults: Fault[];
}

export interface CheckedLibrary extends CheckedContent {
  /** What the captions make; of use only where there is no fault. */
  captioned: readonly Captioned[];
}

/** Reads and checks all of `content/` below `root` (an absolute path), captions too. Never rejects for what an editor wrote: it lists it. */
export async function checkLibrary(root: string): Promise<CheckedLibrary> {
  const posts = checkContent(root);
  const captions = await checkCaptions(posts.files, root);
  const faults = [...posts.faults, ...captions.faults, ...checkRecordings(posts.files, captions)];
  return { ...posts, captioned: captions.captioned, faults: sortFaults(faults) };
}

/** Reads and checks the posts and synonyms in `content/` below `root` (an absolute path). Never throws for what an editor wrote: it lists it. */
export function checkContent(root: string): CheckedContent {
  const { files, faults } = readFiles(root);
  const texts: TextLinks[] = [];
  for (const file of files) {
    faults.push(...checkFields(file, contentKinds[file.folder].fields));
    const { text, inBody } = readText(file, root);
    faults.push(...inBody);
    texts.push(text);
  }
  faults.push(...checkReferences(files, root), ...checkStatistics(files));
  faults.push(...checkLinks(texts, root), ...checkMarks(texts));
  const synonyms = readSynonyms(root);
  faults.push(...(synonyms?.faults ?? []));
  return {
    files,
    synonyms: synonyms?.groups ?? [],
    count: files.length + (synonyms ? 1 : 0),
    faults: sortFaults(faults),
  };
}

/** Texts without a fault, by place: `npm run dev` checks everything at each edit, and only one text has changed. */
const clean = new Map<string, TextLinks>();

/** A text is read once, and its tree let go: in memory it is a hundred times the text. */
function readText(file: ContentFile, root: string): { text: TextLinks; inBody: Fault[] } {
  const place = `${root}/${file.file}`;
  const before = clean.get(place);
  if (before?.file.body === file.body && before.file.bodyLine === file.bodyLine)
    return { text: { ...before, file }, inBody: [] };
  const tree = parseMarkdown(file.body);
  const text = findLinks(file, tree);
  const inBody = checkBody(file, tree, root);
  if (inBody.length === 0) clean.set(place, text);
  else clean.delete(place);
  return { text, inBody };
}
