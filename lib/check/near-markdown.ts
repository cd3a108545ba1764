/** Lines that Markdown reads differently from what was meant: lists, headings, tables, code. */
import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { collectFaults, type Fault, type Fix, lineOf, type TextInFile } from './fault';

/** Bullets from word processors; the last two are from the Symbol and Wingdings fonts. */
const dots = '[•·▪◦‣●○■□➢➤✓✔✅→»\uf0b7\uf0a7\uf0d8]';
/** Characters that look like a space but aren't one in Markdown. */
const blank = '[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]';

interface Form {
  is: RegExp;
  to: string;
  say: string;
  /** Requires at least two such lines in a row: a single one may be text. */
  isRow?: boolean;
  level?: 'warning';
  /** A single dash may introduce the author of a quotation. */
  isNotAfterQuotation?: boolean;
}

const hyphens = 'Begin each item of a list with a hyphen and a space.';

const forms: readonly Form[] = [
  { is: new RegExp(`^(\\s*)${dots}\\s*(?=\\S)`), to: '$1- ', say: hyphens },
  // A nested list, as pasted from Word.
  { is: /^\s*o(?:\t| {2,})\s*(?=\S)/, to: '  - ', say: hyphens },
  { is: /^(\s*)[–—−‒]\s+(?=\S)/, to: '$1- ', say: hyphens, isNotAfterQuotation: true },
  { is: /^(\s*)[-+](?=[\p{L}\p{N}“"(])/u, to: '$1- ', say: hyphens, isRow: true },
  { is: /^(\s*)\*(?=[\p{L}\p{N}“"(])(?!.*\*)/u, to: '$1- ', say: hyphens, isRow: true },
  {
    is: new RegExp(`^(\\s*)${blank}+(?=(?:[-*+]|\\d+[.)]|#{2,6}) )`),
    to: '$1',
    say: 'This line begins with a character that only looks like a space.',
  },
  {
    is: new RegExp(`^(\\s*(?:[-*+]|\\d{1,3}[.)]))[ ]*${blank}[\\s${blank.slice(1, -1)}]*`),
    to: '$1 ',
    say: 'After the list marker is a character that only looks like a space.',
  },
  {
    is: new RegExp(`^(#{1,6})[ ]*${blank}[\\s${blank.slice(1, -1)}]*`),
    to: '$1 ',
    say: 'After the # is a character that only looks like a space.',
  },
  { is: /^(#{2,6})(?=[^#\s])/, to: '$1 ', say: 'A space is missing after the #.' },
  { is: /^(\s*)(\d{1,2})[.)](?=\p{Lu})/u, to: '$1$2. ', say: 'A space is missing after the number.' },
  { is: /^(\s*)(\d{1,2})[.)](?=\p{L})/u, to: '$1$2. ', say: 'A space is missing after the number.', isRow: true },
];

/** One error for each such line of a paragraph, with the intended line. */
export function checkNearMarkdown(text: TextInFile, tree: Root): Fault[] {
  const { faults, lines, report } = collectFaults(text);
  let before: Nodes | undefined;
  visit(tree, (node, _, parent) => {
    if (node.type === 'blockquote') before = node;
    if (node.type !== 'paragraph') return;
    const from = lineOf(node);
    const own = lines.slice(from - 1, node.position?.end.line);
    const at: At = (index, say, more) => report(from + index, say, more);
    const isQuoted =
      parent?.type === 'blockquote' || (before?.type === 'blockquote' && before.position?.end.line === from - 2);
    if (checkTable(own, at) || checkLetters(own, at)) return;
    for (const [index, written] of own.entries()) {
      const form = forms.find(
        ({ is, isRow, isNotAfterQuotation }) =>
          is.test(written) &&
          !(isNotAfterQuotation && isQuoted) &&
          (!isRow || is.test(own[index - 1] ?? '') || is.test(own[index + 1] ?? '')),
      );
      if (!form) continue;
      const to = written.replace(form.is, form.to);
      at(index, `${form.say} Write: ${to.trim()}`, { fix: { from: written, to, isSafe: true } });
    }
  });
  return faults;
}

type At = (index: number, say: string, more?: { fix?: Fix; level?: 'warning' }) => void;

/** Table rows without the delimiter row below the first, or with one of a different length. */
function checkTable(lines: readonly string[], at: At): boolean {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|').length;
  const isRule = (line: string) => /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\|?\s*$/.test(line) && /-/.test(line);
  const rule = lines.findIndex(isRule);
  if (rule > 0) {
    const head = cells(lines[rule - 1] ?? '');
    at(rule, `This line needs as many cells as the heading of the table above it. Write: |${' --- |'.repeat(head)}`);
    return true;
  }
  const first = lines.findIndex((line) => /^\s*\|.*\S.*\|\s*$/.test(line));
  if (first === -1) return false;
  const count = cells(lines[first] ?? '');
  at(
    first,
    `A table needs a heading. Write above this line:\n|${' Heading |'.repeat(count)}\n|${' --- |'.repeat(count)}`,
  );
  return true;
}

/** Lists with letters or bracketed numbers: Markdown runs them together, but no text is lost. */
function checkLetters(lines: readonly string[], at: At): boolean {
  const item = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-z]\.)\s+(?=\S)/i;
  const first = lines.findIndex((line, index) => item.test(line) && item.test(lines[index + 1] ?? ''));
  if (first === -1) return false;
  const meant = `1. ${(lines[first] ?? '').replace(item, '')}`;
  at(first, `These lines run together into one. Make a numbered list, such as: ${meant}`, { level: 'warning' });
  return true;
}

/** One error for each such block, at its first line. */
export function checkAccidents(text: TextInFile, tree: Root): Fault[] {
  const { faults, lines, report } = collectFaults(text);
  const twice = secondFields(text.body);
  if (twice !== undefined) {
    report(twice, 'The fields are here twice. Keep only those at the top of the file.');
    return faults;
  }
  visit(tree, (node, _, parent) => {
    const from = lineOf(node);
    const own = lines.slice(from - 1, node.position?.end.line ?? from);
    if (node.type === 'code') checkCode(own, parent?.type === 'root', (say, fix) => report(from, say, fix && { fix }));
    if (node.type === 'heading') checkUnderlined(node, own, (say) => report(from, say));
  });
  return faults;
}

/** The body line where fields begin, for example if a whole file was pasted into the text. */
function secondFields(body: string): number | undefined {
  const [, before] =
    /^(\s*)(?:---|\+\+\+)[ \t]*\n[ \t]*[\w-]+[ \t]*[:=].*\n(?:.*\n)*?(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(body) ?? [];
  return before?.split('\n').length;
}

function checkCode(lines: readonly string[], isOutside: boolean, at: (say: string, fix?: Fix) => void): void {
  const [first = ''] = lines;
  const [, fence] = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(first) ?? [];
  if (fence === undefined) {
    const to = first.trimStart();
    at(
      'Four spaces at the start turn this into code. Remove the spaces; for code, write ``` on the lines above and below it.',
      isOutside && lines.length === 1 ? { from: first, to } : undefined,
    );
    return;
  }
  const last = lines.at(-1) ?? '';
  const closing = new RegExp(`^[\\s>]*${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
  if (lines.length === 1 || !closing.test(last))
    at(
      `This ${fence} is never closed, so the text below it would be code. Write ${fence} on a line of its own after the code.`,
    );
}

/** A line of hyphens directly below text. Below several lines, or as `---`, it was meant as a horizontal rule. */
function checkUnderlined(node: Heading, lines: readonly string[], at: (say: string) => void): void {
  if (node.depth !== 2 || /^[\s>]*#/.test(lines[0] ?? '')) return;
  const last = lines.at(-1)?.trim() ?? '';
  if (lines.length === 2 && last.length > 3) return;
  const heading = (lines[0] ?? '').trim();
  at(
    `The hyphens below turn these words into a heading. Leave a blank line above ${last}; for a heading, write: ## ${heading}`,
  );
}
