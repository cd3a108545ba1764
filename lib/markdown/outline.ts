import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading } from '../content/schema/kinds';

/** The headings of a text in order, each with its line and the anchor that the page gives it. */
export function outline(tree: Root): (Heading & { line: number })[] {
  const slugger = new GithubSlugger();
  const headings: (Heading & { line: number })[] = [];
  visit(tree, 'heading', (node: HeadingNode) => {
    const text = textOf(node);
    headings.push({ level: node.depth, text, id: slugger.slug(text), line: node.position?.start.line ?? 1 });
  });
  return headings;
}

/** How many words a text has, for reading time. */
export function countWords(tree: Nodes): number {
  let words = 0;
  visit(tree, 'text', (node) => {
    words += node.value.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  });
  return words;
}
