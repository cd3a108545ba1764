import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Makes the words of each heading a link to it, for those who send a part of a page. A heading with a link in it stays as it is. */
export function headingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading) => {
      const { id } = heading.properties;
      if (!/^h[2-6]$/.test(heading.tagName) || typeof id !== 'string' || heading.children.some(holdsLink)) return;
      // That heading is for screen readers only: a link in it would get the focus where nobody sees it.
      if (id === 'footnote-label') return;
      heading.children = [
        { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: heading.children },
      ];
    });
  };
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}
