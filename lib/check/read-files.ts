/** Lists the files below a folder, and reads their texts. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, notTextMessage } from './text';

/** The paths of all files below a folder, sorted; none if it doesn't exist. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isTemporary(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() && !isGarbled(entry.name) ? listFiles(path) : [path];
    })
    .sort();
}

/** Temporary files of file managers and editors, which are no mistake of the author. */
function isTemporary(name: string): boolean {
  return name === '.DS_Store' || /^\.#|^\..*\.sw.$|^4913$|~$/.test(name);
}

/** The replacement character: Node puts it into names that aren't UTF-8, which can't be opened. */
export function isGarbled(name: string): boolean {
  return name.includes('\uFFFD');
}

export const symbolicLinkMessage = 'This is a symbolic link. Put the file itself here.';

/** The text of a file, or why it can't be read. More than `maxBytes` is a mistake, such as a pasted picture. */
export function readText(
  path: string,
  maxBytes: number,
  describeWhy = '',
): { text: string; message?: undefined } | { text?: undefined; message: string } {
  const stats = lstatSync(path);
  if (!stats.isFile()) return { message: symbolicLinkMessage };
  const number = (bytes: number) => bytes.toLocaleString('en-GB');
  if (stats.size > maxBytes)
    return {
      message: `This file has ${number(stats.size)} bytes, and the limit is ${number(maxBytes)}.${describeWhy}`,
    };
  const text = decode(readFileSync(path));
  return text === undefined ? { message: notTextMessage } : { text };
}
