/** The text of a post: what Markdown may and may not do here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Image, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { blocks } from '../markdown/blocks';
import { isPlacement, isStatisticMark, placements, statisticMark } from '../markdown/statistic-marks';
import type { Fault, Mend } from './fault';
import type { ContentFile } from './files';
import { checkAccidents } from './accidents';
import { isCallout, namedCallout } from './callouts';
import { checkHeadings } from './headings';
import { checkHtml } from './html';
import { sayTurning, turningPattern, withoutTurning } from './invisible';
import { checkLostWords } from './lost-words';
import { checkNearMarkdown } from './near-markdown';
import { mendToNearest, sayNearest } from './nearest';
import { checkRawSyntax } from './raw-syntax';

type Report = (node: Nodes, say: string, more?: { written?: string; mend?: Mend | undefined }) => void;

/** Every fault in the text of one post, links to other pages apart (see `links.ts`). */
export function checkBody(file: ContentFile, tree: Root, root: string): Fault[] {
  const faults: Fault[] = [];
  const lines = file.body.split('\n');
  const report: Report = (node, say, { written, mend } = {}) => {
    const line = node.position?.start.line ?? 1;
    faults.push({ file: file.file, line: line + file.bodyLine - 1, written: written ?? lines[line - 1], say, mend });
  };
  const lineOf = ({ position }: Nodes) => lines[(position?.start.line ?? 1) - 1] ?? '';
  for (const [index, line] of lines.entries())
    if (turningPattern.test(line))
      faults.push({
        file: file.file,
        line: index + file.bodyLine,
        written: line.trim(),
        say: sayTurning,
        mend: { from: line, to: withoutTurning(line), isSafe: true },
      });
  visit(tree, (node, _, parent) => {
    if (isStatisticMark(node))
      checkMark(node, lineOf(node), parent?.type === 'root' && file.folder !== 'statistics', report);
    if (node.type === 'image') checkImage(node, root, report);
    if (node.type === 'imageReference')
      report(node, 'Write the picture with its address in place: ![what it shows](/images/name.png)');
    if (node.type === 'containerDirective') checkBlock(node, lineOf(node), report);
    if (node.type === 'containerDirective' && !/^[\s>]*:{3,}\s*$/.test(lines[(node.position?.end.line ?? 1) - 1] ?? ''))
      report(node, 'This block does not end. Write ::: on a line of its own after its last words.');
    if (node.type === 'paragraph' && !isLabel(node)) checkColons(node, lines, report);
  });
  const own = [
    ...checkAccidents(file, tree),
    ...checkHeadings(file, tree),
    ...checkNearMarkdown(file, tree),
    ...faults,
  ];
  // A line that is wrong in one way is not called wrong in another: the first says most.
  const taken = new Set(own.map(({ line }) => line));
  const fresh = (more: readonly Fault[]) => {
    const left = more.filter(({ line }) => !taken.has(line));
    for (const { line } of left) taken.add(line);
    return left;
  };
  own.push(...fresh(checkRawSyntax(file, tree)));
  // Of HTML, each element of a line is named.
  own.push(...checkHtml(file, tree).filter(({ line }) => !taken.has(line)));
  return [...own, ...fresh(checkLostWords(file, tree, own.length === 0))];
}

/** Words that a camera, a file manager or GitHub puts in the place of a description. */
const noDescription =
  /^(?:\S+\.(?:png|jpe?g|gif|webp|svg|avif|heic)|(?:img|dsc|pxl|screenshot|screen shot)[\s_-]*\d[\d\s_.-]*|image|picture|photo|screenshot|alt(?: text)?)$/i;

function checkImage(node: Image, root: string, report: Report): void {
  const isOurs = /^\/images\/(?:\w[\w.-]*\/)*\w[\w.-]*$/.test(node.url);
  if (!isOurs)
    report(node, 'Pictures stand in public/images/. Put it there and write: ![what it shows](/images/name.png)');
  else if (!existsSync(join(root, 'public', node.url)))
    report(node, `There is no picture public${node.url}. Add it, or mend its name.`);
  const alt = node.alt?.trim() ?? '';
  if (isOurs && noDescription.test(alt))
    report(
      node,
      `"${alt}" says nothing to someone who cannot see the picture. Say what it shows: ![what it shows](${node.url})`,
    );
  else if (alt === '' && node.title !== 'decorative')
    report(
      node,
      `Say what the picture shows: ![what it shows](${node.url}). If it only decorates, write: ![](${node.url} "decorative")`,
    );
}

function checkBlock(node: ContainerDirective, line: string, report: Report): void {
  const block = Object.hasOwn(blocks, node.name) ? blocks[node.name] : undefined;
  if (node.name === statisticMark.name) {
    const say = `A statistic is one line with two colons, and nothing ends it. Write: ${line.trim().replace(/^:+/, '::')}`;
    return report(node, say);
  }
  if (!block && isCallout(node.name))
    return report(node, `There is no block :::${node.name}. Write: ${namedCallout(node.name)}`, {
      mend: { from: `:::${node.name}`, to: namedCallout(node.name) },
    });
  if (!block) {
    const say = `There is no block ":::${node.name}". ${sayNearest(node.name, Object.keys(blocks))}`;
    return report(node, say, mendToNearest(node.name, Object.keys(blocks)));
  }
  if (reportCurly(node, line, report)) return;
  const [first] = node.children;
  const labelled = first !== undefined && isLabel(first);
  if (block.label === 'required' && !labelled)
    report(node, `This block needs words between square brackets: :::${node.name}[The question]`);
  if (block.label === 'none' && labelled)
    report(
      node,
      `This block takes no words between square brackets. Write :::${node.name} alone and the words below it.`,
    );
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
          : `This block takes nothing between curly brackets. Write :::${node.name} without them.`,
        mendToNearest(name, block.attributes),
      );
  const language = node.name === 'language' ? node.attributes?.is : undefined;
  if (language && !isLanguage(language))
    report(
      node,
      `"${language}" is not the code of a language. Write one such as ar for Arabic, bn for Bengali or pl for Polish.`,
    );
  if (node.children.length === (labelled ? 1 : 0))
    report(node, 'This block is empty. Write its text before the closing :::');
}

/** Whether the values in curly brackets stand between curly quotation marks, as word processors write them. */
function reportCurly(node: Nodes, line: string, report: Report): boolean {
  const straight = line.replace(/=[“”‘’](.*?)[“”‘’]/g, '="$1"');
  if (straight === line) return false;
  report(node, `Quotation marks are straight here, and readers would see these. Write: ${straight.trim()}`, {
    written: line,
    mend: { from: line, to: straight, isSafe: true },
  });
  return true;
}

/** A mark is filled with a whole figure, for which only the text itself has room. */
function checkMark(node: LeafDirective, line: string, hasRoom: boolean, report: Report): void {
  if (reportCurly(node, line, report)) return;
  const { id, as, ...others } = node.attributes ?? {};
  if (!hasRoom) report(node, 'A statistic stands in the text itself, not in a list, a block or another statistic.');
  if (!id) report(node, 'Say which statistic, by the name of its file: ::statistic{id="unemployment-2022"}');
  if (as != null && !isPlacement(as)) report(node, `"${as}" is no way to show it. ${sayNearest(as, placements)}`);
  for (const name of Object.keys(others))
    report(node, `This mark has no "${name}". ${sayNearest(name, statisticMark.attributes)}`);
  if (node.children.length > 0) report(node, 'This mark takes no words. Its sentence stands in the statistic.');
}

/** Whether browsers have a name for the language (BCP 47). */
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

/** A block with a slip in its first line is words to Markdown, colons and all. */
function checkColons({ position }: Nodes, lines: readonly string[], report: Report): void {
  const from = position?.start.line ?? 1;
  for (const [index, line] of lines.slice(from - 1, position?.end.line).entries()) {
    if (!/^[\s>]*::/.test(line)) continue;
    const start = { line: from + index, column: 1 };
    const node = { type: 'text' as const, value: line, position: { start, end: start } };
    if (reportCurly(node, line, report)) continue;
    report(
      node,
      'These colons make no block. Begin a block with three colons and its name, as in :::care, close each bracket and quotation mark, and end it with ::: on a line of its own.',
    );
  }
}
