/** How a file is saved: characters that nobody sees, which get in the way of searching and of comparing versions. */
import type { Fault } from './fault';
import { withoutUseless } from './invisible';

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
