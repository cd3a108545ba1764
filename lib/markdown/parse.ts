/** Parses Markdown, in the same way for the check, the outline and the page. */

import { slug } from 'github-slugger';
import type { Heading, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isStatisticDirective } from './statistic-directives';

/** Syntax extensions, with a reason for each. */
export const syntaxPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }], // tables, which editors know from GitHub; `18~24` is an age and not crossed out
  remarkDirective, // our blocks, such as :::care, without HTML in a post
];

const reader = unified().use(remarkParse).use(syntaxPlugins);

let last: { markdown: string; tree: Root } | undefined;

/** The tree of a Markdown text. It is cached, so don't mutate it. */
export function parseMarkdown(markdown: string): Readonly<Root> {
  if (last?.markdown === markdown) return last.tree;
  // Without the front matter, the parser would take a leading U+FEFF in the text for a byte order mark.
  const file = { value: markdown.startsWith('\uFEFF') ? `\uFEFF${markdown}` : markdown };
  const tree = reader.parse(file.value);
  colonsAsText()(tree, file);
  explicitAnchors()(tree, file);
  secureLinks()(tree, file);
  last = { markdown, tree };
  return tree;
}

/** Every node of these types, in order. */
export function nodesOf<Type extends Nodes['type']>(tree: Nodes, ...types: Type[]): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  // Not unist-util-visit, which prepares a message for each node in case it fails: that took a tenth of the check.
  const look = (node: Nodes): void => {
    if (types.some((type) => type === node.type)) found.push(node as Extract<Nodes, { type: Type }>);
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return found;
}

/** The text that offsets refer to: without a byte order mark. */
function sourceOf(file: { value: unknown }): string {
  return String(file.value).replace(/^\uFEFF/, '');
}

/** The source from the start of one node to the end of another; undefined if either was generated. */
export function asWritten(first: Nodes, last: Nodes, source: string): string | undefined {
  const from = first.position?.start.offset;
  const to = last.position?.end.offset;
  return from === undefined || to === undefined ? undefined : source.slice(from, to);
}

/** "ratio 3:one" is text, although `:one` parses as a directive; we only use `:::name` and `::statistic`. */
export function colonsAsText() {
  return (tree: Root, file: { value: unknown }): void => {
    if (nodesOf(tree, 'textDirective', 'leafDirective').length === 0) return;
    const source = sourceOf(file);
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'textDirective' && node.type !== 'leafDirective') || isStatisticDirective(node)) return;
      const siblings: Nodes[] | undefined = parent?.children;
      if (siblings && index !== undefined) siblings.splice(index, 1, textOf(node, source));
    });
  };
}

function textOf(node: TextDirective | LeafDirective, source: string): PhrasingContent | Paragraph {
  const { position } = node;
  const text = { type: 'text', value: asWritten(node, node, source) ?? '', position } as const;
  return node.type === 'textDirective' ? text : { type: 'paragraph', children: [text], position };
}

declare module 'mdast' {
  interface HeadingData {
    /** The text between `{#` and `}` at its end, in order, valid or not. */
    anchors?: string[];
  }
}

/** Move explicit anchors out of each heading's text into its data, for the outline and the check. */
export function explicitAnchors() {
  return (tree: Root, file: { value: unknown }): void => {
    const source = sourceOf(file);
    visit(tree, 'heading', (heading) => takeAnchors(heading, source));
  };
}

/** Whether an explicit anchor is valid: any generated anchor is. */
export function isAnchor(anchor: string): boolean {
  return anchor !== '' && slug(anchor) === anchor;
}

/** A heading as Markdown: `### New words {#old-words}`. */
export function writeHeading(level: number, text: string, anchors: readonly string[] = []): string {
  const words = [text, ...anchors.map((anchor) => `{#${anchor}}`)].filter((part) => part !== '');
  return `${'#'.repeat(level)} ${words.join(' ')}`;
}

function takeAnchors(heading: Heading, source: string): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  // The source, so that `\{#a}` stays text. An anchor can't span lines or contain characters that Markdown decodes.
  const written = asWritten(last, last, source) ?? last.value;
  const [whole = ''] = /(?<!\\)\{#[^{}\\&\r\n]*\}(?:[ \t]*\{#[^{}\\&\r\n]*\})*[ \t]*$/.exec(written) ?? [];
  if (whole === '') return;
  last.value = last.value.slice(0, -whole.length).trimEnd();
  if (last.value === '') heading.children.pop();
  const { end } = last.position ?? {};
  if (end?.offset) Object.assign(end, { column: end.column - whole.length, offset: end.offset - whole.length });
  heading.data = { ...heading.data, anchors: [...whole.matchAll(/\{#([^}]*)\}/g)].map(([, anchor = '']) => anchor) };
}

/** `www.example.org` becomes a link automatically. GFM makes it http, but every site we link to has https. */
export function secureLinks() {
  return (tree: Root, file: { value: unknown }): void => {
    const source = sourceOf(file);
    visit(tree, 'link', (node, _, parent) => {
      const [words] = node.children as Nodes[];
      if (words?.type !== 'text') return;
      if (/^www\./i.test(words.value) && node.url === `http://${words.value}`) node.url = `https://${words.value}`;
      // Within square brackets, GFM doesn't say where a link is.
      const offset = source.indexOf(words.value, parent?.position?.start.offset);
      const before = source.slice(0, offset);
      const line = before.split('\n').length;
      const column = offset - before.lastIndexOf('\n');
      const to = words.value.length;
      node.position ??= {
        start: { line, column, offset },
        end: { line, column: column + to, offset: offset + to },
      };
    });
  };
}
