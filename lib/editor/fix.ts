/** `npm run check -- --fix`: applies only fixes that are beyond doubt. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { checkLibrary } from '../check/check';
import type { Fault } from '../check/fault';
import { contentTexts } from '../check/files';
import { tidyText } from '../check/text';

/** One change to a file, in words. */
interface FileChange {
  file: string;
  say: string;
}

/** A YAML mistake hides those below it, so the files are read again after each. */
const mostRounds = 50;

/** Fix the content below `root` (an absolute path). Returns the changes. */
export function fixContent(root: string): FileChange[] {
  const changes = tidyFiles(root);
  for (let round = 0; round < mostRounds; round++) {
    const safe = checkLibrary(root).faults.filter(({ fix }) => fix?.isSafe);
    const fixed = safe.flatMap((fault) => fixLine(root, fault) ?? []);
    changes.push(...fixed);
    if (fixed.length === 0) return [...changes, ...safe.flatMap((fault) => rename(root, fault) ?? [])];
  }
  return changes;
}

const sayTidied =
  'Removed what can’t be seen: a byte order mark, Windows line endings, invisible characters or spaces at the end of lines.';

function tidyFiles(root: string): FileChange[] {
  return contentTexts(root).flatMap(({ file, text }) => {
    const tidied = tidyText(text);
    if (tidied === text) return [];
    writeFileSync(join(root, file), tidied);
    return [{ file, say: sayTidied }];
  });
}

function fixLine(root: string, fault: Fault): FileChange | undefined {
  const { file, line = 0 } = fault;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const was = lines[line - 1];
  const is = was === undefined ? undefined : fixedLine(fault, was);
  if (was === undefined || is === undefined) return undefined;
  writeFileSync(join(root, file), lines.with(line - 1, is).join('\n'));
  return { file, say: `line ${line}\n  - ${was}\n  + ${is}` };
}

/** Rename a file unless the name is taken. */
function rename(root: string, { file, fix }: Fault): FileChange | undefined {
  if (!fix || !('name' in fix)) return undefined;
  const folder = dirname(join(root, file));
  // Compare with the list, because some systems treat Talk.md and talk.md as the same.
  if (readdirSync(folder).includes(fix.name)) return undefined;
  renameSync(join(folder, basename(file)), join(folder, fix.name));
  return { file, say: `Renamed to ${posix.join(posix.dirname(file), fix.name)}` };
}

/** The changes as a small diff, by file. */
export function sayChanges(changes: readonly FileChange[]): string {
  const files = [...new Set(changes.map(({ file }) => file))].sort();
  const inFile = (file: string) => changes.flatMap((change) => (change.file === file ? `  ${change.say}` : []));
  return files.map((file) => [file, ...inFile(file)].join('\n')).join('\n\n');
}

/** The corrected line of a fault; undefined if its fix spans lines or would match twice. */
export function fixedLine({ fix }: Pick<Fault, 'fix'>, line: string): string | undefined {
  if (!fix || 'name' in fix || fix.from === '') return undefined;
  const [before, after, ...more] = line.split(fix.from);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const fixed = before + fix.to + after;
  return fixed === line ? undefined : fixed;
}
