/** Wide tables and long lines of code scroll inside their own area, which people who use a keyboard can reach. */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A rehype step. The area of a table is named by its headings. */
export function scrollAreas() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') Object.assign(node.properties, area('Code'));
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const headings = cellsIn(node, 'th')
        .map((cell) => textOf(cell))
        .filter(Boolean)
        .join(', ');
      const wrapper: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], ...area(`Table: ${headings}`) },
        children: [node],
      };
      parent.children.splice(index, 1, wrapper);
      return index + 1;
    });
  };
}

function area(label: string) {
  return { role: 'region', tabIndex: 0, ariaLabel: label };
}

function cellsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child: ElementContent) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : cellsIn(child, tagName);
  });
}
