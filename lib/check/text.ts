/** How a file is saved: its encoding, its line endings, and characters that nobody sees. */
import type { Fault } from './fault';

/** The sentence for bytes that `decode` refuses. */
export const sayNotText =
  'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';

/** The bytes of a file as text, a byte-order mark included, or nothing where they are no UTF-8 text. */
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

/** They can make a text read otherwise than it is written (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). */
const turning = '\u202a-\u202e\u2066-\u2069';
export const turningPattern = new RegExp(`[${turning}]`);

/** Zero-width spaces, word joiners and soft hyphens; joiners inside words of Persian, Hindi or emoji are none of these. */
const useless = /[\u200b\u2060\u00ad\ufeff]/g;

/** The text without characters that say nothing. */
export function withoutUseless(text: string): string {
  return text.replace(useless, '');
}

/** The text without characters that turn the order of letters round. */
export function withoutTurning(text: string): string {
  return text.replace(new RegExp(`[${turning}]`, 'g'), '');
}

export const sayTurning =
  'This line has a hidden character that changes the order of the letters, as some web pages and spreadsheets do. Delete it, or type the line again.';

/** Warnings about the form of a file. */
export function untidyIn(file: string, text: string): Fault[] {
  const advice: Fault[] = [];
  const advise = (line: number, say: string) =>
    advice.push({ file, line, level: 'warning', say: `${say} ${howToFix}` });
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

/** The text without such characters, and without a space at the end of a line. Two or more there are left: in Markdown they break the line. */
export function tidy(text: string): string {
  return withoutUseless(text.replace(/^\uFEFF/, ''))
    .replace(/\r\n?/g, '\n')
    .replace(/(?<=[^ \t\n])[ \t]$|^[ \t]+$/gm, '');
}
