/** Lines that Markdown reads differently from what was meant: lists, headings, tables, code. */
import type { Code, Heading, Root } from 'mdast';
import { nodesOf } from '../markdown/parse';
import { atLine, type Finding, lineOf, type Problem, type TextInFile } from './problem';

/** Bullets from word processors; the last ones are from the Symbol and Wingdings fonts. */
const dots = '[•·▪◦‣●○■□➢➤\uf0b7\uf0a7\uf0d8]';
/** Characters that look like a space but aren't one in Markdown. */
const blank = '[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]';
const hyphens = 'Begin each item of a list with a hyphen and a space.';
const noSpace = 'A space is missing after the # or the number.';
const greater = 'The > at the start makes this a quotation.';
const unreal = 'This line has a character that only looks like a space.';

/** `isRow` requires at least two such lines in a row, because a single one may be text. */
const forms: readonly { is: RegExp; to: string; message: string; isRow?: boolean; isNotAfterQuotation?: boolean }[] = [
  { is: new RegExp(`^(\\s*)${dots}\\s*(?=\\S)`), to: '$1- ', message: hyphens },
  // A nested list, as pasted from Word.
  { is: /^\s*o(?:\t| {2,})\s*(?=\S)/, to: '  - ', message: hyphens },
  { is: /^(\s*)[§Øüqv](?:\t| {2,})\s*(?=\S)/, to: '$1- ', message: hyphens },
  { is: /^(\s*)[→⇒»✓✔✅]\s*(?=\S)/, to: '$1- ', message: hyphens, isRow: true },
  { is: /^(\s*)(?=(?![©®°])\p{So})/u, to: '$1- ', message: hyphens, isRow: true },
  { is: /^(\s*)(\d)\ufe0f?\u20e3\s*/, to: '$1$2. ', message: noSpace, isRow: true },
  // A single dash may introduce the author of a quotation.
  { is: /^(\s*)[–—−‒]\s+(?=\S)/, to: '$1- ', message: hyphens, isNotAfterQuotation: true },
  // Not before a digit, because -5 is a number.
  {
    is: /^(\s*)(?:[-+–—−‒](?=[\p{L}“"([*])|\*(?=[\p{L}\p{N}“"(])(?!.*\*))/u,
    to: '$1- ',
    message: hyphens,
    isRow: true,
  },
  { is: new RegExp(`^(\\s*)${blank}+(?=(?:[-*+]|\\d+[.)]|#{2,6}) )`), to: '$1', message: unreal },
  {
    is: new RegExp(`^(\\s*(?:[-*+]|\\d{1,3}[.)])|#{1,6})[ ]*${blank}[\\s${blank.slice(1, -1)}]*`),
    to: '$1 ',
    message: unreal,
  },
  { is: /^(\s*)>(?=\d)/, to: '$1\\>', message: greater },
  { is: /^(#{2,6})(?=[^#\s])/, to: '$1 ', message: noSpace },
  // A single word may be a hashtag, such as #TakeCare.
  { is: /^#(?=\p{Lu}\p{Ll}+ [^#.!?]+$)/u, to: '## ', message: noSpace },
  { is: /^(\s*)(\d{1,2})[.)](?=\p{Lu})/u, to: '$1$2. ', message: noSpace },
  { is: /^(\s*)(\d{1,2})[.)](?=\p{L})/u, to: '$1$2. ', message: noSpace, isRow: true },
];

/** One error for each such line of a paragraph, with the intended line. */
export function* checkNearMarkdown(text: TextInFile, tree: Root): Generator<Problem> {
  const lines = text.body.split('\n');
  const quotations = nodesOf(tree, 'blockquote');
  for (const node of nodesOf(tree, 'paragraph')) {
    const from = lineOf(node);
    const last = node.position?.end.line ?? from;
    const own = lines.slice(from - 1, last);
    const isQuoted = quotations.some((each) => each.children.includes(node) || each.position?.end.line === from - 2);
    const isSaid = (line: number) => /[”"’']\s*$/.test(lines.slice(0, line).findLast((each) => each.trim()) ?? '');
    const together = checkTable(own, lines[from - 3], lines[last + 1]) ?? checkLetters(own);
    if (together) {
      yield atLine(text, from + together.index, together);
      continue;
    }
    for (const [index, written] of own.entries()) {
      const form = forms.find(
        ({ is, isRow, isNotAfterQuotation }) =>
          is.test(written) &&
          !(isNotAfterQuotation && (isQuoted || isSaid(from + index - 1))) &&
          // A dash may also be in the middle of a sentence.
          ((!isRow && (!isNotAfterQuotation || index === 0)) ||
            is.test(own[index - 1] ?? '') ||
            is.test(own[index + 1] ?? '')),
      );
      if (!form) continue;
      const to = written.replace(form.is, form.to);
      yield atLine(text, from + index, {
        message: `${form.message} Write: ${to.trim()}`,
        to,
        isSafe: form.message !== greater,
      });
    }
  }
}

/** An error in some lines of a paragraph together, at the line with this index. */
type Together = (Finding & { index: number }) | undefined;

/** The line below the heading of a table, also with the dashes that Word makes of hyphens. */
const delimiters = /^\s*\|?(?:\s*:?[-–—]+:?\s*\|)+(?:\s*:?[-–—]+:?\s*)?\|?\s*$/;

/** Table rows without the delimiter row below the first, with one of a different length or after a blank line, and other tables. */
function checkTable(lines: readonly string[], before = '', next = ''): Together {
  const cells = (index: number) =>
    (lines[index] ?? '')
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/\t+|\|+/)
      .map((cell) => cell.trim());
  const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const below = (index: number) => row(cells(index).map(() => '---'));
  const rule = lines.findIndex((line) => delimiters.test(line));
  const needsHeading = (index: number, ...more: string[]) => ({
    index,
    message: ['A table needs a heading. Write above this line:', row(cells(index).map(() => 'Heading')), ...more].join(
      '\n',
    ),
  });
  if (rule === 0 && !before.includes('|')) return needsHeading(0);
  if (rule === 0)
    return { index: 0, message: 'This line goes directly below the heading of a table. Delete the blank line above.' };
  if (rule > 0)
    return {
      index: rule,
      message: `This line needs as many cells as the heading of the table above it. Write: ${below(rule - 1)}`,
    };
  const isRow = (index: number, form: RegExp) =>
    [0, 1].every((more) => form.test((lines[index + more] ?? '').replace(/`[^`]*`/g, '')));
  const tabbed = lines.findIndex((_, index) => isRow(index, /^\s*\S[^\t].*?\t+\S/));
  const index = lines.findIndex((line, place) => /^\s*\|.*\S.*\|\s*$/.test(line) || isRow(place, /\S \| \S/));
  const isDrawn = lines.some((line) => /^\s*\+[-=+]{3,}\+\s*$/.test(line));
  const at = index === -1 ? tabbed : index;
  if (at === -1 || delimiters.test(next)) return undefined;
  if (isDrawn || index === -1)
    return {
      index: at,
      message: `Write a table like this: ${row(cells(at))}, then ${below(at)}, then the other rows like the first.`,
      ...(!isDrawn && { level: 'warning' }),
    };
  return needsHeading(index, below(index));
}

/** Lists with letters, numbers in another form or not from 1: Markdown runs them together, but no text is lost. */
function checkLetters(lines: readonly string[]): Together {
  const item =
    /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]|\d{1,2}(?:\.\d)+\.?|\d{1,2}(?: [-–—]|:)|\[\d{1,2}\]|[¹²³⁴-⁹])[ \t]+(?=\S)/i;
  // A number at the start of a paragraph is that of an item.
  const isItem = (place: number) =>
    item.test(lines[place] ?? '') && !(place === 0 && /^\s*\d+[.)]\s/.test(lines[0] ?? ''));
  const index = lines.findIndex((_, place) => isItem(place) && isItem(place + 1));
  if (index === -1) return undefined;
  const meant = `1. ${(lines[index] ?? '').replace(item, '')}`;
  const message = `These lines run together into one. Make a numbered list, such as: ${meant}`;
  return { index, message, level: 'warning' };
}

/** Lines such as `title: A talk`, and what belongs to them. */
const fields = String.raw`[a-z]\w*:(?!//).*\n(?:[a-z]\w*:.*\n|[ \t-].*\n)*`;
const end = String.raw`(?:---|\+\+\+)[ \t]*(?:\n|$)`;
/** Fields in the text: a whole file pasted into it, or a line --- within the fields above. The group is what is before them. */
const pastedFields = new RegExp(
  String.raw`^(\s*)(?:---|\+\+\+)[ \t]*\n[ \t]*[\w-]+[ \t]*[:=].*\n(?:.*\n)*?${end}|^(\s*)${fields}${end}|^([^]*?\n\n)---[ \t]*\n${fields}${end}`,
);

/** Text that became code or a heading by accident, and fields pasted into it. */
export function* checkAccidents(text: TextInFile, tree: Root): Generator<Problem> {
  const lines = text.body.split('\n');
  const before = pastedFields.exec(text.body)?.find((part, group) => group > 0 && part !== undefined);
  if (before !== undefined) {
    const message = 'The fields are here twice. Keep only those at the top of the file.';
    return yield atLine(text, before.split('\n').length, message);
  }
  let until = 0;
  for (const node of nodesOf(tree, 'emphasis', 'strong')) {
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    const written = text.body.slice(from, to);
    // As in 5*6*7, or in the ____/____ of a form.
    const isNumber = /\d/.test(text.body[from - 1] ?? '') && /\d/.test(text.body[to] ?? '');
    if (from < until || (!isNumber && !/^_[^\p{L}\p{N}\p{S}!]+$/u.test(written))) continue;
    until = to;
    const meant = written.replace(/[*_]/g, '\\$&');
    yield atLine(text, lineOf(node), `These signs make words bold or italic, so they would be lost. Write: ${meant}`);
  }
  for (const node of nodesOf(tree, 'code', 'heading')) {
    const from = lineOf(node);
    const own = lines.slice(from - 1, node.position?.end.line ?? from);
    const found = node.type === 'code' ? checkCode(node, own, tree) : checkUnderlined(node, own);
    if (found) yield atLine(text, from, found);
  }
}

function checkCode(node: Code, lines: readonly string[], tree: Root): Finding | undefined {
  const [first = ''] = lines;
  const [, fence] = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(first) ?? [];
  if (fence === undefined)
    return {
      message:
        'Four spaces at the start turn this into code. Remove the spaces; for code, write ``` on the lines above and below it.',
      to: lines.length === 1 && tree.children.includes(node) ? first.trimStart() : undefined,
    };
  const closing = new RegExp(`^[\\s>]*${fence.charAt(0)}{${fence.length},}\\s*$`);
  if (lines.length > 1 && closing.test(lines.at(-1) ?? '')) return undefined;
  return {
    message: `This ${fence} is never closed, so the text below it would be code. Write ${fence} on a line of its own after the code.`,
  };
}

/** A line of hyphens directly below text. Below several lines, or as `---`, it was meant as a horizontal rule. */
function checkUnderlined({ depth }: Heading, lines: readonly string[]): Finding | undefined {
  const last = lines.at(-1)?.trim() ?? '';
  if (depth !== 2 || /^[\s>]*(?:#|(?:import|export) )/.test(lines[0] ?? '') || (lines.length === 2 && last.length > 3))
    return undefined;
  return {
    message: `The hyphens below turn these words into a heading. Leave a blank line above ${last}; for a heading, write: ## ${lines[0]?.trim()}`,
  };
}
