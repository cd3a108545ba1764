/** Runs all checks. */
import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse';
import { contentKinds } from '../schema/kinds';
import { today } from '../today';
import { checkApproaches } from './approaches';
import { checkBody } from './body';
import { type Captioned, checkCaptions, checkRecordings } from './captions';
import { checkDatasets } from './datasets';
import { type Fault, sortFaults } from './fault';
import { checkFields } from './fields';
import { type ContentFile, type PostName, readFiles, strayPosts } from './files';
import { checkLinks, findLinks, type TextLinks } from './links';
import { GonePages } from './pages';
import { checkReferences } from './references';
import { checkMarks, checkStatistics } from './statistics';
import {
  noWords,
  readSettings,
  readSynonyms,
  readWords,
  type Settings,
  type SynonymGroup,
  type WordList,
} from './word-lists';

export interface CheckedContent {
  files: ContentFile[];
  /** Posts that couldn't be read. */
  unread: PostName[];
  /** From `content/synonyms.yml`; only valid without errors. */
  synonyms: readonly SynonymGroup[];
  /** From `content/settings.yml`; only valid without errors. */
  settings: Settings;
  /** How many files were read, valid or not. */
  count: number;
  /** Sorted by file and line. */
  faults: Fault[];
  /** Warnings about file encoding and captions. */
  untidy: Fault[];
}

/** Called with each parsed text and the editors' word list. */
type OnText = (file: ContentFile, tree: Root, words: WordList) => void;

export interface CheckedLibrary extends CheckedContent {
  /** The output from captions; only valid without errors. */
  captioned: readonly Captioned[];
}

/** Read and check all of `content/` below `root` (an absolute path), including captions. Reports editors' errors, never throws them. */
export function checkLibrary(root: string, onText?: OnText): CheckedLibrary {
  const posts = checkContent(root, onText);
  const captions = checkCaptions(posts.files, posts.unread, root);
  const faults = [...posts.faults, ...captions.faults, ...checkRecordings(posts.files, captions)];
  return {
    ...posts,
    captioned: captions.captioned,
    faults: sortFaults(faults),
    untidy: [...posts.untidy, ...captions.advice],
  };
}

/** Read and check the posts and word lists in `content/` below `root` (an absolute path). Reports editors' errors, never throws them. */
export function checkContent(root: string, onText?: OnText): CheckedContent {
  const { files, unread, faults, untidy } = readFiles(root);
  faults.push(...strayPosts(root));
  const words = readWords(root);
  const note: NoteTree | undefined = onText && ((file, tree) => onText(file, tree, words?.value ?? noWords));
  const day = today();
  const texts: TextLinks[] = [];
  for (const file of files) {
    faults.push(...checkFields(file, contentKinds[file.folder].fields));
    const { text, inBody } = readText(file, root, note);
    faults.push(...inBody.filter(isError));
    untidy.push(...inBody.filter((fault) => !isError(fault)));
    texts.push(text);
  }
  const gone = new GonePages(root, [...files, ...unread]);
  faults.push(...checkReferences(files, unread, root, day, gone), ...checkStatistics(files), ...checkApproaches(files));
  faults.push(...checkLinks(texts, unread, root, day, gone), ...checkMarks(texts));
  const synonyms = readSynonyms(root);
  const settings = readSettings(root);
  const datasets = checkDatasets(root);
  for (const read of [synonyms, words, settings]) faults.push(...(read?.faults ?? []));
  faults.push(...datasets.faults);
  return {
    files,
    unread,
    synonyms: synonyms?.value ?? [],
    settings: settings?.value ?? {},
    count: files.length + [synonyms, words, settings].filter(Boolean).length + datasets.count,
    faults: sortFaults(faults),
    untidy,
  };
}

function isError({ level }: Fault): boolean {
  return level === undefined;
}

/** Cache of texts without errors: `npm run dev` checks everything on each edit, but only one text has changed. */
const clean = new Map<string, TextLinks>();

type NoteTree = (file: ContentFile, tree: Root) => void;

/** Parse a text once and release its tree, which takes a hundred times the memory of the text. */
function readText(file: ContentFile, root: string, note?: NoteTree): { text: TextLinks; inBody: Fault[] } {
  const place = `${root}/${file.file}`;
  const before = clean.get(place);
  if (!note && before?.file.body === file.body && before.file.bodyLine === file.bodyLine)
    return { text: { ...before, file }, inBody: [] };
  const tree = parseMarkdown(file.body);
  note?.(file, tree);
  const text = findLinks(file, tree);
  const inBody = checkBody(file, tree, root);
  if (inBody.length === 0) clean.set(place, text);
  else clean.delete(place);
  return { text, inBody };
}
