/** Puts back the colons that only looked like directives, so that no word after a colon is lost. */
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/** "ratio 3:one" is text, though `:one` reads as a directive; only `:::name` is one of our blocks. */
export function colonsAsText() {
  return (tree: Root, file: { value: unknown }): void => {
    const markdown = String(file.value);
    visit(tree, (node, index, parent) => {
      if (node.type !== 'textDirective' && node.type !== 'leafDirective') return;
      const siblings: Nodes[] | undefined = parent?.children;
      if (siblings && index !== undefined) siblings.splice(index, 1, asWritten(node, markdown));
    });
  };
}

function asWritten(node: TextDirective | LeafDirective, markdown: string): PhrasingContent | Paragraph {
  const { position } = node;
  const value = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const text = { type: 'text', value, position } as const;
  return node.type === 'textDirective' ? text : { type: 'paragraph', children: [text], position };
}
