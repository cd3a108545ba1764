/** How a program makes slips in a real post, each with the line on which the check has to find it. */

/** The lines of a post, which a slip changes. */
export type Lines = string[];

export interface Slip {
  /** Changes the lines and returns the line, from 1, of the fault; 0 for a fault of the file as a whole. */
  make(lines: Lines): number;
  /** How the sentence begins. */
  says: string;
  /** What is done to the text of the file, when its lines are not enough. */
  save?(text: string): string | Uint8Array;
}

/** The line of a field of its own, from 1. */
export function lineOf(lines: Lines, name: string): number {
  const line = lines.findIndex((each) => each.startsWith(`${name}:`)) + 1;
  if (line === 0) throw new Error(`This post has no field ${name}.`);
  return line;
}

/** Writes another value into a field of one line. */
export function write(name: string, value: string, says: string): Slip {
  return {
    says,
    make(lines) {
      const line = lineOf(lines, name);
      lines[line - 1] = `${name}: ${value}`;
      return line;
    },
  };
}

/** Takes a field out, with everything below it. */
export function takeOut(name: string, says: string): Slip {
  return {
    says,
    make(lines) {
      lineOf(lines, name);
      cutOut(lines, name);
      return 1;
    },
  };
}

export function cutOut(lines: Lines, name: string): void {
  const index = lines.findIndex((each) => each.startsWith(`${name}:`));
  if (index !== -1) lines.splice(index, lines.slice(index + 1).findIndex((each) => /^\S/.test(each)) + 1);
}

/** Adds fields at the end of the front matter; `at` is the line of the fault among them. */
export function addFields(text: string, at: number, says: string): Slip {
  return {
    says,
    make(lines) {
      const end = lines.indexOf('---', 1);
      lines.splice(end, 0, ...text.split('\n'));
      return end + at;
    },
  };
}

/** Adds a text at the end of the post; `at` is the line of the fault in it. */
export function addText(text: string, says: string, at = 1): Slip {
  return {
    says,
    make(lines) {
      while (lines.at(-1) === '') lines.pop();
      lines.push('', ...text.split('\n'), '');
      return lines.length - 1 - text.split('\n').length + at;
    },
  };
}

/** Changes the line below the one on which a field stands. */
export function changeBelow(name: string, change: (line: string) => string, says: string, below = 1): Slip {
  return {
    says,
    make(lines) {
      const line = lineOf(lines, name) + below;
      lines[line - 1] = change(lines[line - 1] ?? '');
      return line;
    },
  };
}
