/** Checks directives: blocks such as `:::care`, and `::statistic`. */
import type { Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { blocks } from '../markdown/blocks';
import { nodesOf } from '../markdown/parse';
import { isPlacement, placements, statisticDirective } from '../markdown/statistic-directives';
import type { ContentFile } from './files';
import { describeNearest, nearest } from './nearest';
import { atLine, type Finding, lineOf, type Problem } from './problem';

/** All errors in the directives of a text. Markdown treats a block with a typo in its first line as text, including the colons. */
export function* checkDirectives(file: ContentFile, tree: Root): Generator<Problem> {
  const lines = file.body.split('\n');
  /** Blocks with an error in their first line that haven't been closed yet. */
  let opened = 0;
  for (const node of nodesOf(tree, 'containerDirective', 'leafDirective', 'paragraph')) {
    if (isLabel(node)) continue;
    const first = lineOf(node);
    const last = node.position?.end.line ?? first;
    const isText = node.type === 'paragraph';
    for (let line = first; line <= (isText ? last : first); line += 1) {
      const written = lines[line - 1] ?? '';
      if (isText && !/^[\s>]*::/.test(written)) continue;
      const straight = written.replace(/=[“”‘’](.*?)[“”‘’]/g, '="$1"');
      const titled = withTitle(written);
      let found: string | Finding | undefined;
      if (straight !== written)
        found = {
          message: `Use straight quotation marks here. Write: ${straight.trim()}`,
          to: straight,
          isSafe: true,
        };
      else if (node.type === 'containerDirective') found = checkBlock(node, written);
      else if (node.type === 'leafDirective')
        found = isStatistic(node) && tree.children.includes(node) && file.folder !== 'statistics' ? undefined : ownLine;
      else if (titled) {
        opened += 1;
        found = { message: `Titles go in square brackets. Write: ${titled.trim()}`, to: titled };
      } else if (/^[\s>]*:::+\s*$/.test(written) && opened > 0) opened -= 1;
      else
        found =
          'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.';
      if (found) yield atLine(file, line, found);
    }
    if (node.type === 'containerDirective' && !/^[\s>]*:{3,}\s*$/.test(lines[last - 1] ?? ''))
      yield atLine(file, first, 'This block isn’t closed. Write ::: on a line of its own at the end.');
  }
}

function isLabel({ type, data }: Nodes): boolean {
  return type === 'paragraph' && data !== undefined && 'directiveLabel' in data;
}

/** Callouts of other systems, as our block: `:::care[Note]`, or `:::answer[Title]` for what is folded. */
export function namedCallout(name: string, title?: string): string {
  if (folded.test(name)) return `:::answer[${title?.trim() || 'The question'}]`;
  const words = title?.trim() || name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  return `:::care[${words}]`;
}

/** Names of callouts in Docusaurus, GitHub and MkDocs. */
const callout =
  /^(?:note|tip|info|information|warning|caution|danger|important|success|question|hint|abstract|quote|example|attention|details|spoiler)$/i;
const folded = /^(?:details|spoiler)$/i;

/** The first line of a block whose title isn't in brackets, corrected: `:::tip Be kind`, or `::: tip`. */
function withTitle(line: string): string | undefined {
  const [, before = '', fence = '', name = '', title = ''] =
    /^([\s>]*)(:{3,})[ \t]*(\w+)(?:[ \t]+([^\s{[][^{[]*))?$/.exec(line) ?? [];
  const meant = callout.test(name)
    ? namedCallout(name, title)
    : title && Object.hasOwn(blocks, name) && `:::${name}[${title.trim()}]`;
  return meant ? before + fence.slice(3) + meant : undefined;
}

function checkBlock({ name, children, attributes }: ContainerDirective, line: string): string | Finding | undefined {
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  const renamed = (to: string) => line.replace(name, to);
  if (name === statisticDirective.name) return ownLine;
  if (!block && callout.test(name)) {
    const [whole = '', title] = new RegExp(`:::${name}(?:\\[([^\\]]*)\\])?`).exec(line) ?? [];
    const meant = namedCallout(name, title);
    return { message: `There is no block :::${name}. Write: ${meant}`, to: line.replace(whole, meant) };
  }
  if (!block) {
    const names = Object.keys(blocks);
    const near = nearest(name, names);
    return {
      message: `There is no block ":::${name}". ${describeNearest(name, names)}`,
      to: near && renamed(near),
    };
  }
  const isLabelled = children[0] !== undefined && isLabel(children[0]);
  const isRight =
    (block.label === 'optional' || isLabelled === (block.label === 'required')) &&
    Object.keys(attributes ?? {}).join() === block.attributes.join() &&
    (name !== 'language' || isLanguage(attributes?.is ?? ''));
  if (!isRight) return `Write the first line of this block like this: ${block.example}. ${block.help}`;
  return children.length === (isLabelled ? 1 : 0)
    ? 'This block is empty. Write its text before the closing :::'
    : undefined;
}

/** Whether browsers know the language code (BCP 47). */
function isLanguage(code: string): boolean {
  try {
    return (
      /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(code) &&
      new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined
    );
  } catch {
    return false;
  }
}

/** A statistic directive inserts a whole figure, so it is only allowed at the top level of the text. */
const ownLine = `A statistic is a line of its own, and not inside a list, a block or another statistic. Write it like this: ::statistic{id="name-of-the-file" as="chart"}, where as is ${placements.join(', ')} or left out.`;

function isStatistic({ attributes, children }: LeafDirective): boolean {
  const { id, as, ...others } = attributes ?? {};
  return Boolean(id) && (as == null || isPlacement(as)) && Object.keys(others).length === 0 && children.length === 0;
}
