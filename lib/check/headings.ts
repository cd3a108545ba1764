/** Checks headings and their explicit anchors: `## New words {#old-words}`. */
import { slug } from 'github-slugger';
import type { Root } from 'mdast';
import { outline } from '../markdown/outline';
import { asWritten, isAnchor, nodesOf, writeHeading } from '../markdown/parse';
import { anchorsOf } from '../routes';
import type { ContentFile } from './files';
import { atLine, type Finding, lineOf, type Problem } from './problem';

/** All errors in a post's headings, and every anchor that would be shown to readers. */
export function* checkHeadings(file: ContentFile, tree: Root): Generator<Problem> {
  const lines = file.body.split('\n');
  /** The line of each explicit anchor, in the file. */
  const owners = new Map<string, number>();
  let above = 1;
  for (const { level, text, id, line, anchors = [] } of outline(tree)) {
    const at = (found: string | Finding) => atLine(file, line, found, writeHeading(level, text, anchors));
    const right = level === 1 ? 2 : Math.min(level, above + 1);
    above = level;
    if (text === '') yield at('This heading has no text. Write some, or delete the line.');
    else if (right !== level)
      yield at({
        message: `${level === 1 ? 'Only the page title has one #.' : 'This heading skips a level.'} Write: ${writeHeading(right, text, anchors)}`,
        to: lines[line - 1]?.replace(/^#+/, '#'.repeat(right)),
      });
    for (const anchor of level > 1 && anchors.length === 0 ? [id] : anchors) {
      const owner = owners.get(anchor);
      if (!isAnchor(anchor))
        yield at(
          `An anchor has only lower-case letters, digits and hyphens. Write {#${asAnchor(anchor) || asAnchor(text) || 'a-name'}} instead of {#${anchor}}.`,
        );
      else if (anchorsOf(file.folder).includes(anchor) || /^(?:footnote-label$|fn(?:ref)?-)/.test(anchor))
        yield at(`The page already has an anchor #${anchor}. Give this heading another one, such as {#${anchor}-2}.`);
      else if (owner !== undefined && anchors.length > 0)
        yield at(
          `The anchor {#${anchor}} is on line ${owner} too, and a link can only lead to one. Delete one of them.`,
        );
      owners.set(anchor, owner ?? line + file.bodyLine - 1);
    }
  }
  yield* checkShownAnchors(file, tree);
}

function asAnchor(words: string): string {
  return slug(words.replace(/[\s_-]+/g, ' ').trim());
}

/** Anchors that Markdown reads as text, because they are in the wrong place or form. Readers would see them. */
function* checkShownAnchors(file: ContentFile, tree: Root): Generator<Problem> {
  const inHeadings = new Set(nodesOf(tree, 'heading').flatMap((heading) => nodesOf(heading, 'text')));
  for (const node of nodesOf(tree, 'text')) {
    const words = asWritten(node, node, file.body) ?? node.value;
    // After a backslash it is text. In a heading, the beginning of an anchor is enough.
    const index = words.search(inHeadings.has(node) ? /(?<![\\{\]])\{ ?#/ : /(?<![\\{\]])\{#[^{}\n]*(?<!#)\}/);
    if (index !== -1)
      yield atLine(
        file,
        lineOf(node) + words.slice(0, index).split('\n').length - 1,
        'An anchor goes at the end of a heading, such as ## Words {#words}. Move it there; to show it to readers, put it in backticks.',
      );
  }
}
