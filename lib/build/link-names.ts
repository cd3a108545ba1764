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
    let left = same;
    for (const way of ways) {
      if (new Set(left.map((link) => attributeOf(link, 'href'))).size < 2) break;
      left = left.filter((link) => !way(link));
    }
  }
}

/** In this order, until what is left has one target: each returns whether it has changed the link. */
const ways: readonly ((link: Element) => boolean)[] = [
  (link) => attributeOf(link, 'class') === 'term' && unwrap(link),
  (link) => {
    const [, host] = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(attributeOf(link, 'href') ?? '') ?? [];
    return host !== undefined && addHidden(link, `, on ${host}`);
  },
  (link) => leadsBelow(link, routes.whatWorks) && addHidden(link, ', what works'),
  (link) => leadsBelow(link, routes.topics) && addHidden(link, ', topic'),
];

function leadsBelow(link: Element, url: string): boolean {
  return attributeOf(link, 'href')?.startsWith(url) ?? false;
}

function addHidden(link: Element, words: string): true {
  const hidden = defaultTreeAdapter.createElement('span', link.namespaceURI, [{ name: 'class', value: 'un' }]);
  defaultTreeAdapter.insertText(hidden, words);
  defaultTreeAdapter.appendChild(link, hidden);
  return true;
}

function unwrap(link: Element): boolean {
  const { parentNode, childNodes } = link;
  if (!parentNode) return false;
  for (const child of [...childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.insertBefore(parentNode, child, link);
  }
  defaultTreeAdapter.detachNode(link);
  return true;
}

function wordsOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
