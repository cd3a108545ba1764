/**
 * Text that no post needs and that would keep the readers of YAML and Markdown busy for minutes: their time grows with
 * the square of what is nested or marked. Each limit is many times what the longest real post has.
 */

/** In characters; the longest real front matter has under 4,000. */
const mostFrontMatter = 20_000;
/** The longest real post has under 200. */
const mostLines = 3_000;
/** In characters; the longest real paragraph has under 1,600. */
const mostInParagraph = 20_000;
/** Signs such as * and [ in one paragraph or list; the most in a real one is 36. */
const mostSigns = 1_000;
/** Lists in lists, quotations in quotations, blocks in blocks. */
const mostNested = 20;
/** Spaces before the first word. */
const mostIndent = 60;

/** What is too heavy, and on which line of the body; line 0 is the front matter. */
export function findWeight(yaml: string, body: string): { line: number; say: string } | undefined {
  if (yaml.length > mostFrontMatter)
    return {
      line: 0,
      say: `The front matter has ${say(yaml.length)} characters. Write ${say(mostFrontMatter)} at most.`,
    };
  const lines = body.split('\n');
  if (lines.length > mostLines)
    return {
      line: 1,
      say: `The text has ${say(lines.length)} lines. Write ${say(mostLines)} at most, or split it into two posts.`,
    };
  let paragraph = { length: 0, signs: 0 };
  /** The blocks that are open here, outermost first, each as its number of colons. */
  let open: number[] = [];
  for (const [index, line] of lines.entries()) {
    const line1 = index + 1;
    if (line.trim() === '') {
      paragraph = { length: 0, signs: 0 };
      continue;
    }
    paragraph.length += line.length;
    paragraph.signs += line.match(/[*_[\]~<`]/g)?.length ?? 0;
    if (paragraph.length > mostInParagraph || paragraph.signs > mostSigns)
      return { line: line1, say: 'Paragraph too long. Split it with blank lines.' };
    open = openAfter(line, open);
    if (open.length > mostNested || depthOf(line) > mostNested || line.search(/\S/) > mostIndent)
      return {
        line: line1,
        say: `This is nested more than ${mostNested} levels deep. Simplify it, and close each block with :::`,
      };
  }
  return undefined;
}

/** A fence without a name closes the outermost block that has as few colons. */
function openAfter(line: string, open: number[]): number[] {
  const [, colons, name] = /^[\s>]*(:{3,})\s*(\S?)/.exec(line) ?? [];
  if (!colons) return open;
  if (name) return [...open, colons.length];
  const closed = open.findIndex((each) => each <= colons.length);
  return closed === -1 ? open : open.slice(0, closed);
}

/** How many quotations and lists begin on this line: three in `> - 1. Words`. */
function depthOf(line: string): number {
  const [before = ''] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line) ?? [];
  return before.match(/[->+*.)]/g)?.length ?? 0;
}

function say(count: number): string {
  return count.toLocaleString('en-GB');
}
