/** Remark steps. */
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { outline } from './outline';

/** Remove the title "decorative", which is only for the check: on the page it would name a decorative picture. */
export function decorativeImages() {
  return (tree: Root): void => {
    visit(tree, 'image', (node) => {
      if (node.title === 'decorative') node.title = null;
    });
  };
}

/** `- [x] Done` becomes a list item with a mark instead of a disabled, unnamed checkbox. */
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

/** Give every heading its anchor from the outline, with empty elements for any further ones. */
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

/** An empty element as a link target. */
function place(id: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children: [] };
}
