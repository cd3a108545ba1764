/** Collects headings and word counts while a text is rendered, so that it isn't parsed twice. */
import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isAnchor, nodesOf } from './parse';
import { statisticsIn } from './statistic-directives';

export interface Heading {
  level: number;
  text: string;
  /** The anchor: the first explicit one, as in `## Words {#anchor}`, otherwise generated as on GitHub. */
  id: string;
  /** Further anchors, from the explicit ones after the first. */
  otherIds?: string[];
}

interface OutlinedHeading extends Heading {
  line: number;
  /** The explicit anchors as written, valid or not. */
  anchors?: readonly string[];
}

/** The headings of a text in order, each with its line and its anchors on the page. */
export function outline(tree: Root): OutlinedHeading[] {
  const nodes = nodesOf(tree, 'heading');
  const taken = new Set<string>();
  const own = nodes.map(({ data }) =>
    (data?.anchors ?? []).filter((anchor) => {
      const isNew = isAnchor(anchor) && !taken.has(anchor);
      if (isNew) taken.add(anchor);
      return isNew;
    }),
  );
  // Reserve explicit anchors first, so that no generated one takes them.
  const slugger = new GithubSlugger();
  for (const anchor of taken) slugger.slug(anchor);
  return nodes.map((node, index) => {
    const text = textOf(node);
    const [id = slugger.slug(nameOf(text)), ...otherIds] = own[index] ?? [];
    return {
      level: node.depth,
      text,
      id,
      ...(otherIds.length > 0 && { otherIds }),
      line: node.position?.start.line ?? 1,
      ...(node.data?.anchors && { anchors: node.data.anchors }),
    };
  });
}

/** The text for a generated anchor: on one line, with a fallback for headings without letters. */
function nameOf(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, ' ') : 'section';
}

/** The word count of a text, for reading time. */
export function countWords(tree: Nodes): number {
  const pattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
  return nodesOf(tree, 'text').reduce((words, { value }) => words + (value.match(pattern)?.length ?? 0), 0);
}

interface TextFacts {
  words: number;
  headings: Heading[];
  /** Omitted if empty. */
  statistics?: string[];
}

const factsByFile = new Map<string, TextFacts>();

/** Record the word count and headings of the text as written by the editor. */
export function noteFacts() {
  return (tree: Root, { data }: { data: Record<string, unknown> }): void => {
    const path = sourceIn(data);
    if (!path) return;
    const headings = outline(tree).map(({ level, text, id, otherIds }) => ({ level, text, id, otherIds }));
    const statistics = statisticsIn(tree);
    factsByFile.set(path, { words: countWords(tree), headings, ...(statistics.length > 0 && { statistics }) });
  };
}

/** The facts recorded for this file. Throws if there are none. */
export function factsOf(sourceFilePath: string): TextFacts {
  const facts = factsByFile.get(sourceFilePath);
  if (!facts) throw new Error(`The text of ${sourceFilePath} was not read before its words were asked for.`);
  return facts;
}

/** The path of the file Contentlayer is processing; undefined outside Contentlayer. */
function sourceIn({ rawDocumentData: raw }: Record<string, unknown>): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('sourceFilePath' in raw)) return undefined;
  return typeof raw.sourceFilePath === 'string' ? raw.sourceFilePath : undefined;
}
