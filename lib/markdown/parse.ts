/** Parses Markdown, in the same way for the check, the outline and the page. */

import { slug } from 'github-slugger';
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
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
  secureLinks()(tree);
  last = { markdown, tree };
  return tree;
}

/** Every node of these types, in order. */
export function nodesOf<Type extends Nodes['type']>(tree: Nodes, ...types: Type[]): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, (node) => {
    if (types.some((type) => type === node.type)) found.push(node as Extract<Nodes, { type: Type }>);
  });
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

type Place = NonNullable<Text['position']>;

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
  const { children } = heading;
  const others = children.findLastIndex(({ type }) => type !== 'text') + 1;
  const texts = children.slice(others).filter((node) => node.type === 'text');
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return;
  const words = texts.map(({ value }) => value).join('');
  // The source, so that `\{#a}` stays text.
  const written = asWritten(first, last, source) ?? words;
  const { anchors, from } = anchorsAtEnd(written);
  if (anchors.length === 0) return;
  const surplus = written.length - from;
  const value = words.slice(0, -surplus).trimEnd();
  const position = first.position && last.position && endingEarlier(first.position, last.position, surplus);
  children.splice(others, texts.length, ...(value === '' ? [] : [{ ...first, value, position }]));
  heading.data = { ...heading.data, anchors };
}

/** The position from one node to another on the same line, minus the last characters. */
function endingEarlier({ start }: Place, { end }: Place, signs: number): Place {
  const { line, column, offset } = end;
  return { start, end: { line, column: column - signs, offset: offset && offset - signs } };
}

/** The anchors at the end of a text, and where they begin. Steps from brace to brace, in linear time. */
function anchorsAtEnd(written: string): { anchors: string[]; from: number } {
  const anchors: string[] = [];
  let from = written.length;
  for (;;) {
    const open = written.lastIndexOf('{', from - 1);
    // An anchor can't span lines or contain characters that Markdown decodes.
    const [, anchor] = /^\{#([^{}\\&\r\n]*)\}[ \t]*$/.exec(written.slice(open, from)) ?? [];
    if (anchor === undefined || isEscaped(written, open)) return { anchors: anchors.reverse(), from };
    anchors.push(anchor);
    from = open;
  }
}

/** Whether the character at this offset is escaped. */
function isEscaped(written: string, at: number): boolean {
  let before = at;
  while (written[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** `www.example.org` becomes a link automatically. GFM makes it http, but every site we link to has https. */
export function secureLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      const [words] = node.children as Nodes[];
      if (words?.type === 'text' && /^www\./i.test(words.value) && node.url === `http://${words.value}`)
        node.url = `https://${words.value}`;
    });
  };
}
