/** Splits a file into front matter and body, and rejects input that would hang the parsers. */

import { readYamlFields } from './fields';
import type { FieldsInFile, Problem, TextInFile } from './problem';
import { withPlainLines } from './text';

export interface Post extends FieldsInFile, TextInFile {
  data: Record<string, unknown>;
}

type Outcome = { post: Post; problems: Problem[] } | { post?: undefined; problems: Problem[] };

const conflictMessage =
  'Two versions were merged here, and Git marked both. Keep one, and delete the lines <<<<<<<, ======= and >>>>>>>.';

/** Parse the text of a file. A byte order mark and Windows line endings are accepted. */
export function parsePost(file: string, text: string): Outcome {
  const lines = withPlainLines(text);
  if (lines.trim() === '')
    return { problems: [{ file, message: 'This file is empty. Write the fields and the text, or delete the file.' }] };
  const conflict = lines.split('\n').findIndex((line) => /^<{7} /.test(line));
  if (conflict !== -1) return { problems: [{ file, line: conflict + 1, message: conflictMessage }] };
  const [, yaml] = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(lines) ?? [];
  if (yaml === undefined) {
    const message = lines.startsWith('---')
      ? 'The front matter has no end. Write --- on a line of its own after the last field.'
      : /^(?:.*\n){0,20}?[ \t]*---[ \t]*\n[\w-]+:/.test(lines)
        ? 'The line --- has to be the first of the file. Delete what is above it, and any spaces before it.'
        : 'This file has no front matter. Begin it with a line ---, then the fields, then another line ---.';
    return { problems: [{ file, line: 1, message }] };
  }
  const bodyLine = yaml.split('\n').length + 2;
  const body = lines
    .split('\n')
    .slice(bodyLine - 1)
    .join('\n');
  const heavy = findWeight(yaml, body);
  if (heavy)
    return { problems: [{ file, line: heavy.line === 0 ? 1 : heavy.line + bodyLine - 1, message: heavy.message }] };
  // The YAML begins on line 2 of the file, after the first ---.
  const { read, problem } = readYamlFields(file, yaml, 2);
  return problem ? { problems: [problem] } : { post: { ...read, body, bodyLine }, problems: [] };
}

/** In characters; the longest real front matter is under 4,000. */
const maxFrontMatter = 20_000;
/** The longest real post has under 200. */
const maxLines = 3_000;
/** In characters; the longest real paragraph is under 1,600. */
const maxInParagraph = 20_000;
/** Special characters such as * and [ in one paragraph or list; real ones have up to 36. */
const maxSigns = 1_000;
/** Nesting depth of lists, quotations and blocks. */
const maxNested = 20;
/** Indentation, in spaces. */
const maxIndent = 60;

/** What is too long or too deep, and on which line of the body; line 0 is the front matter. */
function findWeight(yaml: string, body: string): { line: number; message: string } | undefined {
  const tooMany = (what: string, count: number, most: number) =>
    `The ${what}: ${count.toLocaleString('en-GB')}. Write ${most.toLocaleString('en-GB')} at most.`;
  if (yaml.length > maxFrontMatter)
    return { line: 0, message: tooMany('front matter has too many characters', yaml.length, maxFrontMatter) };
  const lines = body.split('\n');
  if (lines.length > maxLines) return { line: 1, message: tooMany('text has too many lines', lines.length, maxLines) };
  let [length, signs] = [0, 0];
  /** The open blocks, outermost first, as numbers of colons. */
  let open: number[] = [];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    length = isBlank ? 0 : length + line.length;
    signs = isBlank ? 0 : signs + (line.match(/[*_[\]~<`]/g)?.length ?? 0);
    if (length > maxInParagraph || signs > maxSigns)
      return { line: index + 1, message: 'Paragraph too long. Split it with blank lines.' };
    open = openAfter(line, open);
    if (open.length > maxNested || depthOf(line) > maxNested || line.search(/\S/) > maxIndent)
      return {
        line: index + 1,
        message: `This is nested more than ${maxNested} levels deep. Simplify it, and close each block with :::`,
      };
  }
  return undefined;
}

/** An unnamed fence closes the outermost block with that many colons or fewer. */
function openAfter(line: string, open: number[]): number[] {
  const [, colons, name] = /^[\s>]*(:{3,})\s*(\S?)/.exec(line) ?? [];
  if (!colons) return open;
  if (name) return [...open, colons.length];
  const closed = open.findIndex((each) => each <= colons.length);
  return closed === -1 ? open : open.slice(0, closed);
}

/** How many quotations and lists begin on a line: three in `> - 1. Words`. */
function depthOf(line: string): number {
  const [before = ''] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line) ?? [];
  return before.match(/[->+*.)]/g)?.length ?? 0;
}
