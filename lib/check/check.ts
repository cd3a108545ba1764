/** Runs all checks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { dataFolder, drawnDatasets } from '../content/datasets';
import { parseMarkdown } from '../markdown/parse';
import { contentKinds } from '../schema/kinds';
import { today } from '../today';
import { checkBody } from './body';
import { checkCaptions } from './captions';
import { checkDatasets } from './datasets';
import { checkFields } from './fields';
import { type ContentFile, readFiles, strayPosts } from './files';
import { checkLinks, findLinks, type TextLinks } from './links';
import { type Problem, sortProblems } from './problem';
import { checkReferences } from './references';
import { checkEmbedded, checkStatistics } from './statistics';
import { Targets } from './targets';
import { readLists, type WordList } from './word-lists';

export type CheckedLibrary = ReturnType<typeof checkLibrary>;

/** Called with each parsed text and the editors' word list. */
type OnText = (file: ContentFile, tree: Root, words: WordList) => void;

/** Read and check all of `content/` below `root` (an absolute path). Reports editors' errors, never throws them. */
export function checkLibrary(root: string, onText?: OnText) {
  const { files, unread, problems } = readFiles(root);
  const targets = new Targets(files, unread, root, today());
  const { words, synonyms, settings, ...lists } = readLists(root);
  const datasets = checkDatasets(root);
  const captions = checkCaptions(files, targets);
  const texts = files.map((file) => readText(file, root, onText && ((tree) => onText(file, tree, words))));
  const statistics = files.flatMap(({ folder, slug }) => (folder === 'statistics' ? slug : []));
  const found: Problem[] = [
    ...problems,
    ...strayPosts(root),
    ...findMissing(root),
    ...files.flatMap((file) => checkFields(file, contentKinds[file.folder].fields)),
    ...texts.flatMap(({ problems: inBody }) => inBody),
    ...checkReferences(files, targets),
    ...checkStatistics(files),
    ...checkLinks(texts, targets),
    ...checkEmbedded(texts, statistics),
    ...targets.goneProblems(),
    ...lists.problems,
    ...datasets.problems,
    ...captions.problems,
  ];
  return {
    files,
    /** From `content/synonyms.yml`; like the settings and captions, only valid without errors. */
    synonyms,
    /** From `content/settings.yml`. */
    settings,
    /** How many files were read, valid or not. */
    count: files.length + lists.count + datasets.count,
    /** The output from captions. */
    captioned: captions.captioned,
    /** Sorted by file and line. */
    problems: sortProblems(found.filter(({ level }) => level === undefined)),
    /** What blocks nothing, about file encoding, texts and captions. */
    warnings: found.filter(({ level }) => level !== undefined),
  };
}

/** Files that the site can't be built without, each with what it is for. */
const needed = {
  'content/pages/home.md': 'it has the words of the home page',
  ...Object.fromEntries(drawnDatasets.map((name) => [`${dataFolder}/${name}.yml`, 'pages of places draw its figures'])),
};

function findMissing(root: string): Problem[] {
  return Object.entries(needed)
    .filter(([file]) => !existsSync(join(root, file)))
    .map(([file, use]) => ({ file, message: `This file is missing. Put it back: ${use}.` }));
}

interface CheckedText extends TextLinks {
  problems: Problem[];
}

/** Cache of texts without errors: `npm run dev` checks everything on each edit, but only one text has changed. */
const clean = new Map<string, CheckedText>();

/** Parse a text once and release its tree, which takes a hundred times the memory of the text. */
function readText(file: ContentFile, root: string, onTree?: (tree: Root) => void): CheckedText {
  const place = `${root}/${file.file}`;
  const before = clean.get(place);
  if (!onTree && before?.file.body === file.body && before.file.bodyLine === file.bodyLine) return { ...before, file };
  const tree = parseMarkdown(file.body);
  onTree?.(tree);
  const text = { ...findLinks(file, tree), problems: checkBody(file, tree, root) };
  if (text.problems.length === 0) clean.set(place, text);
  else clean.delete(place);
  return text;
}
