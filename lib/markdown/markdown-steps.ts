/** Steps that change a tree of Markdown on its way to a page. */
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { outline } from './outline';

/** "decorative" is a word to the checker; left on the page it would name a picture that has nothing to say. */
export function decorativeImages() {
  return (tree: Root): void => {
    visit(tree, 'image', (node) => {
      if (node.title === 'decorative') node.title = null;
    });
  };
}

/** `- [x] Done` becomes a list item with a mark. A checkbox that nobody can tick, and that has no name, says less. */
export function taskMarks() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return;
      const mark = item.checked ? '☑ ' : '☐ ';
      item.checked = null;
      const [first] = item.children;
      const text = { type: 'text' as const, value: mark };
      if (first?.type === 'paragraph') first.children.unshift(text);
      else item.children.unshift({ type: 'paragraph', children: [text] });
    });
  };
}

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
