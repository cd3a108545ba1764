/** Gives links of one page that lead to different places different names, for readers who go through a list of its links. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5';
import { routes } from '../routes';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/**
 * If the page also links a term to its topic or organisation, remove its link to the glossary. To other links that share a name with a
 * different one, add where they lead, visually hidden: "Stop and search, on gov.uk".
 */
export function tellLinksApart(links: readonly Element[]): void {
  const named = new Map<string, Element[]>();
  for (const link of links) {
    const name = wordsOf(link).replace(/\s+/g, ' ').trim().toLowerCase();
    if (name) named.set(name, [...(named.get(name) ?? []), link]);
  }
  for (const same of named.values()) {
    if (new Set(same.map((link) => attributeOf(link, 'href'))).size < 2) continue;
    for (const link of same) {
      const where = sayWhere(attributeOf(link, 'href') ?? '');
      if (attributeOf(link, 'class') === 'term') unwrap(link);
      else if (where) {
        const hidden = defaultTreeAdapter.createElement('span', link.namespaceURI, [{ name: 'class', value: 'un' }]);
        defaultTreeAdapter.insertText(hidden, `, ${where}`);
        defaultTreeAdapter.appendChild(link, hidden);
      }
    }
  }
}

function sayWhere(href: string): string | undefined {
  const [, host] = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(href) ?? [];
  if (host) return `on ${host}`;
  if (href.startsWith('#')) return 'on this page';
  return href.startsWith(routes.whatWorks) ? 'what works' : undefined;
}

function unwrap(link: Element): void {
  const { parentNode, childNodes } = link;
  if (!parentNode) return;
  for (const child of [...childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.insertBefore(parentNode, child, link);
  }
  defaultTreeAdapter.detachNode(link);
}

function wordsOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
