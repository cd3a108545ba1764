/** `error`: nothing is built until it is fixed. `warning`: blocks nothing. `wanted`: we don't know it, and someone may. */
export type Level = 'error' | 'warning' | 'wanted';

/** A change that fixes an error without further edits. */
export type Fix = (
  | {
      /** What to replace on the line of the error, exactly as written. */
      from: string;
      to: string;
    }
  | {
      /** What the file should be called, without its folder. */
      name: string;
    }
) & {
  /** The intention is beyond doubt and only the form changes, so `check --fix` applies it. */
  isSafe?: boolean;
};

/** An error or warning about the content, for its author. */
export interface Fault {
  /** Relative to the project root, with forward slashes. */
  file: string;
  /** From 1; omitted if the error is about the file itself (name, encoding). */
  line?: number;
  /** The field, such as `people 2 role` for the second person; omitted in the body. */
  field?: string;
  /** What the editor wrote, truncated. */
  written?: string;
  /** What is wrong and what to write instead. */
  say: string;
  /** Defaults to `error`. */
  level?: Exclude<Level, 'error'>;
  fix?: Fix | undefined;
}

/** A text in its file: `bodyLine` is the line it begins on. */
export interface TextInFile {
  file: string;
  body: string;
  bodyLine: number;
}

type More = Pick<Fault, 'written' | 'level' | 'fix'>;

/** The lines of a text and a function to report faults, which takes a line of the text, from 1. */
export function collectFaults({ file, body, bodyLine }: TextInFile) {
  const faults: Fault[] = [];
  const lines = body.split('\n');
  const report = (line: number, say: string, more: More = {}) => {
    faults.push({ file, line: line + bodyLine - 1, written: (lines[line - 1] ?? '').trim(), say, ...more });
  };
  return { faults, lines, report };
}

/** The line on which a node begins. */
export function lineOf({ position }: { position?: { start: { line: number } } | undefined }): number {
  return position?.start.line ?? 1;
}

export function levelOf({ level }: Pick<Fault, 'level'>): Level {
  return level ?? 'error';
}

/** Format a fault: where it is, what was written, what to write instead. */
export function sayFault({ file, line, field, written, say }: Fault): string {
  const where = [file, line && `line ${line}`, field].filter(Boolean).join(', ');
  return [where, written !== undefined && `  Written: ${shorten(written)}`, `  ${say}`]
    .filter((part) => part !== false)
    .join('\n');
}

/** Format all faults as a report by file and line, ending with their number. */
export function sayFaults(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const count = `${faults.length} ${faults.length === 1 ? 'error' : 'errors'} in ${files} ${files === 1 ? 'file' : 'files'}. Nothing was built; the last good version of the site is unchanged.`;
  return [...sortFaults(faults).map(sayFault), count].join('\n\n');
}

/** By file, then line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shorten(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
