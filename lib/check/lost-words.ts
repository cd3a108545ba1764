/** Finds text that would be missing from the page. */
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { drawTree } from '../markdown/plugins';
import { collectFaults, type Fault, lineOf, type TextInFile } from './fault';

type Report = (line: number, say: string) => void;

/** Text that Markdown drops for a known reason, then any other. `isClean`: whether the text has no other errors. */
export function checkLostWords(text: TextInFile, tree: Root, isClean: boolean): Fault[] {
  const { faults, report } = collectFaults(text);
  visit(tree, 'table', (table) => checkCells(table, report));
  checkNotes(tree, report);
  if (isClean && faults.length === 0) checkEveryWord(tree, text.body, report);
  return faults;
}

/** Table cells beyond the number of headings. */
function checkCells({ children: [head, ...rows] }: Table, report: Report): void {
  const most = head?.children.length ?? 0;
  for (const { children, position } of rows)
    if (children.length > most)
      report(
        position?.start.line ?? 1,
        `This row has ${children.length} cells, but the heading of the table has ${most}, so the rest would be lost. Add a heading, or write \\| for a line inside a cell.`,
      );
}

/** Unused or duplicate footnotes and link definitions. */
function checkNotes(tree: Root, report: Report): void {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  const defined = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return;
    const isNote = node.type === 'footnoteDefinition';
    const key = isNote ? `^${node.identifier}` : node.identifier;
    const line = lineOf(node);
    const label = node.label ?? node.identifier;
    if (defined.has(key))
      report(
        line,
        `[${isNote ? '^' : ''}${label}] is already defined above, so this would be lost. Give it another name.`,
      );
    else if (!used.has(key))
      report(
        line,
        isNote
          ? `Nothing in the text leads to this footnote, so it would be lost. Write [^${label}] where it belongs.`
          : `Nothing in the text uses this link, so it would be lost. Write [the words][${label}] where it belongs, or delete this line.`,
      );
    defined.add(key);
  });
}

/** Safety net: every word of the source has to be on the page as often as it is written. */
function checkEveryWord(tree: Root, body: string, report: Report): void {
  const counts = new Map<string, number>();
  for (const word of wordsIn(shownBy(drawTree(tree)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const source = withoutSyntax(tree, body);
  for (const [index, line] of source.split('\n').entries()) {
    const lost = wordsIn(line).filter((word) => {
      const left = counts.get(word) ?? 0;
      counts.set(word, left - 1);
      return left <= 0;
    });
    if (lost.length > 0)
      report(index + 1, `Readers would not see “${lost.join(' ')}”. Write this line in another way.`);
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** All words of a page, including alt texts and link targets. */
function shownBy(node: HtmlNodes): string {
  if (node.type === 'text') return `${node.value}\n`;
  const own =
    node.type === 'element'
      ? Object.entries(node.properties).map(([name, value]) =>
          /^(?:href|src|alt|title|dataStatistic|dataAs|lang|id|start)$/.test(name)
            ? `${safeDecode(String(value))}\n`
            : '',
        )
      : [];
  return own.join('') + ('children' in node ? node.children.map(shownBy).join('') : '');
}

function safeDecode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** The source without comments, block names, code languages and list numbers; line numbers stay the same. */
function withoutSyntax(tree: Root, body: string): string {
  let text = body;
  const blank = (from: number, to: number) => {
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
  };
  visit(tree, (node: Nodes) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (node.type === 'html') blank(from, to);
    const firstLine = from + (body.slice(from, to).split('\n')[0] ?? '').length;
    if (node.type === 'code') blank(from, firstLine);
    if (node.type === 'containerDirective')
      blank(from, Math.min(firstLine, node.children[0]?.position?.start.offset ?? firstLine));
    if (node.type === 'leafDirective') blank(from, to);
    if (node.type === 'listItem') {
      const [box = ''] = node.checked == null ? [] : (/^\S+\s+\[[ x]\]/i.exec(body.slice(from, to)) ?? []);
      blank(from, Math.max(from + box.length, Math.min(node.children[0]?.position?.start.offset ?? to, firstLine)));
    }
    if (node.type === 'definition' || node.type === 'footnoteReference') blank(from, to);
    if (node.type === 'linkReference' && node.referenceType === 'full')
      blank(node.children.at(-1)?.position?.end.offset ?? from, to);
    if (node.type === 'footnoteDefinition') blank(from, node.children[0]?.position?.start.offset ?? to);
    if (node.type === 'heading')
      for (const mark of body.slice(from, to).matchAll(/\{#[^{}]*\}/g))
        blank(from + mark.index, from + mark.index + mark[0].length);
    if ((node.type === 'link' || node.type === 'image') && 'url' in node) blankTarget(body, from, to, node, blank);
  });
  return withoutEntities(text);
}

/** Link targets are on the page, though perhaps encoded differently. */
function blankTarget(
  body: string,
  from: number,
  to: number,
  node: Nodes,
  blank: (from: number, to: number) => void,
): void {
  const open = body.slice(from, to).lastIndexOf('](');
  if (open !== -1) blank(from + open, to);
  else if ('children' in node) blank(from, to);
}

/** Words with an entity such as `&eacute;` are compared without it, because only Markdown decodes it. */
function withoutEntities(text: string): string {
  return text.replace(/[\p{L}\p{N}]*&(?:#\d+|#x[\da-f]+|\w+);[\p{L}\p{N}]*/giu, ' ');
}
