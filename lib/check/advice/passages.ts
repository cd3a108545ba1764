/** The words of a file as advice reads them: paragraph by paragraph, each with its lines, and what of it is our own. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { contentKinds } from '../../schema/kinds';
import { sayPath, walkFields } from '../fields';
import type { ContentFile } from '../files';

/** Names that stay as they are, whatever words are in them. */
type Names = readonly string[];

export interface Passage {
  /** As a reader sees it, without line breaks. */
  text: string;
  /** The same, with blanks for what we only pass on: code, quotations, names, and the words of links to other sites, which are mostly titles. */
  own: string;
  /** The line of the file that this character is on. */
  lineAt(index: number): number;
  /** The field; left out in the body. */
  field?: string;
  isHeading?: boolean;
}

/** Every paragraph, heading and table cell of a body, in order. */
export function passagesIn({ bodyLine }: ContentFile, tree: Root, names: Names): Passage[] {
  const passages: Passage[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    passages.push(passageOf(node, bodyLine - 1, names));
    return SKIP;
  });
  return passages;
}

/** Every field with words of our own. */
export function passagesInFields(file: ContentFile, names: Names): Passage[] {
  return [...walkFields(contentKinds[file.folder].fields, file.data)].flatMap(({ path, field, value }) => {
    if (!field.isProse || typeof value !== 'string') return [];
    const { line } = file.locate(path);
    return [{ text: value, own: ownOf(value, names), lineAt: () => line, field: sayPath(path) }];
  });
}

function passageOf(block: Nodes, linesBefore: number, names: Names): Passage {
  let text = '';
  let own = '';
  const starts: { index: number; line: number }[] = [];
  const add = (words: string, node: Nodes, isOwn: boolean) => {
    const line = (node.position?.start.line ?? 1) + linesBefore;
    for (const [at, part] of words.split('\n').entries()) {
      const piece = at === 0 ? part : ` ${part}`;
      starts.push({ index: text.length, line: line + at });
      text += piece;
      own += isOwn ? piece : ' '.repeat(piece.length);
    }
  };
  const walk = (node: Nodes, isOwn: boolean): void => {
    if (node.type === 'text') add(node.value, node, isOwn);
    else if (node.type === 'inlineCode') add(node.value, node, false);
    else if (node.type === 'break') add(' ', node, isOwn);
    else if ('children' in node)
      for (const child of node.children) walk(child, isOwn && !(node.type === 'link' && leadsAway(node.url)));
  };
  walk(block, true);
  return {
    text,
    own: ownOf(own, names),
    isHeading: block.type === 'heading',
    lineAt: (index) => starts.findLast((start) => start.index <= index)?.line ?? linesBefore + 1,
  };
}

function leadsAway(url: string): boolean {
  return /^https?:/i.test(url);
}

function ownOf(words: string, names: Names): string {
  const blank = (part: string) => ' '.repeat(part.length);
  const unquoted = words.replace(/“[^”]*”|"[^"]*"/g, blank);
  return names.reduce((text, name) => text.replaceAll(name, blank), unquoted);
}
