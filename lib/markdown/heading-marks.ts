/** Marks that give a heading an anchor for good, whatever its words become: `## New words {#old-words}`. */
import { slug } from 'github-slugger';
import type { Heading, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { asWritten, sourceOf } from './as-written';

declare module 'mdast' {
  interface HeadingData {
    /** What stood between `{#` and `}` at its end, in order, sound or not. */
    marks?: string[];
  }
}

type Place = NonNullable<Text['position']>;

/** Takes the marks out of the words of each heading and keeps them beside it, for the outline and the checker. */
export function headingMarks() {
  return (tree: Root, file: { value: unknown }): void => {
    const source = sourceOf(file);
    visit(tree, 'heading', (heading) => takeMarks(heading, source));
  };
}

/** Whether a mark can be an anchor: every anchor that words can make can be kept by a mark. */
export function isAnchor(mark: string): boolean {
  return mark !== '' && slug(mark) === mark;
}

/** The heading as an editor writes it: `### New words {#old-words}`. */
export function writeHeading(level: number, text: string, marks: readonly string[] = []): string {
  const words = [text, ...marks.map((mark) => `{#${mark}}`)].filter((part) => part !== '');
  return `${'#'.repeat(level)} ${words.join(' ')}`;
}

function takeMarks(heading: Heading, source: string): void {
  const { children } = heading;
  const others = children.findLastIndex(({ type }) => type !== 'text') + 1;
  const texts = children.slice(others).filter((node) => node.type === 'text');
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return;
  const words = texts.map(({ value }) => value).join('');
  // As it was written, so that `\{#a}` stays text.
  const written = asWritten(first, last, source) ?? words;
  const { marks, from } = marksAtEnd(written);
  if (marks.length === 0) return;
  const surplus = written.length - from;
  const value = words.slice(0, -surplus).trimEnd();
  const position = first.position && last.position && endingEarlier(first.position, last.position, surplus);
  children.splice(others, texts.length, ...(value === '' ? [] : [{ ...first, value, position }]));
  heading.data = { ...heading.data, marks };
}

/** From the start of one to the end of the other, without the last signs; they are of one line. */
function endingEarlier({ start }: Place, { end }: Place, signs: number): Place {
  const { line, column, offset } = end;
  return { start, end: { line, column: column - signs, offset: offset && offset - signs } };
}

/** The marks that end a text, and where they begin. Each step ends at the brace before, so that no text is slow. */
function marksAtEnd(written: string): { marks: string[]; from: number } {
  const marks: string[] = [];
  let from = written.length;
  for (;;) {
    const open = written.lastIndexOf('{', from - 1);
    // A mark of more than one line, or with signs that Markdown reads as others, is none.
    const [, mark] = /^\{#([^{}\\&\r\n]*)\}[ \t]*$/.exec(written.slice(open, from)) ?? [];
    if (mark === undefined || isEscaped(written, open)) return { marks: marks.reverse(), from };
    marks.push(mark);
    from = open;
  }
}

/** Whether the sign at this place stands behind a backslash that is not itself behind one. */
function isEscaped(written: string, at: number): boolean {
  let before = at;
  while (written[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}
