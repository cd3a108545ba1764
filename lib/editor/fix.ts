/** `npm run check -- --fix`: applies only fixes that are beyond doubt. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { checkLibrary } from '../check/check';
import { contentTexts } from '../check/files';
import type { Problem } from '../check/problem';
import { tidyText } from '../check/text';

/** One change to a file, in words. */
interface FileChange {
  file: string;
  message: string;
}

/** A YAML mistake hides those below it, so the files are read again after each. */
const maxRounds = 50;

/** Fix the content below `root` (an absolute path). Returns the changes. */
export function fixContent(root: string): FileChange[] {
  const changes = tidyFiles(root);
  for (let round = 0; round < maxRounds; round++) {
    const safe = checkLibrary(root).problems.filter(({ fix }) => fix?.isSafe);
    const fixed = safe.flatMap((problem) => fixLine(root, problem) ?? []);
    changes.push(...fixed);
    if (fixed.length === 0) return [...changes, ...safe.flatMap((problem) => rename(root, problem) ?? [])];
  }
  return changes;
}

const tidiedMessage =
  'Removed what can’t be seen: a byte order mark, Windows line endings, invisible characters or spaces at the end of lines.';

function tidyFiles(root: string): FileChange[] {
  return contentTexts(root).flatMap(({ file, text }) => {
    const tidied = tidyText(text);
    if (tidied === text) return [];
    writeFileSync(join(root, file), tidied);
    return [{ file, message: tidiedMessage }];
  });
}

function fixLine(root: string, problem: Problem): FileChange | undefined {
  const { file, line = 0 } = problem;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const was = lines[line - 1];
  const is = was === undefined ? undefined : fixedLine(problem, was);
  if (was === undefined || is === undefined) return undefined;
  writeFileSync(join(root, file), lines.with(line - 1, is).join('\n'));
  return { file, message: `line ${line}\n  - ${was}\n  + ${is}` };
}

/** Rename a file unless the name is taken. */
function rename(root: string, { file, fix }: Problem): FileChange | undefined {
  if (!fix || !('name' in fix)) return undefined;
  const folder = dirname(join(root, file));
  // Compare with the list, because some systems treat Talk.md and talk.md as the same.
  if (readdirSync(folder).includes(fix.name)) return undefined;
  renameSync(join(folder, basename(file)), join(folder, fix.name));
  return { file, message: `Renamed to ${posix.join(posix.dirname(file), fix.name)}` };
}

/** The changes as a small diff, by file. */
export function formatChanges(changes: readonly FileChange[]): string {
  const files = [...new Set(changes.map(({ file }) => file))].sort();
  const inFile = (file: string) => changes.flatMap((change) => (change.file === file ? `  ${change.message}` : []));
  return files.map((file) => [file, ...inFile(file)].join('\n')).join('\n\n');
}

/** The corrected line of a problem; undefined if its fix spans lines or would match twice. */
export function fixedLine({ fix }: Pick<Problem, 'fix'>, line: string): string | undefined {
  if (!fix || 'name' in fix || fix.from === '') return undefined;
  const [before, after, ...more] = line.split(fix.from);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const fixed = before + fix.to + after;
  return fixed === line ? undefined : fixed;
}
