/** Puts back the colons that only looked like directives, so that no word after a colon is lost. */
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { asWritten, sourceOf } from './as-written';
import { isStatisticMark } from './statistic-marks';

/** "ratio 3:one" is text, though `:one` reads as a directive; only `:::name` is one of our blocks, and only `::statistic` a mark. */
export function colonsAsText() {
  return (tree: Root, file: { value: unknown }): void => {
    const source = sourceOf(file);
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'textDirective' && node.type !== 'leafDirective') || isStatisticMark(node)) return;
      const siblings: Nodes[] | undefined = parent?.children;
      if (siblings && index !== undefined) siblings.splice(index, 1, textOf(node, source));
    });
  };
}

function textOf(node: TextDirective | LeafDirective, source: string): PhrasingContent | Paragraph {
  const { position } = node;
  const text = { type: 'text', value: asWritten(node, node, source) ?? '', position } as const;
  return node.type === 'textDirective' ? text : { type: 'paragraph', children: [text], position };
}
