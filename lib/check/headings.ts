/** Checks headings and their explicit anchors: `## New words {#old-words}`. */
import { slug } from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { type OutlinedHeading, outline } from '../markdown/outline';
import { asWritten, isAnchor, writeHeading } from '../markdown/parse';
import { anchorsOf } from '../routes';
import type { ContentFolder } from '../schema/kinds';
import type { Fault } from './fault';
import type { ContentFile } from './files';

/** All errors in a post's headings, and every anchor that would be shown to readers. */
export function checkHeadings(file: ContentFile, tree: Root): Fault[] {
  const headings = outline(tree);
  return [...levelFaults(file, headings), ...markFaults(file, headings), ...shownMarks(file, tree)];
}

function at({ file, bodyLine }: ContentFile, line: number): Pick<Fault, 'file' | 'line'> {
  return { file, line: line + bodyLine - 1 };
}

function levelFaults(file: ContentFile, headings: readonly OutlinedHeading[]): Fault[] {
  let above = 1;
  const lines = file.body.split('\n');
  return headings.flatMap(({ level, text, id, line, marks }) => {
    const written = writeHeading(level, text, marks);
    const fault = (say: string) => [{ ...at(file, line), written, say }];
    const wrongLevel = (say: string, right: number) => {
      const from = lines[line - 1] ?? '';
      const to = from.replace(/^#+/, '#'.repeat(right));
      return [
        {
          ...at(file, line),
          written,
          say: `${say} Write: ${writeHeading(right, text, marks)}`,
          fix: to === from ? undefined : { from, to },
        },
      ];
    };
    const skipped = level > above + 1;
    const allowed = above + 1;
    above = level;
    if (text === '' && marks)
      return fault(`This heading has an anchor but no text. Write: ${writeHeading(level, 'Words', marks)}`);
    if (text === '') return fault('This heading has no text. Write some, or delete the line.');
    if (level === 1) return wrongLevel('Only the page title has one #.', 2);
    if (!marks && anchorsOf(file.folder).includes(id))
      return fault(`The page already has a section "${text}", made from the fields. Change the words of this heading.`);
    return skipped ? wrongLevel('This heading skips a level.', allowed) : [];
  });
}

/** The error in each explicit anchor: invalid characters, or already taken. */
function markFaults(file: ContentFile, headings: readonly OutlinedHeading[]): Fault[] {
  const owners = new Map<string, OutlinedHeading>();
  return headings.flatMap((heading) => {
    const { level, text, line, marks = [] } = heading;
    return marks.flatMap((mark): Fault[] => {
      const owner = owners.get(mark);
      owners.set(mark, owner ?? heading);
      const say =
        sayMark(mark, text, file.folder) ?? (owner && sayTwice(mark, at(file, owner.line), owner === heading));
      return say ? [{ ...at(file, line), written: writeHeading(level, text, marks), say }] : [];
    });
  });
}

function sayMark(mark: string, text: string, folder: ContentFolder): string | undefined {
  if (!isAnchor(mark))
    return `An anchor has only lower-case letters, digits and hyphens. Write {#${anchorFrom(mark, text)}} instead of {#${mark}}.`;
  if (isPages(mark, folder))
    return `The page already has an anchor #${mark}. Choose another, such as {#${mark}-2}, or delete it.`;
  return undefined;
}

function sayTwice(mark: string, { line }: Pick<Fault, 'line'>, isSame: boolean): string {
  return isSame
    ? `The anchor {#${mark}} is here twice. Delete one of them.`
    : `The heading on line ${line} has the anchor {#${mark}} too, and a link can only lead to one of them. Delete one.`;
}

/** The anchors that pages use themselves; footnote anchors are generated. */
function isPages(id: string, folder: ContentFolder): boolean {
  return anchorsOf(folder).includes(id) || id === 'footnote-label' || id.startsWith('user-content-');
}

/** The intended anchor, otherwise one made from the heading. */
function anchorFrom(mark: string, text: string): string {
  const sound = (words: string) => slug(words.replace(/[\s_-]+/g, ' ').trim());
  return sound(mark) || sound(text) || 'a-name';
}

/** A complete anchor, and the start of one; after a backslash it is text. */
const mark = /(?<!\\)\{#[^{}\n]*\}/;
const likeMark = /(?<!\\)\{ ?#/;

/** Anchors that Markdown reads as text, because they are in the wrong place or form. Readers would see them. */
function shownMarks(file: ContentFile, tree: Root): Fault[] {
  const faults: Fault[] = [];
  const lines = file.body.split('\n');
  const report = (line: number, say: string) => faults.push({ ...at(file, line), written: lines[line - 1] ?? '', say });
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const line = findInText(node, likeMark, file.body);
      if (line !== undefined) report(line, `This anchor is incomplete. Write: ${fix(node)}`);
      return SKIP;
    }
    const line = node.type === 'text' ? findInText(node, mark, file.body) : undefined;
    if (line !== undefined)
      report(
        line,
        'An anchor goes at the end of a heading, such as ## Words {#words}. Move it there; to show it to readers, put it in backticks.',
      );
    return undefined;
  });
  return faults;
}

/** The body line of the first match outside code; undefined if none. */
function findInText(tree: Nodes, wanted: RegExp, body: string): number | undefined {
  let line: number | undefined;
  visit(tree, 'text', (node) => {
    const words = asWritten(node, node, body) ?? node.value;
    const index = words.search(wanted);
    if (index === -1) return undefined;
    line = (node.position?.start.line ?? 1) + words.slice(0, index).split('\n').length - 1;
    return EXIT;
  });
  return line;
}

/** The heading with its malformed anchor corrected and moved to the end. */
function fix(heading: Heading): string {
  const looks = /\{ ?#([^{}]*)\}?/g;
  const written = textOf(heading);
  const words = written.replace(looks, ' ').replace(/\s+/g, ' ').trim();
  const [, meant = ''] = looks.exec(written) ?? [];
  const marks = [...(heading.data?.marks ?? []), anchorFrom(meant, words)];
  return writeHeading(heading.depth, words || 'Words', marks);
}
