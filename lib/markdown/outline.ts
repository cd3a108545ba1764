/** What the page's own reading of a text finds out beside its HTML, so that nothing reads the text a second time. */
import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading } from '../schema/kinds';
import { isAnchor } from './parse';
import { statisticsIn } from './statistic-marks';

export interface OutlinedHeading extends Heading {
  line: number;
  /** The marks as they were written, sound or not, where there are any. */
  marks?: readonly string[];
}

/** The headings of a text in order, each with its line and the anchors that the page gives it. */
export function outline(tree: Root): OutlinedHeading[] {
  const nodes: HeadingNode[] = [];
  visit(tree, 'heading', (node) => {
    nodes.push(node);
  });
  const marked = new Set<string>();
  const own = nodes.map(({ data }) =>
    (data?.marks ?? []).filter((mark) => {
      const isNew = isAnchor(mark) && !marked.has(mark);
      if (isNew) marked.add(mark);
      return isNew;
    }),
  );
  // Every mark before any heading without one, so that no words take an anchor that an editor has given.
  const slugger = new GithubSlugger();
  for (const mark of marked) slugger.slug(mark);
  return nodes.map((node, index) => {
    const text = textOf(node);
    const [id = slugger.slug(nameOf(text)), ...otherIds] = own[index] ?? [];
    return {
      level: node.depth,
      text,
      id,
      ...(otherIds.length > 0 && { otherIds }),
      line: node.position?.start.line ?? 1,
      ...(node.data?.marks && { marks: node.data.marks }),
    };
  });
}

/** What an anchor is made from: a heading of two lines as one, and a word for a heading of signs only. */
function nameOf(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, ' ') : 'section';
}

/** How many words a text has, for reading time. */
export function countWords(tree: Nodes): number {
  let words = 0;
  visit(tree, 'text', (node) => {
    words += node.value.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  });
  return words;
}

interface TextFacts {
  words: number;
  headings: Heading[];
  /** Left out where there is none. */
  statistics?: string[];
}

const factsByFile = new Map<string, TextFacts>();

/** Notes the words and headings of a text on its way to HTML, when they are what the editor wrote. */
export function noteFacts() {
  return (tree: Root, { data }: { data: Record<string, unknown> }): void => {
    const path = sourceIn(data);
    if (!path) return;
    const headings = outline(tree).map(({ level, text, id, otherIds }) => ({ level, text, id, otherIds }));
    const statistics = statisticsIn(tree);
    factsByFile.set(path, { words: countWords(tree), headings, ...(statistics.length > 0 && { statistics }) });
  };
}

/** The words and headings of the text that was last read from this file. Throws where none was. */
export function factsOf(sourceFilePath: string): TextFacts {
  const facts = factsByFile.get(sourceFilePath);
  if (!facts) throw new Error(`The text of ${sourceFilePath} was not read before its words were asked for.`);
  return facts;
}

/** The path of the file that Contentlayer says it reads; nothing where somebody else draws the text. */
function sourceIn({ rawDocumentData: raw }: Record<string, unknown>): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('sourceFilePath' in raw)) return undefined;
  return typeof raw.sourceFilePath === 'string' ? raw.sourceFilePath : undefined;
}
