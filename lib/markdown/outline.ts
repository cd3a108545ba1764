import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading } from '../schema/kinds';
import { isAnchor } from './heading-marks';

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
