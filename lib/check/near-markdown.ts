/** Lines that Markdown reads differently from what was meant: lists, headings, tables, code. */
import type { Code, Heading, Root } from 'mdast';
import { nodesOf } from '../markdown/parse';
import { atLine, type Finding, lineOf, type Problem, type TextInFile } from './problem';

/** Bullets from word processors; the last two are from the Symbol and Wingdings fonts. */
const dots = '[•·▪◦‣●○■□➢➤✓✔✅→»\uf0b7\uf0a7\uf0d8]';
/** Characters that look like a space but aren't one in Markdown. */
const blank = '[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]';
const hyphens = 'Begin each item of a list with a hyphen and a space.';
const noSpace = 'A space is missing after the # or the number.';
const unreal = 'This line has a character that only looks like a space.';

/** `isRow` requires at least two such lines in a row, because a single one may be text. */
const forms: readonly { is: RegExp; to: string; message: string; isRow?: boolean; isNotAfterQuotation?: boolean }[] = [
  { is: new RegExp(`^(\\s*)${dots}\\s*(?=\\S)`), to: '$1- ', message: hyphens },
  // A nested list, as pasted from Word.
  { is: /^\s*o(?:\t| {2,})\s*(?=\S)/, to: '  - ', message: hyphens },
  // A single dash may introduce the author of a quotation.
  { is: /^(\s*)[–—−‒]\s+(?=\S)/, to: '$1- ', message: hyphens, isNotAfterQuotation: true },
  { is: /^(\s*)(?:[-+](?=[\p{L}\p{N}“"(])|\*(?=[\p{L}\p{N}“"(])(?!.*\*))/u, to: '$1- ', message: hyphens, isRow: true },
  { is: new RegExp(`^(\\s*)${blank}+(?=(?:[-*+]|\\d+[.)]|#{2,6}) )`), to: '$1', message: unreal },
  {
    is: new RegExp(`^(\\s*(?:[-*+]|\\d{1,3}[.)])|#{1,6})[ ]*${blank}[\\s${blank.slice(1, -1)}]*`),
    to: '$1 ',
    message: unreal,
  },
  { is: /^(#{2,6})(?=[^#\s])/, to: '$1 ', message: noSpace },
  { is: /^(\s*)(\d{1,2})[.)](?=\p{Lu})/u, to: '$1$2. ', message: noSpace },
  { is: /^(\s*)(\d{1,2})[.)](?=\p{L})/u, to: '$1$2. ', message: noSpace, isRow: true },
];

/** One error for each such line of a paragraph, with the intended line. */
export function* checkNearMarkdown(text: TextInFile, tree: Root): Generator<Problem> {
  const lines = text.body.split('\n');
  const quotations = nodesOf(tree, 'blockquote');
  for (const node of nodesOf(tree, 'paragraph')) {
    const from = lineOf(node);
    const own = lines.slice(from - 1, node.position?.end.line);
    const isQuoted = quotations.some((each) => each.children.includes(node) || each.position?.end.line === from - 2);
    const together = checkTable(own) ?? checkLetters(own);
    if (together) {
      yield atLine(text, from + together.index, together);
      continue;
    }
    for (const [index, written] of own.entries()) {
      const form = forms.find(
        ({ is, isRow, isNotAfterQuotation }) =>
          is.test(written) &&
          !(isNotAfterQuotation && isQuoted) &&
          (!isRow || is.test(own[index - 1] ?? '') || is.test(own[index + 1] ?? '')),
      );
      if (!form) continue;
      const to = written.replace(form.is, form.to);
      yield atLine(text, from + index, { message: `${form.message} Write: ${to.trim()}`, to, isSafe: true });
    }
  }
}

/** An error in some lines of a paragraph together, at the line with this index. */
type Together = (Finding & { index: number }) | undefined;

/** Table rows without the delimiter row below the first, or with one of a different length. */
function checkTable(lines: readonly string[]): Together {
  const cells = (index: number) =>
    lines[index]
      ?.trim()
      .replace(/^\||\|$/g, '')
      .split('|').length ?? 0;
  const rule = lines.findIndex((line) => /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\|?\s*$/.test(line));
  if (rule > 0)
    return {
      index: rule,
      message: `This line needs as many cells as the heading of the table above it. Write: |${' --- |'.repeat(cells(rule - 1))}`,
    };
  const index = lines.findIndex((line) => /^\s*\|.*\S.*\|\s*$/.test(line));
  if (index === -1) return undefined;
  const row = (cell: string) => `|${` ${cell} |`.repeat(cells(index))}`;
  return { index, message: `A table needs a heading. Write above this line:\n${row('Heading')}\n${row('---')}` };
}

/** Lists with letters or bracketed numbers: Markdown runs them together, but no text is lost. */
function checkLetters(lines: readonly string[]): Together {
  const item = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-z]\.)\s+(?=\S)/i;
  const index = lines.findIndex((line, place) => item.test(line) && item.test(lines[place + 1] ?? ''));
  if (index === -1) return undefined;
  const meant = `1. ${(lines[index] ?? '').replace(item, '')}`;
  const message = `These lines run together into one. Make a numbered list, such as: ${meant}`;
  return { index, message, level: 'warning' };
}

/** Text that became code or a heading by accident, and fields pasted into it. */
export function* checkAccidents(text: TextInFile, tree: Root): Generator<Problem> {
  const lines = text.body.split('\n');
  // For example if a whole file was pasted into the text.
  const [, before] =
    /^(\s*)(?:---|\+\+\+)[ \t]*\n[ \t]*[\w-]+[ \t]*[:=].*\n(?:.*\n)*?(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(text.body) ??
    [];
  if (before !== undefined) {
    const message = 'The fields are here twice. Keep only those at the top of the file.';
    return yield atLine(text, before.split('\n').length, message);
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
  if (depth !== 2 || /^[\s>]*#/.test(lines[0] ?? '') || (lines.length === 2 && last.length > 3)) return undefined;
  return {
    message: `The hyphens below turn these words into a heading. Leave a blank line above ${last}; for a heading, write: ## ${lines[0]?.trim()}`,
  };
}
