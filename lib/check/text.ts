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
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
}

/** The text without bidirectional control characters. */
export function withoutTurning(text: string): string {
  return text.replace(new RegExp(turningPattern, 'g'), '');
}

export const turningMessage =
  'This line has a hidden character that changes the order of the letters, as some web pages and spreadsheets do. Delete it, or type the line again.';

/**
 * Zero-width spaces, word joiners, soft hyphens, byte order marks, control characters, and tags but those of flags; not the
 * joiners that Persian, Hindi and emoji need.
 */
const useless =
  /[\u200b\u2060-\u2064\u00ad\ufeff\ufffc]|(?![\t-\r\u0085])\p{Cc}|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

/** Line breaks of other programs within a line: they would join the words. */
const breaks = /[\v\f\u0085\u2028\u2029]/g;

/** One warning for a file with such characters or Windows line endings, at the first of them. */
export function untidyIn(file: string, text: string): Problem[] {
  const first = text.search(new RegExp(`\\r|${useless.source}|${breaks.source}`, 'u'));
  if (first === -1) return [];
  const message =
    'From here, the file has invisible characters or Windows line endings. npm run check -- --fix removes them.';
  return [{ file, line: text.slice(0, first).split('\n').length, level: 'warning', message }];
}

/** The text without them, and without trailing spaces. Two or more trailing spaces stay: in Markdown they are a line break. */
export function tidyText(text: string): string {
  return text
    .replace(useless, '')
    .replace(breaks, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<=[^ \t\n])[ \t]$|^[ \t]+$/gm, '');
}
