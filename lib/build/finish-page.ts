/** Removes the framework from an exported page, which leaves HTML with its styles inline, and gives links to different places different names. */

import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from 'parse5';
import { routes } from '../routes';
import { moveAddresses } from './base-path';
import { metaPolicy, speculationRules } from './headers';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface Styles {
  /** The text of each style sheet, by the URL in the pages' links. */
  sheets: ReadonlyMap<string, string>;
  /** Takes the styles of each finished page, for the policies in the headers. */
  used?: Set<string>;
  /** URL of the font, preloaded so that text doesn't change its look while someone reads. */
  font: string;
  /** The path that the site is served below, such as `/project`; empty at the root of its host. */
  base: string;
}

/** The copy of a page for the framework's router. It is two thirds of the file, so it goes before anything is parsed. */
const payload = /<script>self\.__next_f[\s\S]*?<\/script>/g;

/** The page at `address` without the framework's scripts, preloads and markers, and with its style sheets inline. A page that links to none gets the first. */
export function finishPage(html: string, { sheets, used, font, base }: Styles, address?: string): string {
  const document = parse(html.replace(payload, ''), { scriptingEnabled: false });
  // In one piece: each more would cost its hash in the policy.
  const css = sheetsOf(document, sheets).join('\n');
  used?.add(css);
  clean(document);
  const [head] = findAll(document, ({ tagName }) => tagName === 'head');
  if (!head) throw new Error('An exported page has no head.');
  const policy = defaultTreeAdapter.createElement('meta', head.namespaceURI, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: metaPolicy([css], address, base) },
  ]);
  const preload = defaultTreeAdapter.createElement('link', head.namespaceURI, [
    { name: 'rel', value: 'preload' },
    { name: 'as', value: 'font' },
    { name: 'type', value: 'font/woff2' },
    { name: 'href', value: font },
    { name: 'crossorigin', value: '' },
  ]);
  // A policy only applies to what comes after it. The character set has to come first.
  const [charset] = head.childNodes;
  const second = charset && head.childNodes[1];
  if (second) defaultTreeAdapter.insertBefore(head, policy, second);
  else defaultTreeAdapter.appendChild(head, policy);
  defaultTreeAdapter.appendChild(head, preload);
  const style = defaultTreeAdapter.createElement('style', head.namespaceURI, []);
  defaultTreeAdapter.insertText(style, css);
  defaultTreeAdapter.appendChild(head, style);
  const speculation = defaultTreeAdapter.createElement('script', head.namespaceURI, [
    { name: 'type', value: 'speculationrules' },
  ]);
  defaultTreeAdapter.insertText(speculation, speculationRules(base));
  defaultTreeAdapter.appendChild(head, speculation);
  // The print style sheet has to come after the others.
  for (const sheet of findAll(document, isForPrint)) {
    defaultTreeAdapter.detachNode(sheet);
    defaultTreeAdapter.appendChild(head, sheet);
  }
  tellLinksApart(findAll(document, ({ tagName }) => tagName === 'a'));
  if (base) moveAddresses(document, base);
  return serialize(document);
}

/** The texts of the style sheets that a page links to, in order. */
function sheetsOf(document: Node, sheets: Styles['sheets']): string[] {
  const links = findAll(
    document,
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet' && !isForPrint(element),
  );
  const linked = links.map((link) => {
    const address = attributeOf(link, 'href') ?? '';
    const text = sheets.get(address);
    if (text === undefined) throw new Error(`An exported page links to a style sheet that doesn't exist: ${address}`);
    return text;
  });
  return linked.length > 0 ? linked : [...sheets.values()].slice(0, 1);
}

/** The print style sheet stays a separate file: see scripts.ts. */
function isForPrint(element: Element): boolean {
  return element.tagName === 'link' && attributeOf(element, 'media') === 'print';
}

function findAll(node: Node, isWanted: (element: Element) => boolean, found: Element[] = []): Element[] {
  if ('tagName' in node && isWanted(node)) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) findAll(child, isWanted, found);
  return found;
}

function clean(node: Node): void {
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    if (isFrameworks(child)) defaultTreeAdapter.detachNode(child);
    else clean(child);
  }
}

/** Whether a node is only there for the framework. */
function isFrameworks(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  const { tagName } = node;
  if (tagName === 'script')
    return !attributeOf(node, 'src')?.startsWith('/scripts/') && attributeOf(node, 'type') !== 'application/ld+json';
  // Nobody who reads on a screen needs the print style sheet early.
  if (tagName === 'link')
    return (attributeOf(node, 'href') ?? '').startsWith('/_next/') || attributeOf(node, 'as') === 'style';
  if (tagName === 'div')
    return (
      attributeOf(node, 'hidden') !== undefined && node.childNodes.every(({ nodeName }) => nodeName === '#comment')
    );
  if (tagName === 'meta') {
    const name = attributeOf(node, 'name') ?? '';
    // Next repeats what the og: tags say. Readers of these tags fall back on those, and only need the type of card.
    return name.startsWith('next-') || (name.startsWith('twitter:') && name !== 'twitter:card');
  }
  return tagName === 'next-route-announcer';
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/**
 * If the page also links a term to its topic or organisation, remove its link to the glossary. To other links that share a name with a
 * different one, add where they lead, visually hidden: "Stop and search, on gov.uk".
 */
function tellLinksApart(links: readonly Element[]): void {
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
  const hidden = defaultTreeAdapter.createElement('span', link.namespaceURI, [{ name: 'class', value: 'sr-only' }]);
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
