import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

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
