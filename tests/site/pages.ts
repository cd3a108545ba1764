/** The exported pages, parsed, and the few questions that the tests ask of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { routes } from '../../lib/routes';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export interface Page {
  /** Below `out/`, with forward slashes: `topics/index.html`. */
  file: string;
  /** As a reader asks for it: `/topics/`. */
  address: string;
  html: string;
  tree: Node;
}

export const folder = 'out';

let known: Page[] | undefined;

/** Every exported page that is read, the one for unknown addresses too, as a reader without script gets it (so that `noscript` is looked into). Throws where there is no export to look at. */
export function listPages(): Page[] {
  known ??= readPages().filter(({ html }) => !movesOn(html));
  return known;
}

/** The pages at former addresses, which only move on to another. */
export function listMovedPages(): Page[] {
  return readPages().filter(({ html }) => movesOn(html));
}

function movesOn(html: string): boolean {
  return /<meta[^>]+http-equiv="refresh"/i.test(html);
}

function readPages(): Page[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no export in ${folder}/. Build the site first.`);
  const files = listFiles().filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return {
      file,
      address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html,
      tree: parse(html, { scriptingEnabled: false }),
    };
  });
}

/** Every exported file, below `out/`, with forward slashes. */
export function listFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The page at an address. Throws where there is none. */
export function pageAt(address: string): Page {
  const page = listPages().find((each) => each.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** Whether the page is the one that unknown addresses get. */
export function isNotFoundPage({ file }: Page): boolean {
  return file === '404.html';
}

/** Whether the page is the one of the web editor, which is for those who know of it. */
export function isEditor({ address }: Page): boolean {
  return address === routes.editor;
}

/** Whether the page goes on with a list that begins on another: `/resources/page/2/`. */
export function isLaterPage({ address }: Page): boolean {
  return /\/page\/\d+\/$/.test(address);
}

/** Every element below a node, in the order of the page; templates are looked into as well. */
export function elementsOf(node: Node): Element[] {
  const within = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return within.flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsOf(child)]);
}

/** The elements with one of these names. */
export function findAll(node: Node, ...names: string[]): Element[] {
  return elementsOf(node).filter(({ tagName }) => names.includes(tagName));
}

/** The one element with this name. Throws where there is none, or more. */
export function findOne(node: Node, name: string): Element {
  const [first, ...others] = findAll(node, name);
  if (!first || others.length > 0) throw new Error(`Expected one ${name}, found ${first ? others.length + 1 : 0}.`);
  return first;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The scripts of a page. Data that stands in a script element is none. */
export function scriptsOf(node: Node): Element[] {
  return findAll(node, 'script').filter(
    (script) => !['application/ld+json', 'speculationrules'].includes(attributeOf(script, 'type') ?? ''),
  );
}

/** The facts that a page states for search engines, each as JSON. */
export function structuredDataOf(node: Node): string[] {
  return findAll(node, 'script')
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .map(({ childNodes }) => childNodes.map((text) => ('value' in text ? text.value : '')).join(''));
}

/** The words in a node, with single spaces; styles and scripts have none. */
export function textOf(node: Node): string {
  return textNodesOf(node).join('').replace(/\s+/g, ' ').trim();
}

/** The pieces of text in a node, one for each text node. */
export function textNodesOf(node: Node): string[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (isElement(node) && ['style', 'script'].includes(node.tagName)) return [];
  return 'childNodes' in node ? node.childNodes.flatMap(textNodesOf) : [];
}

/** The nearest element with this name that holds the element. */
export function closest(element: Element, name: string): Element | undefined {
  const parent = element.parentNode;
  if (!parent || !isElement(parent)) return undefined;
  return parent.tagName === name ? parent : closest(parent, name);
}

export function idsOf(node: Node): string[] {
  return elementsOf(node).flatMap((element) => attributeOf(element, 'id') ?? []);
}

/** The addresses that the page's `a` elements lead to, as they are written. */
export function linksOf(node: Node): string[] {
  return findAll(node, 'a', 'area').flatMap((element) => attributeOf(element, 'href') ?? []);
}

/** The addresses of the resources that a page lists: titles that are links, outside running text. */
export function rowsOf(node: Node): string[] {
  return findAll(node, 'h2', 'h3')
    .flatMap(linksOf)
    .filter((href) => /^\/resources\/[^/]+\/$/.test(href));
}

/** What `rel` of a `link` element leads to. */
export function linkedAs(node: Node, rel: string): string[] {
  return findAll(node, 'link')
    .filter((element) => attributeOf(element, 'rel')?.split(' ').includes(rel))
    .flatMap((element) => attributeOf(element, 'href') ?? []);
}

/** What a `meta` element with this name says. */
export function metaOf(node: Node, name: string): string | undefined {
  const found = findAll(node, 'meta').find((element) => attributeOf(element, 'name') === name);
  return found && attributeOf(found, 'content');
}

function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}
