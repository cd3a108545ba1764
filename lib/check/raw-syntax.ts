/** Syntax that readers would see: broken Markdown, and that of other systems (Hugo, Jekyll, WordPress, MkDocs, Docusaurus, MDX). */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { collectFaults, type Fault, type Fix, type Level, type TextInFile } from './fault';
import { brokenMarkdown, otherSystems } from './raw-patterns';

/** What is wrong with a piece of text, and its replacement. */
interface Verdict {
  say: string;
  to?: string | undefined;
  isSafe?: boolean;
  level?: Exclude<Level, 'error'>;
}

/** Patterns in the text readers see, with their messages. Matched against `shown`, so escapes and code never match. */
export interface RawSyntax {
  pattern: RegExp;
  /** `match` has the text as written. Returns undefined if nothing is wrong. */
  judge(match: readonly string[], text: ShownText, index: number): Verdict | undefined;
}

const all: readonly RawSyntax[] = [...otherSystems, ...brokenMarkdown];

/** One error for each line where readers would see syntax. */
export function checkRawSyntax(text: TextInFile, tree: Root): Fault[] {
  const { faults, lines, report } = collectFaults(text);
  const { body } = text;
  const taken = new Set<number>();
  for (const block of shownTexts(tree, body))
    for (const { pattern, judge } of all)
      for (const match of block.shown.matchAll(pattern)) {
        const { index } = match;
        const [found] = match;
        const line = block.lineAt(index);
        if (taken.has(line)) continue;
        // Use the source, because links inside it are blanked in `shown`.
        const raw = block.raw.slice(index, index + found.length);
        const written = new RegExp(pattern, pattern.flags.replace('g', '')).exec(raw) ?? [raw, ...match.slice(1)];
        const verdict = judge(written, block, index);
        if (!verdict) continue;
        taken.add(line);
        const { say, to, isSafe, level } = verdict;
        const at = block.offset + index;
        const column = at - (body.lastIndexOf('\n', at - 1) + 1);
        const fix = to === undefined ? undefined : changeOf(lines[line - 1] ?? '', column, found, to);
        report(line, say, { ...(level && { level }), ...(fix && { fix: { ...fix, ...(isSafe && { isSafe }) } }) });
      }
  return faults;
}

/** The change to a line, if the whole match is on it. */
function changeOf(line: string, column: number, found: string, to: string): Fix | undefined {
  if (found.includes('\n')) return undefined;
  return { from: line, to: (line.slice(0, column) + to + line.slice(column + found.length)).trimEnd() };
}

interface ShownText {
  kind: 'paragraph' | 'heading' | 'tableCell';
  /** The source of the block. */
  raw: string;
  /** The same, with escapes, code, links and bold markers replaced by spaces. */
  shown: string;
  /** Its offset in the body. */
  offset: number;
  /** The block around it, such as `blockquote`. */
  parent: Nodes['type'];
  /** The body line of a character, from 1. */
  lineAt(index: number): number;
}

/** Every paragraph, heading and table cell of a text. */
function shownTexts(tree: Root, body: string): ShownText[] {
  const texts: ShownText[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return SKIP;
    const [from, to] = [start.offset, end.offset];
    const raw = body.slice(from, to);
    // One character per code unit, so that offsets agree.
    const signs = raw.split('');
    const blank = (first: number, last: number) => {
      for (let index = first - from; index < last - from; index += 1) if (signs[index] !== '\n') signs[index] = ' ';
    };
    for (const child of node.children) blankOut(child, blank);
    if (node.type === 'heading')
      for (const mark of raw.matchAll(/\{#[^{}]*\}/g)) blank(from + mark.index, from + mark.index + mark[0].length);
    const shown = signs.join('').replace(/\\[!-/:-@[-`{-~]/g, '  ');
    texts.push({
      kind: node.type,
      raw,
      shown,
      offset: from,
      parent: parent?.type ?? 'root',
      lineAt: (index) => start.line + raw.slice(0, index).split('\n').length - 1,
    });
    return SKIP;
  });
  return texts;
}

type Blank = (first: number, last: number) => void;

/** Blank a node's syntax and keep its text. */
function blankOut(node: Nodes, blank: Blank): void {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined || node.type === 'text' || node.type === 'break') return;
  const children = 'children' in node ? node.children : [];
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  // A bare URL is a link without text.
  if (first === undefined || last === undefined || (node.type === 'link' && first === from)) return blank(from, to);
  blank(from, first);
  blank(last, to);
  for (const child of children) blankOut(child, blank);
}
