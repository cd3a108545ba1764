/** Markdown that is sound, and was hardly meant: words that become code or a heading, and fields that are there twice. */
import type { Code, Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault, Fix } from './fault';
import type { ContentFile } from './files';

/** One error for each such block, at its first line. */
export function checkAccidents(
  { file, body, bodyLine }: Pick<ContentFile, 'file' | 'body' | 'bodyLine'>,
  tree: Root,
): Fault[] {
  const faults: Fault[] = [];
  const lines = body.split('\n');
  const at = (line: number, say: string, fix?: Fix) =>
    faults.push({
      file,
      line: line + bodyLine - 1,
      written: (lines[line - 1] ?? '').trim(),
      say,
      ...(fix && { fix }),
    });
  const twice = secondFields(body);
  if (twice !== undefined) {
    at(twice, 'The fields are here a second time. Keep one of the two, at the top of the file.');
    return faults;
  }
  visit(tree, (node, _, parent) => {
    const from = node.position?.start.line ?? 1;
    const own = lines.slice(from - 1, node.position?.end.line ?? from);
    if (node.type === 'code') checkCode(node, own, parent?.type === 'root', (say, fix) => at(from, say, fix));
    if (node.type === 'heading') checkUnderlined(node, own, (say) => at(from, say));
  });
  return faults;
}

/** The line of a body that begins with fields, as where a whole file was pasted into the text. */
function secondFields(body: string): number | undefined {
  const [, before] =
    /^(\s*)(?:---|\+\+\+)[ \t]*\n[ \t]*[\w-]+[ \t]*[:=].*\n(?:.*\n)*?(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(body) ?? [];
  return before?.split('\n').length;
}

function checkCode(
  _node: Code,
  lines: readonly string[],
  isOutside: boolean,
  at: (say: string, fix?: Fix) => void,
): void {
  const [first = ''] = lines;
  const [, fence] = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(first) ?? [];
  if (fence === undefined) {
    const to = first.trimStart();
    at(
      'Four spaces at the start turn these words into code. Remove the spaces; for code, write ``` on the lines above and below it.',
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

/** A line of hyphens right below words. Below several lines, or as `---`, it was meant as a line across the page. */
function checkUnderlined(node: Heading, lines: readonly string[], at: (say: string) => void): void {
  if (node.depth !== 2 || /^[\s>]*#/.test(lines[0] ?? '')) return;
  const last = lines.at(-1)?.trim() ?? '';
  if (lines.length === 2 && last.length > 3) return;
  const heading = (lines[0] ?? '').trim();
  at(
    `The hyphens below turn these words into a heading. Leave a blank line above ${last}; for a heading, write: ## ${heading}`,
  );
}
