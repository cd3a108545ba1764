/** How a file is saved: signs that nobody sees, which readers of text understand and programs for comparing texts do not. */
import type { Fault } from './fault';

/** Advice on the form of a file, where it has one that others do not have. */
export function untidyIn(file: string, text: string): Fault[] {
  const advice: Fault[] = [];
  const advise = (line: number, say: string) => advice.push({ file, line, level: 'look', say });
  if (text.startsWith('\uFEFF'))
    advise(1, `The file begins with a sign that nobody sees, a byte-order mark. ${takeOut}`);
  const ended = text.search(/\r/);
  if (ended !== -1)
    advise(text.slice(0, ended).split('\n').length, `From here lines end as Windows ends them. ${takeOut}`);
  return advice;
}

const takeOut = 'npm run check -- --fix mends that.';

/** The text without such signs, and without a blank at the end of a line. Two or more there are left: to Markdown they begin a new line. */
export function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<=[^ \t\n])[ \t]$|^[ \t]+$/gm, '');
}
