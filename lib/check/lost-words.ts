/** Finds text that would be missing from the page. */
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { nodesOf } from '../markdown/parse';
import { drawTree } from '../markdown/plugins';
import { atLine, lineOf, type Problem, type TextInFile } from './problem';

/** Text that Markdown drops for a known reason. */
export function checkLostParts(text: TextInFile, tree: Root): Problem[] {
  return [...checkCells(text, tree), ...checkNotes(text, tree)];
}

/** Table cells beyond the number of headings, and text that became a row because there is no blank line above it. */
function* checkCells(text: TextInFile, tree: Root): Generator<Problem> {
  for (const { children: rows } of nodesOf(tree, 'table')) {
    const most = rows[0]?.children.length ?? 0;
    const isPiped = (row: Nodes) => text.body.startsWith('|', row.position?.start.offset);
    for (const row of rows)
      if (rows[0] && isPiped(rows[0]) && !isPiped(row))
        yield atLine(
          text,
          lineOf(row),
          'This line became a row of the table above it. Leave a blank line between them, or begin the row with |.',
        );
      else if (row.children.length > most)
        yield atLine(
          text,
          lineOf(row),
          `This row has ${row.children.length} cells, but the heading of the table has ${most}, so the rest would be lost. Add a heading, or write \\| for a line inside a cell.`,
        );
  }
}

/** Unused or duplicate footnotes and link definitions. */
function* checkNotes(text: TextInFile, tree: Root): Generator<Problem> {
  const keyOf = ({ type, identifier }: { type: string; identifier: string }) =>
    type.startsWith('footnote') ? `^${identifier}` : identifier;
  const used = new Set(nodesOf(tree, 'footnoteReference', 'linkReference', 'imageReference').map(keyOf));
  const defined = new Set<string>();
  for (const node of nodesOf(tree, 'footnoteDefinition', 'definition')) {
    const key = keyOf(node);
    const label = node.label ?? node.identifier;
    const isNote = node.type === 'footnoteDefinition';
    const at = (message: string) => atLine(text, lineOf(node), message);
    if (defined.has(key))
      yield at(`[${isNote ? '^' : ''}${label}] is already defined above, so this would be lost. Give it another name.`);
    else if (!used.has(key))
      yield at(
        isNote
          ? `Nothing in the text leads to this footnote, so it would be lost. Write [^${label}] where it belongs.`
          : `Nothing in the text uses this link, so it would be lost. Write [the words][${label}] where it belongs, or delete this line.`,
      );
    defined.add(key);
  }
}

/** Safety net: every word that Markdown reads as text has to be on the page as often as in the text. */
export function* checkEveryWord(text: TextInFile, tree: Root): Generator<Problem> {
  const counts = new Map<string, number>();
  for (const word of wordsIn(shownBy(drawTree(tree)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const node of nodesOf(tree, 'paragraph', 'heading', 'tableCell', 'code')) {
    const lost = wordsIn(node.type === 'code' ? node.value : writtenIn(node)).filter((word) => {
      const left = counts.get(word) ?? 0;
      counts.set(word, left - 1);
      return left <= 0;
    });
    if (lost.length > 0)
      yield atLine(text, lineOf(node), `Readers would not see “${lost.join(' ')}”. Write this line in another way.`);
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The text of a node with the descriptions of its pictures and the line breaks of the source. */
export function writtenIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return ` ${node.alt ?? ''} `;
  if (node.type === 'html') return node.value.replace(/[^\n]/g, '');
  return 'children' in node ? node.children.map(writtenIn).join('') : ' ';
}

/** The text of a page, with the descriptions of its pictures. Elements within a line don't part words. */
function shownBy(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return ` ${node.properties.alt} `;
  const inside = 'children' in node ? node.children.map(shownBy).join('') : '';
  return node.type === 'element' && /^(?:a|code|del|em|span|strong)$/.test(node.tagName) ? inside : ` ${inside} `;
}
