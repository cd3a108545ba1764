/** Checks headings and their explicit anchors: `## New words {#old-words}`. */
import { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type OutlinedHeading, outline } from '../markdown/outline';
import { asWritten, isAnchor, nodesOf, writeHeading } from '../markdown/parse';
import { anchorsOf } from '../routes';
import type { ContentFolder } from '../schema/kinds';
import type { ContentFile } from './files';
import { atLine, type Problem } from './problem';

/** All errors in a post's headings, and every anchor that would be shown to readers. */
export function* checkHeadings(file: ContentFile, tree: Root): Generator<Problem> {
  const headings = outline(tree);
  yield* checkLevels(file, headings);
  yield* checkAnchors(file, headings);
  yield* checkShownAnchors(file, tree);
}

function* checkLevels(file: ContentFile, headings: readonly OutlinedHeading[]): Generator<Problem> {
  const lines = file.body.split('\n');
  let above = 1;
  for (const { level, text, id, line, anchors } of headings) {
    const written = writeHeading(level, text, anchors);
    const most = above + 1;
    above = level;
    const wrong = formatHeading(level, text, id, anchors, file.folder);
    if (wrong !== undefined) yield atLine(file, line, wrong, { written });
    if (wrong !== undefined || (level > 1 && level <= most)) continue;
    const right = level === 1 ? 2 : most;
    const from = lines[line - 1] ?? '';
    const to = from.replace(/^#+/, '#'.repeat(right));
    const why = level === 1 ? 'Only the page title has one #.' : 'This heading skips a level.';
    const fix = to === from ? undefined : { from, to };
    yield atLine(file, line, `${why} Write: ${writeHeading(right, text, anchors)}`, { written, fix });
  }
}

/** What is wrong with the words of a heading. */
function formatHeading(
  level: number,
  text: string,
  id: string,
  anchors: readonly string[] | undefined,
  folder: ContentFolder,
): string | undefined {
  if (text === '' && anchors)
    return `This heading has an anchor but no text. Write: ${writeHeading(level, 'Words', anchors)}`;
  if (text === '') return 'This heading has no text. Write some, or delete the line.';
  if (level > 1 && !anchors && anchorsOf(folder).includes(id))
    return `The page already has a section "${text}", made from the fields. Change the words of this heading.`;
  return undefined;
}

/** The error in each explicit anchor: invalid characters, or already taken. */
function* checkAnchors(file: ContentFile, headings: readonly OutlinedHeading[]): Generator<Problem> {
  const owners = new Map<string, OutlinedHeading>();
  for (const heading of headings)
    for (const anchor of heading.anchors ?? []) {
      const owner = owners.get(anchor);
      owners.set(anchor, owner ?? heading);
      const message = describeAnchor(anchor, heading, file, owner);
      const written = writeHeading(heading.level, heading.text, heading.anchors);
      if (message) yield atLine(file, heading.line, message, { written });
    }
}

function describeAnchor(
  anchor: string,
  heading: OutlinedHeading,
  { folder, bodyLine }: ContentFile,
  owner: OutlinedHeading | undefined,
): string | undefined {
  if (!isAnchor(anchor))
    return `An anchor has only lower-case letters, digits and hyphens. Write {#${anchorFrom(anchor, heading.text)}} instead of {#${anchor}}.`;
  // Anchors that pages use themselves, and those of footnotes.
  if (anchorsOf(folder).includes(anchor) || anchor === 'footnote-label' || anchor.startsWith('user-content-'))
    return `The page already has an anchor #${anchor}. Choose another, such as {#${anchor}-2}, or delete it.`;
  if (owner === heading) return `The anchor {#${anchor}} is here twice. Delete one of them.`;
  if (owner)
    return `The heading on line ${owner.line + bodyLine - 1} has the anchor {#${anchor}} too, and a link can only lead to one of them. Delete one.`;
  return undefined;
}

/** The intended anchor, otherwise one made from the heading. */
function anchorFrom(anchor: string, text: string): string {
  const sound = (words: string) => slug(words.replace(/[\s_-]+/g, ' ').trim());
  return sound(anchor) || sound(text) || 'a-name';
}

/** Anchors that Markdown reads as text, because they are in the wrong place or form. Readers would see them. */
function* checkShownAnchors(file: ContentFile, tree: Root): Generator<Problem> {
  const lines = file.body.split('\n');
  const inHeadings = new Map(
    nodesOf(tree, 'heading').flatMap((heading) => nodesOf(heading, 'text').map((node) => [node, heading] as const)),
  );
  const seen = new Set<Heading>();
  for (const node of nodesOf(tree, 'text')) {
    const heading = inHeadings.get(node);
    if (heading && seen.has(heading)) continue;
    const words = asWritten(node, node, file.body) ?? node.value;
    // After a backslash it is text. In a heading, the beginning of an anchor is enough.
    const index = words.search(heading ? /(?<!\\)\{ ?#/ : /(?<!\\)\{#[^{}\n]*\}/);
    if (index === -1) continue;
    if (heading) seen.add(heading);
    const line = (node.position?.start.line ?? 1) + words.slice(0, index).split('\n').length - 1;
    const message = heading
      ? `This anchor is incomplete. Write: ${corrected(heading)}`
      : 'An anchor goes at the end of a heading, such as ## Words {#words}. Move it there; to show it to readers, put it in backticks.';
    yield atLine(file, line, message, { written: lines[line - 1] ?? '' });
  }
}

/** The heading with its malformed anchor corrected and moved to the end. */
function corrected(heading: Heading): string {
  const looks = /\{ ?#([^{}]*)\}?/g;
  const written = textOf(heading);
  const words = written.replace(looks, ' ').replace(/\s+/g, ' ').trim();
  const [, meant = ''] = looks.exec(written) ?? [];
  const anchors = [...(heading.data?.anchors ?? []), anchorFrom(meant, words)];
  return writeHeading(heading.depth, words || 'Words', anchors);
}
