/** What readers would see as it is written: broken Markdown, and the syntax of other systems (Hugo, Jekyll, WordPress, MkDocs, Docusaurus, MDX). */
import type { Root } from 'mdast';
import type { Fault, Fix, Level } from './fault';
import type { ContentFile } from './files';
import { brokenMarkdown } from './raw-markdown';
import { otherSystems } from './raw-systems';
import { type ShownText, shownTexts } from './shown-text';

/** What is wrong with a piece of text, and what to write in its place. */
export interface Verdict {
  say: string;
  to?: string | undefined;
  isSafe?: boolean;
  level?: Exclude<Level, 'error'>;
}

/** Pieces of what readers see, and what to say of each. Looks at `shown`, so escapes and code are never found. */
export interface RawSyntax {
  pattern: RegExp;
  /** `match` has the words as they are written. Without a verdict, all is well. */
  judge(match: readonly string[], text: ShownText, index: number): Verdict | undefined;
}

const all: readonly RawSyntax[] = [...otherSystems, ...brokenMarkdown];

/** One error for each line where readers would see syntax. */
export function checkRawSyntax(
  { file, body, bodyLine }: Pick<ContentFile, 'file' | 'body' | 'bodyLine'>,
  tree: Root,
): Fault[] {
  const lines = body.split('\n');
  const taken = new Set<number>();
  return shownTexts(tree, body).flatMap((text) =>
    all.flatMap(({ pattern, judge }) =>
      [...text.shown.matchAll(pattern)].flatMap((match): Fault[] => {
        const { index } = match;
        const [found] = match;
        const line = text.lineAt(index);
        if (taken.has(line)) return [];
        // As it is written: a link inside it is blank in what is shown.
        const raw = text.raw.slice(index, index + found.length);
        const verdict = judge(
          new RegExp(pattern, pattern.flags.replace('g', '')).exec(raw) ?? [raw, ...match.slice(1)],
          text,
          index,
        );
        if (!verdict) return [];
        taken.add(line);
        const { say, to, isSafe, level } = verdict;
        const written = lines[line - 1] ?? '';
        const at = text.offset + index;
        const fix =
          to === undefined ? undefined : changeOf(written, at - (body.lastIndexOf('\n', at - 1) + 1), found, to);
        return [
          {
            file,
            line: line + bodyLine - 1,
            written: written.trim(),
            say,
            ...(level && { level }),
            ...(fix && { fix: { ...fix, ...(isSafe && { isSafe }) } }),
          },
        ];
      }),
    ),
  );
}

/** The change to a line, if all that was found is on it. */
function changeOf(line: string, column: number, found: string, to: string): Fix | undefined {
  if (found.includes('\n')) return undefined;
  return { from: line, to: (line.slice(0, column) + to + line.slice(column + found.length)).trimEnd() };
}
