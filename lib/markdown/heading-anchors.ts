import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { outline } from './outline';

/** Gives every heading the anchor that the outline says it has. */
export function headingAnchors() {
  return (tree: Root): void => {
    const ids = outline(tree).map(({ id }) => id);
    visit(tree, 'heading', (node) => {
      node.data = { ...node.data, hProperties: { id: ids.shift() } };
    });
  };
}
