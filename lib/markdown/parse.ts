/** How Markdown text is read, the same for the checker, the outline and the page. */

import { slug } from 'github-slugger';
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isStatisticMark } from './statistic-marks';

/** What Markdown can say here beyond CommonMark, one reason each. */
export const syntaxPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }], // tables, which editors know from GitHub; `18~24` is an age and not crossed out
  remarkDirective, // our blocks, such as :::care, without HTML in a post
];

const reader = unified().use(remarkParse).use(syntaxPlugins);

let last: { markdown: string; tree: Root } | undefined;

/** The tree of a Markdown text. Nobody changes it: who asks again for the same text is given the same tree. */
export function parseMarkdown(markdown: string): Readonly<Root> {
  if (last?.markdown === markdown) return last.tree;
  // On the page the text follows its front matter. Without it, the parser would take a U+FEFF that begins the text for a mark of byte order.
  const file = { value: markdown.startsWith('\uFEFF') ? `\uFEFF${markdown}` : markdown };
  const tree = reader.parse(file.value);
  colonsAsText()(tree, file);
  headingMarks()(tree, file);
  secureLinks()(tree);
  last = { markdown, tree };
  return tree;
}

/** What the parser counts its places in: a mark of byte order that begins the text is no part of it. */
export function sourceOf(file: { value: unknown }): string {
  return String(file.value).replace(/^\uFEFF/, '');
}

/** From the first sign of one node to the last of another, as it was written; nothing where a step made one of them. */
export function asWritten(first: Nodes, last: Nodes, source: string): string | undefined {
  const from = first.position?.start.offset;
  const to = last.position?.end.offset;
  return from === undefined || to === undefined ? undefined : source.slice(from, to);
}

/** "ratio 3:one" is text, though `:one` reads as a directive; only `:::name` is one of our blocks, and only `::statistic` a mark. */
export function colonsAsText() {
  return (tree: Root, file: { value: unknown }): void => {
    const source = sourceOf(file);
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'textDirective' && node.type !== 'leafDirective') || isStatisticMark(node)) return;
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
    /** What stood between `{#` and `}` at its end, in order, sound or not. */
    marks?: string[];
  }
}

type Place = NonNullable<Text['position']>;

/** Takes the marks out of the words of each heading and keeps them beside it, for the outline and the checker. */
export function headingMarks() {
  return (tree: Root, file: { value: unknown }): void => {
    const source = sourceOf(file);
    visit(tree, 'heading', (heading) => takeMarks(heading, source));
  };
}

/** Whether a mark can be an anchor: every anchor that words can make can be kept by a mark. */
export function isAnchor(mark: string): boolean {
  return mark !== '' && slug(mark) === mark;
}

/** The heading as an editor writes it: `### New words {#old-words}`. */
export function writeHeading(level: number, text: string, marks: readonly string[] = []): string {
  const words = [text, ...marks.map((mark) => `{#${mark}}`)].filter((part) => part !== '');
  return `${'#'.repeat(level)} ${words.join(' ')}`;
}

function takeMarks(heading: Heading, source: string): void {
  const { children } = heading;
  const others = children.findLastIndex(({ type }) => type !== 'text') + 1;
  const texts = children.slice(others).filter((node) => node.type === 'text');
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return;
  const words = texts.map(({ value }) => value).join('');
  // As it was written, so that `\{#a}` stays text.
  const written = asWritten(first, last, source) ?? words;
  const { marks, from } = marksAtEnd(written);
  if (marks.length === 0) return;
  const surplus = written.length - from;
  const value = words.slice(0, -surplus).trimEnd();
  const position = first.position && last.position && endingEarlier(first.position, last.position, surplus);
  children.splice(others, texts.length, ...(value === '' ? [] : [{ ...first, value, position }]));
  heading.data = { ...heading.data, marks };
}

/** From the start of one to the end of the other, without the last signs; they are of one line. */
function endingEarlier({ start }: Place, { end }: Place, signs: number): Place {
  const { line, column, offset } = end;
  return { start, end: { line, column: column - signs, offset: offset && offset - signs } };
}

/** The marks that end a text, and where they begin. Each step ends at the brace before, so that no text is slow. */
function marksAtEnd(written: string): { marks: string[]; from: number } {
  const marks: string[] = [];
  let from = written.length;
  for (;;) {
    const open = written.lastIndexOf('{', from - 1);
    // A mark of more than one line, or with signs that Markdown reads as others, is none.
    const [, mark] = /^\{#([^{}\\&\r\n]*)\}[ \t]*$/.exec(written.slice(open, from)) ?? [];
    if (mark === undefined || isEscaped(written, open)) return { marks: marks.reverse(), from };
    marks.push(mark);
    from = open;
  }
}

/** Whether the sign at this place stands behind a backslash that is not itself behind one. */
function isEscaped(written: string, at: number): boolean {
  let before = at;
  while (written[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** `www.example.org` in a text becomes a link by itself. GitHub's rules make that http; every site that we link to has https. */
export function secureLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      const [words] = node.children as Nodes[];
      if (words?.type === 'text' && /^www\./i.test(words.value) && node.url === `http://${words.value}`)
        node.url = `https://${words.value}`;
    });
  };
}
