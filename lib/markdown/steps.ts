/** The steps from Markdown to a page, in the order of `plugins.ts`: first those on Markdown, then those on HTML. */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Root as MarkdownRoot, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitUnbroken } from '../phrases';
import { outline } from './outline';
import { nodesOf } from './parse';

/** Give every heading its anchor from the outline, with empty elements for any further ones. */
export function headingAnchors() {
  return (tree: MarkdownRoot): void => {
    const headings = outline(tree);
    for (const node of nodesOf(tree, 'heading')) {
      const { id, otherIds = [] } = headings.shift() ?? {};
      node.data = { ...node.data, hProperties: { id } };
      node.children.unshift(...otherIds.map(place));
    }
  };
}

/** An empty element as a link target. */
function place(id: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children: [] };
}

/** Remove the title "decorative", which is only for the check: on the page it would name a decorative picture. */
export function decorativeImages() {
  return (tree: MarkdownRoot): void => {
    for (const node of nodesOf(tree, 'image')) if (node.title === 'decorative') node.title = null;
  };
}

/** `- [x] Done` becomes a list item with a sign instead of a disabled, unnamed checkbox. */
export function taskSigns() {
  return (tree: MarkdownRoot): void => {
    for (const item of nodesOf(tree, 'listItem')) {
      if (typeof item.checked !== 'boolean') continue;
      const text = { type: 'text' as const, value: item.checked ? '☑ ' : '☐ ' };
      item.checked = null;
      const [first] = item.children;
      if (first?.type === 'paragraph') first.children.unshift(text);
      else item.children.unshift({ type: 'paragraph', children: [text] });
    }
  };
}

/** Link each heading to itself, to share a section. A heading that contains a link stays as it is. */
export function headingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading) => {
      const { id } = heading.properties;
      if (!/^h[2-6]$/.test(heading.tagName) || typeof id !== 'string' || heading.children.some(holdsLink)) return;
      // That heading is visually hidden, so a link in it would take focus invisibly.
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

/** A rehype step: makes tables and code scrollable. A table's region is named by its headings. */
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
        properties: { className: ['scroll'], ...area(headings ? `Table: ${headings}` : 'Table') },
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

const safe: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Drop every URL that could run a script, such as `javascript:`, and every picture from another site, which would
 * load without consent. Defence in depth: the check rejects them too.
 */
export function safeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href, src } = properties;
      if (typeof href === 'string' && !isSafe(href)) delete properties.href;
      if (typeof src === 'string' && !/^\/(?![/\\])/.test(src)) delete properties.src;
    });
  };
}

/** Compare the raw scheme: a parser may reject `javascript://a:b` where an older browser runs it. */
function isSafe(address: string): boolean {
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(/[\0-\x20]/g, '')) ?? [];
  return scheme === undefined || safe.has(scheme.toLowerCase());
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const blocks: ReadonlySet<string> = new Set([
  ...['blockquote', 'dd', 'details', 'div', 'dt', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'summary', 'table'],
  ...['td', 'th', 'ul'],
]);

/** A rehype step: adds `dir="auto"` to blocks with right-to-left text. */
export function textDirection() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (blocks.has(node.tagName) && rightToLeft.test(textOf(node))) node.properties.dir = 'auto';
    });
  };
}

/** A rehype step that wraps each of these words in an element that doesn't break. */
export function keepTogether() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || splitUnbroken(node.value).length === 1) return;
      const parts = splitUnbroken(node.value).map((value, place): ElementContent => {
        const text: Text = { type: 'text', value };
        return place % 2 === 1
          ? { type: 'element', tagName: 'span', properties: { className: ['nowrap'] }, children: [text] }
          : text;
      });
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}
