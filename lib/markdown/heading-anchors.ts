import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { outline } from './outline';

/** Gives every heading the anchor that the outline says it has, and within it a place for each other one. */
export function headingAnchors() {
  return (tree: Root): void => {
    const headings = outline(tree);
    visit(tree, 'heading', (node) => {
      const { id, otherIds = [] } = headings.shift() ?? {};
      node.data = { ...node.data, hProperties: { id } };
      node.children.unshift(...otherIds.map(place));
    });
  };
}

/** An empty element that a link can lead to. */
function place(id: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children: [] };
}
