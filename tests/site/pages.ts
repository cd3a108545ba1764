/** The exported pages, parsed once, and what the tests ask of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

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

/** Every exported page, with the one for unknown URLs, parsed as without JavaScript (so that `noscript` is looked into). Throws if the site has not been built. */
export function listPages(): Page[] {
  known ??= readPages().filter(({ html }) => !movesOn(html));
  return known;
}

/** The pages at former URLs, which only redirect to another. */
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
    const html = read(file);
    return {
      file,
      address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html,
      tree: parse(html, { scriptingEnabled: false }),
    };
  });
}

let files: string[] | undefined;

/** Every exported file, below `out/`, with forward slashes. */
export function listFiles(): string[] {
  files ??= readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
  return files;
}

/** The text of an exported file. */
export function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** The rows of an exported CSV. */
export function readTable(file: string): Record<string, string>[] {
  return parseCsv(read(file), { bom: true, columns: true });
}

/** The page at a URL. Throws if there is none. */
export function pageAt(address: string): Page {
  const page = listPages().find((each) => each.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** Whether the page is the one that unknown URLs get. */
export function isNotFoundPage({ file }: Page): boolean {
  return file === '404.html';
}

/** What a problem in pages is called by; at most the first ten, because a problem of every page has the same cause. */
export function problemsOn(look: (page: Page) => readonly string[], pages = listPages()): string[] {
  const problems = pages.flatMap((page) => look(page).map((problem) => `${page.file}: ${problem}`));
  return [...new Set(problems)].slice(0, 10);
}

/** Pages have thousands of elements, and most tests go through all of them. */
const elements = new WeakMap<Node, Element[]>();

/** Every element below a node, in the order of the page, in templates as well. */
export function elementsOf(node: Node): Element[] {
  const found = elements.get(node) ?? [...walk(node)];
  if (node.nodeName === '#document') elements.set(node, found);
  return found;
}

function* walk(node: Node): Generator<Element> {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if (isElement(child)) yield child;
    yield* walk(child);
  }
}

/** The elements with one of these names. */
export function findAll(node: Node, ...names: string[]): Element[] {
  return elementsOf(node).filter(({ tagName }) => names.includes(tagName));
}

/** The one element with this name. Throws if there is none, or more. */
export function findOne(node: Node, name: string): Element {
  const [first, ...others] = findAll(node, name);
  if (!first || others.length > 0) throw new Error(`Expected one ${name}, found ${first ? others.length + 1 : 0}.`);
  return first;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The scripts of a page, without the data in script elements. */
export function scriptsOf(node: Node): Element[] {
  return findAll(node, 'script').filter(
    (script) => !['application/ld+json', 'speculationrules'].includes(attributeOf(script, 'type') ?? ''),
  );
}

/** The JSON-LD of a page. */
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

export function idsOf(node: Node): string[] {
  return elementsOf(node).flatMap((element) => attributeOf(element, 'id') ?? []);
}

/** The URLs that links lead to, as they are written. */
export function linksOf(node: Node): string[] {
  return findAll(node, 'a', 'area').flatMap((element) => attributeOf(element, 'href') ?? []);
}

/** What the `link` elements with this `rel` lead to. */
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
