/** Checks blocks such as `:::care` and the directives that embed statistics. */
import type { Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { blocks } from '../markdown/blocks';
import { nodesOf } from '../markdown/parse';
import { isPlacement, placements, statisticDirective } from '../markdown/statistic-directives';
import type { ContentFile } from './files';
import { describeNearest, fixToNearest } from './nearest';
import { atLine, lineOf, type Problem } from './problem';

/** All errors in the blocks of a text. Markdown treats a block with a typo in its first line as text, including the colons. */
export function* checkBlocks(file: ContentFile, tree: Root): Generator<Problem> {
  const lines = file.body.split('\n');
  /** Blocks with an error in their first line that haven't been closed yet. */
  let opened = 0;
  for (const node of nodesOf(tree, 'containerDirective', 'leafDirective', 'paragraph')) {
    const first = lineOf(node);
    const last = node.position?.end.line ?? first;
    const isText = node.type === 'paragraph';
    if (isLabel(node)) continue;
    for (let line = first; line <= (isText ? last : first); line += 1) {
      const written = lines[line - 1] ?? '';
      const straight = written.replace(/=[“”‘’](.*?)[“”‘’]/g, '="$1"');
      if (isText && !/^[\s>]*::/.test(written)) continue;
      const meant = titled(written);
      if (straight !== written)
        yield atLine(file, line, `Use straight quotation marks here. Write: ${straight.trim()}`, {
          fix: { from: written, to: straight, isSafe: true },
        });
      else if (node.type === 'containerDirective') yield* checkBlock(file, node, written);
      else if (node.type === 'leafDirective') yield* checkStatisticDirective(file, node, tree.children.includes(node));
      else if (meant) {
        opened += 1;
        const fix = { from: written.trim(), to: meant };
        yield atLine(file, line, `Titles go in square brackets. Write: ${meant.replace(/^:+/, ':::')}`, { fix });
      } else if (/^[\s>]*:::+\s*$/.test(written) && opened > 0) opened -= 1;
      else
        yield atLine(
          file,
          line,
          'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.',
        );
    }
    if (node.type === 'containerDirective' && !/^[\s>]*:{3,}\s*$/.test(lines[last - 1] ?? ''))
      yield atLine(file, first, 'This block isn’t closed. Write ::: on a line of its own at the end.');
  }
}

function isLabel({ type, data }: Nodes): boolean {
  return type === 'paragraph' && data !== undefined && 'directiveLabel' in data;
}

/** Callouts of other systems, as our block: `:::care[Note]`. */
export function namedCallout(name: string, title?: string): string {
  const words = title?.trim() || name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  return `:::care[${words}]`;
}

/** Whether a block with this name is a callout in Docusaurus, GitHub or MkDocs. */
function isCallout(name: string): boolean {
  return /^(?:note|tip|info|information|warning|caution|danger|important|success|question|hint|abstract|quote|example|attention)$/i.test(
    name,
  );
}

/** The first line of a block whose title isn't in brackets, corrected: `:::tip Be kind`. */
function titled(line: string): string | undefined {
  const [, fence = '', name = '', title = ''] = /^[\s>]*(:{3,})[ \t]*(\w+)[ \t]+([^\s{[][^{[]*)$/.exec(line) ?? [];
  const meant = isCallout(name)
    ? namedCallout(name, title)
    : Object.hasOwn(blocks, name) && `:::${name}[${title.trim()}]`;
  return meant ? fence.slice(3) + meant : undefined;
}

function* checkBlock(file: ContentFile, node: ContainerDirective, line: string): Generator<Problem> {
  const { name, children } = node;
  const at = (message: string, more?: Pick<Problem, 'fix'>) => atLine(file, lineOf(node), message, more);
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (name === statisticDirective.name)
    return yield at(
      `A statistic is a single line that begins with two colons. Write: ${line.trim().replace(/^:+/, '::')}`,
    );
  if (!block && isCallout(name))
    return yield at(`There is no block :::${name}. Write: ${namedCallout(name)}`, {
      fix: { from: `:::${name}`, to: namedCallout(name) },
    });
  const names = Object.keys(blocks);
  if (!block)
    return yield at(`There is no block ":::${name}". ${describeNearest(name, names)}`, fixToNearest(name, names));
  const [first] = children;
  const isLabelled = first !== undefined && isLabel(first);
  if (block.label === 'required' && !isLabelled)
    yield at(`This block needs text in square brackets: :::${name}[The question]`);
  if (block.label === 'none' && isLabelled)
    yield at(`This block can’t have text in square brackets. Write :::${name} and put the text below it.`);
  const attributes = node.attributes ?? {};
  for (const required of block.required)
    if (!(required in attributes))
      yield at(`This block needs ${required}: :::${name}{${block.required.map((each) => `${each}="…"`).join(' ')}}`);
  for (const written of Object.keys(attributes))
    if (!block.attributes.includes(written))
      yield at(
        block.attributes.length > 0
          ? `This block has no "${written}". ${describeNearest(written, block.attributes)}`
          : `This block has nothing in curly brackets. Write :::${name} without them.`,
        fixToNearest(written, block.attributes),
      );
  if (name === 'language' && attributes.is && !isLanguage(attributes.is))
    yield at(
      `"${attributes.is}" isn’t a language code. Write, for example, ar for Arabic, bn for Bengali or pl for Polish.`,
    );
  if (children.length === (isLabelled ? 1 : 0)) yield at('This block is empty. Write its text before the closing :::');
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
function* checkStatisticDirective(file: ContentFile, node: LeafDirective, isTopLevel: boolean): Generator<Problem> {
  const at = (message: string) => atLine(file, lineOf(node), message);
  const { id, as, ...others } = node.attributes ?? {};
  if (!isTopLevel || file.folder === 'statistics')
    yield at(
      'A statistic can’t be inside a list, a block or another statistic. Put it on a line of its own in the text.',
    );
  if (!id) yield at('Say which statistic, using its file name: ::statistic{id="unemployment-2022"}');
  if (as != null && !isPlacement(as))
    yield at(`"${as}" isn’t one of the ways to show a statistic. ${describeNearest(as, placements)}`);
  for (const name of Object.keys(others))
    yield at(`A statistic has no "${name}". ${describeNearest(name, statisticDirective.attributes)}`);
  if (node.children.length > 0) yield at('Don’t write any text here. The sentence comes from the statistic.');
}
