/** The words of a block as readers see them, at the same places as in the file: what Markdown has read as its own is blank. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export interface ShownText {
  kind: 'paragraph' | 'heading' | 'tableCell';
  /** The block as it is written. */
  raw: string;
  /** The same length: escapes, code, links and the signs of bold are spaces. */
  shown: string;
  /** Where it begins in the body. */
  offset: number;
  /** The block around it, such as `blockquote`. */
  parent: Nodes['type'];
  /** The line of the body, from 1, on which this character of it is. */
  lineAt(index: number): number;
}

/** Every paragraph, heading and table cell of a text. */
export function shownTexts(tree: Root, body: string): ShownText[] {
  const texts: ShownText[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return SKIP;
    const [from, to] = [start.offset, end.offset];
    const raw = body.slice(from, to);
    // One sign for each unit of the text, so that places agree.
    const signs = raw.split('');
    const blank = (first: number, last: number) => {
      for (let index = first - from; index < last - from; index += 1) if (signs[index] !== '\n') signs[index] = ' ';
    };
    for (const child of node.children) blankOut(child, blank);
    if (node.type === 'heading')
      for (const mark of raw.matchAll(/\{#[^{}]*\}/g)) blank(from + mark.index, from + mark.index + mark[0].length);
    const shown = signs.join('').replace(/\\[!-/:-@[-`{-~]/g, '  ');
    texts.push({
      kind: node.type,
      raw,
      shown,
      offset: from,
      parent: parent?.type ?? 'root',
      lineAt: (index) => start.line + raw.slice(0, index).split('\n').length - 1,
    });
    return SKIP;
  });
  return texts;
}

type Blank = (first: number, last: number) => void;

/** Blanks what a node is written with, and leaves its words. */
function blankOut(node: Nodes, blank: Blank): void {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined || node.type === 'text' || node.type === 'break') return;
  const children = 'children' in node ? node.children : [];
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  // A link that is written without brackets is a link and no words.
  if (first === undefined || last === undefined || (node.type === 'link' && first === from)) return blank(from, to);
  blank(from, first);
  blank(last, to);
  for (const child of children) blankOut(child, blank);
}
