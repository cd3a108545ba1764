/** Checks a file's encoding, line endings and invisible characters. */
import { turningPattern } from '../schema/field';
import type { Problem } from './problem';

/** The message for bytes that `decode` rejects. */
export const notTextMessage =
  'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';

/** The bytes of a file as text, with its byte order mark; undefined if they aren't valid UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Strip a byte order mark and Windows line endings, which are accepted. */
export function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Zero-width spaces, word joiners and soft hyphens, but not the joiners that Persian, Hindi and emoji need. */
const useless = /[\u200b\u2060\u00ad\ufeff]/g;

/** The text without invisible characters. */
function withoutUseless(text: string): string {
  return text.replace(useless, '');
}

/** The text without bidirectional control characters. */
export function withoutTurning(text: string): string {
  return text.replace(new RegExp(turningPattern, 'g'), '');
}

export const turningMessage =
  'This line has a hidden character that changes the order of the letters, as some web pages and spreadsheets do. Delete it, or type the line again.';

/** Warnings about the form of a file. */
export function untidyIn(file: string, text: string): Problem[] {
  const advice: Problem[] = [];
  const advise = (line: number, message: string) =>
    advice.push({ file, line, level: 'warning', message: `${message} ${howToFix}` });
  if (text.startsWith('\uFEFF')) advise(1, 'The file begins with an invisible character, a byte order mark.');
  const ended = text.search(/\r/);
  if (ended !== -1) advise(text.slice(0, ended).split('\n').length, 'From here, lines end the way Windows ends them.');
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries())
    if (withoutUseless(line) !== line) advise(index + 1, 'This line has an invisible character in it.');
  return advice;
}

const howToFix = 'npm run check -- --fix removes it.';

/** The text without such characters or a trailing space. Two or more trailing spaces stay: in Markdown they are a line break. */
export function tidyText(text: string): string {
  return withoutUseless(text.replace(/^\uFEFF/, ''))
    .replace(/\r\n?/g, '\n')
    .replace(/(?<=[^ \t\n])[ \t]$|^[ \t]+$/gm, '');
}
