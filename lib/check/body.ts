/** Checks the body of a post: which Markdown is allowed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Image, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { blocks } from '../markdown/blocks';
import { isPlacement, isStatisticMark, placements, statisticMark } from '../markdown/statistic-marks';
import { isCallout, namedCallout } from './callouts';
import type { Fault, Fix } from './fault';
import type { ContentFile } from './files';
import { checkHeadings } from './headings';
import { checkHtml } from './html';
import { checkLostWords } from './lost-words';
import { checkAccidents, checkNearMarkdown } from './near-markdown';
import { fixToNearest, sayNearest } from './nearest';
import { checkRawSyntax } from './raw-syntax';
import { sayTurning, turningPattern, withoutTurning } from './text';

type Report = (node: Nodes, say: string, more?: { written?: string; fix?: Fix | undefined }) => void;

/** All errors in the body of a post, except links to other pages (see `links.ts`). */
export function checkBody(file: ContentFile, tree: Root, root: string): Fault[] {
  const faults: Fault[] = [];
  const lines = file.body.split('\n');
  const report: Report = (node, say, { written, fix } = {}) => {
    const line = node.position?.start.line ?? 1;
    faults.push({ file: file.file, line: line + file.bodyLine - 1, written: written ?? lines[line - 1], say, fix });
  };
  /** Blocks with an error in their first line that haven't been closed yet. */
  const opened = { count: 0 };
  const lineOf = ({ position }: Nodes) => lines[(position?.start.line ?? 1) - 1] ?? '';
  for (const [index, line] of lines.entries())
    if (turningPattern.test(line))
      faults.push({
        file: file.file,
        line: index + file.bodyLine,
        written: line.trim(),
        say: sayTurning,
        fix: { from: line, to: withoutTurning(line), isSafe: true },
      });
  visit(tree, (node, _, parent) => {
    if (isStatisticMark(node))
      checkMark(node, lineOf(node), parent?.type === 'root' && file.folder !== 'statistics', report);
    if (node.type === 'image') checkImage(node, root, report);
    if (node.type === 'imageReference')
      report(node, 'Write the path of the picture here: ![what it shows](/images/name.png)');
    if (node.type === 'containerDirective') checkBlock(node, lineOf(node), report);
    if (node.type === 'containerDirective' && !/^[\s>]*:{3,}\s*$/.test(lines[(node.position?.end.line ?? 1) - 1] ?? ''))
      report(node, 'This block isn’t closed. Write ::: on a line of its own at the end.');
    if (node.type === 'paragraph' && !isLabel(node)) checkColons(node, lines, report, opened);
  });
  const own = [
    ...checkAccidents(file, tree),
    ...checkHeadings(file, tree),
    ...checkNearMarkdown(file, tree),
    ...faults,
  ];
  // Report one error per line; the first is the most specific.
  const taken = new Set(own.map(({ line }) => line));
  const fresh = (more: readonly Fault[]) => {
    const left = more.filter(({ line }) => !taken.has(line));
    for (const { line } of left) taken.add(line);
    return left;
  };
  own.push(...fresh(checkRawSyntax(file, tree)));
  // But report every HTML element on a line.
  own.push(...checkHtml(file, tree).filter(({ line }) => !taken.has(line)));
  return [...own, ...fresh(checkLostWords(file, tree, own.length === 0))];
}

/** Placeholder descriptions from cameras, file managers or GitHub. */
const noDescription =
  /^(?:\S+\.(?:png|jpe?g|gif|webp|svg|avif|heic)|(?:img|dsc|pxl|screenshot|screen shot)[\s_-]*\d[\d\s_.-]*|image|picture|photo|screenshot|alt(?: text)?)$/i;

function checkImage(node: Image, root: string, report: Report): void {
  const isOurs = /^\/images\/(?:\w[\w.-]*\/)*\w[\w.-]*$/.test(node.url);
  if (!isOurs)
    report(node, 'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)');
  else if (!existsSync(join(root, 'public', node.url)))
    report(node, `public${node.url} not found. Add the file or correct the path.`);
  const alt = node.alt?.trim() ?? '';
  if (isOurs && noDescription.test(alt))
    report(
      node,
      `"${alt}" doesn’t help someone who can’t see the picture. Say what it shows: ![what it shows](${node.url})`,
    );
  else if (alt === '' && node.title !== 'decorative')
    report(
      node,
      `Say what the picture shows: ![what it shows](${node.url}). If it is only decoration, write: ![](${node.url} "decorative")`,
    );
}

function checkBlock(node: ContainerDirective, line: string, report: Report): void {
  const block = Object.hasOwn(blocks, node.name) ? blocks[node.name] : undefined;
  if (node.name === statisticMark.name) {
    const say = `A statistic is a single line that begins with two colons. Write: ${line.trim().replace(/^:+/, '::')}`;
    return report(node, say);
  }
  if (!block && isCallout(node.name))
    return report(node, `There is no block :::${node.name}. Write: ${namedCallout(node.name)}`, {
      fix: { from: `:::${node.name}`, to: namedCallout(node.name) },
    });
  if (!block) {
    const say = `There is no block ":::${node.name}". ${sayNearest(node.name, Object.keys(blocks))}`;
    return report(node, say, fixToNearest(node.name, Object.keys(blocks)));
  }
  if (reportCurly(node, line, report)) return;
  const [first] = node.children;
  const labelled = first !== undefined && isLabel(first);
  if (block.label === 'required' && !labelled)
    report(node, `This block needs text in square brackets: :::${node.name}[The question]`);
  if (block.label === 'none' && labelled)
    report(node, `This block can’t have text in square brackets. Write :::${node.name} and put the text below it.`);
  const written = Object.keys(node.attributes ?? {});
  for (const name of block.required)
    if (!written.includes(name))
      report(
        node,
        `This block needs ${name}: :::${node.name}{${block.required.map((each) => `${each}="…"`).join(' ')}}`,
      );
  for (const name of written)
    if (!block.attributes.includes(name))
      report(
        node,
        block.attributes.length > 0
          ? `This block has no "${name}". ${sayNearest(name, block.attributes)}`
          : `This block has nothing in curly brackets. Write :::${node.name} without them.`,
        fixToNearest(name, block.attributes),
      );
  const language = node.name === 'language' ? node.attributes?.is : undefined;
  if (language && !isLanguage(language))
    report(
      node,
      `"${language}" isn’t a language code. Write, for example, ar for Arabic, bn for Bengali or pl for Polish.`,
    );
  if (node.children.length === (labelled ? 1 : 0))
    report(node, 'This block is empty. Write its text before the closing :::');
}

/** Report curly quotation marks around attribute values, as word processors write them. */
function reportCurly(node: Nodes, line: string, report: Report): boolean {
  const straight = line.replace(/=[“”‘’](.*?)[“”‘’]/g, '="$1"');
  if (straight === line) return false;
  report(node, `Use straight quotation marks here. Write: ${straight.trim()}`, {
    written: line,
    fix: { from: line, to: straight, isSafe: true },
  });
  return true;
}

/** A statistic directive inserts a whole figure, so it is only allowed at the top level of the text. */
function checkMark(node: LeafDirective, line: string, hasRoom: boolean, report: Report): void {
  if (reportCurly(node, line, report)) return;
  const { id, as, ...others } = node.attributes ?? {};
  if (!hasRoom)
    report(
      node,
      'A statistic can’t be inside a list, a block or another statistic. Put it on a line of its own in the text.',
    );
  if (!id) report(node, 'Say which statistic, using its file name: ::statistic{id="unemployment-2022"}');
  if (as != null && !isPlacement(as))
    report(node, `"${as}" isn’t one of the ways to show a statistic. ${sayNearest(as, placements)}`);
  for (const name of Object.keys(others))
    report(node, `A statistic has no "${name}". ${sayNearest(name, statisticMark.attributes)}`);
  if (node.children.length > 0) report(node, 'Don’t write any text here. The sentence comes from the statistic.');
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

function isLabel({ type, data }: Nodes): boolean {
  return type === 'paragraph' && data !== undefined && 'directiveLabel' in data;
}

/** Markdown treats a block with a typo in its first line as text, including the colons. */
function checkColons({ position }: Nodes, lines: readonly string[], report: Report, opened: { count: number }): void {
  const from = position?.start.line ?? 1;
  for (const [index, line] of lines.slice(from - 1, position?.end.line).entries()) {
    if (!/^[\s>]*::/.test(line)) continue;
    const start = { line: from + index, column: 1 };
    const node = { type: 'text' as const, value: line, position: { start, end: start } };
    if (reportCurly(node, line, report)) continue;
    const [, fence = '', name = '', title = ''] = /^[\s>]*(:{3,})[ \t]*(\w+)[ \t]+([^\s{[][^{[]*)$/.exec(line) ?? [];
    const meant =
      name === ''
        ? undefined
        : isCallout(name)
          ? namedCallout(name, title)
          : Object.hasOwn(blocks, name)
            ? `:::${name}[${title.trim()}]`
            : undefined;
    if (meant) {
      opened.count += 1;
      report(node, `Titles go in square brackets. Write: ${meant}`, {
        fix: { from: line.trim(), to: fence.slice(3) + meant },
      });
      continue;
    }
    // The end of a block whose start has already been reported.
    if (/^[\s>]*:::+\s*$/.test(line) && opened.count > 0) {
      opened.count -= 1;
      continue;
    }
    report(
      node,
      'This isn’t a complete block. Begin with three colons and a name, such as :::care, close all brackets and quotation marks, and end with ::: on a line of its own.',
    );
  }
}
