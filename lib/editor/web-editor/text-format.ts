/** How the web editor reads and writes a file that is text from its first line to its last, such as captions. */
import { withPlainLines } from '../../check/text';

/** The file as one field of a form. */
export function readText(file: string): { text: string } {
  return { text: withPlainLines(file) };
}

/** The file, which ends with a line end. */
export function writeText({ text }: { text?: unknown }): string {
  return typeof text === 'string' ? `${withPlainLines(text).trimEnd()}\n` : '';
}
