/** `error`: nothing is built until it is fixed. `warning`: blocks nothing. `wanted`: we don't know it, and someone may. */
type Level = 'error' | 'warning' | 'wanted';

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
export interface Problem {
  /** Relative to the project root, with forward slashes. */
  file: string;
  /** From 1; omitted if the error is about the file itself (name, encoding). */
  line?: number;
  /** The field, such as `people 2 role` for the second person; omitted in the body. */
  field?: string;
  /** What the editor wrote, truncated. */
  written?: string;
  /** What is wrong and what to write instead. */
  message: string;
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

/** The fields of a file: where each is, and how it is written. */
export interface FieldsInFile {
  file: string;
  locate(path: readonly PropertyKey[]): { line: number; written?: string };
}

type More = Pick<Problem, 'written' | 'level' | 'fix'>;

/** A problem in a field, with its path, such as `['people', 1, 'role']`. */
export function atField(
  { file, locate }: FieldsInFile,
  path: readonly PropertyKey[],
  message: string,
  more?: More,
): Problem {
  return { file, ...locate(path), field: fieldPath(path), message, ...more };
}

/** What is wrong with a line: `to` is the whole line as it should be, if that is one line. */
export interface Finding {
  message: string;
  to?: string | false | undefined;
  isSafe?: boolean | undefined;
  level?: 'warning' | undefined;
}

/** A problem on a line of a text, from 1. */
export function atLine(
  { file, body, bodyLine }: TextInFile,
  line: number,
  found: string | Finding,
  written?: string,
): Problem {
  const from = body.split('\n')[line - 1] ?? '';
  const { message, to, isSafe, level }: Finding = typeof found === 'string' ? { message: found } : found;
  return {
    file,
    line: line + bodyLine - 1,
    written: written ?? from.trim(),
    message,
    ...(level && { level }),
    ...(typeof to === 'string' && to !== from && { fix: { from, to, ...(isSafe && { isSafe }) } }),
  };
}

/** The path as shown to editors: `people 2 role`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' ');
}

/** The line on which a node begins. */
export function lineOf({ position }: { position?: { start: { line: number } } | undefined }): number {
  return position?.start.line ?? 1;
}

export function levelOf({ level }: Pick<Problem, 'level'>): Level {
  return level ?? 'error';
}

/** Format a problem: where it is, what was written, what to write instead. */
export function formatProblem({ file, line, field, written, message }: Problem): string {
  const where = [file, line && `line ${line}`, field].filter(Boolean).join(', ');
  return [where, written !== undefined && `  Written: ${shorten(written)}`, `  ${message}`]
    .filter((part) => part !== false)
    .join('\n');
}

/** Format all problems as a report by file and line, ending with their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'error' : 'errors'} in ${files} ${files === 1 ? 'file' : 'files'}. Nothing was built; the last good version of the site is unchanged.`;
  return [...sortProblems(problems).map(formatProblem), count].join('\n\n');
}

/** By file, then line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shorten(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
