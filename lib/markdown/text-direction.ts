/** Text in Arabic, Hebrew and other scripts that run from right to left. */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const blocks: ReadonlySet<string> = new Set([
  ...['blockquote', 'dd', 'details', 'div', 'dt', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'summary', 'table'],
  ...['td', 'th', 'ul'],
]);

/** A rehype step: lets the browser set each block that has such text by its own first letter. */
export function textDirection() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (blocks.has(node.tagName) && rightToLeft.test(textOf(node))) node.properties.dir = 'auto';
    });
  };
}
