/** What to say of front matter that cannot be read, and the line that would fix it. */
import type { Fault, Fix } from './fault';
import { readYaml, type YamlProblem } from './yaml';

/** The YAML is the front matter of a post, or all of its file. */
const sayUnreadable = (firstLine: number) =>
  `We can’t read the ${firstLine === 1 ? 'file' : 'fields'} from here. Check the indentation, the space after each colon, and that quotation marks are closed.`;

/** The error for invalid YAML that begins on line `firstLine` of its file. Common mistakes have their own message, with the corrected line. */
export function yamlFault(file: string, yaml: string, firstLine: number, problem: YamlProblem): Fault {
  const { line, written, say, instead, error } = problem;
  const where = { file, line, written };
  if (error?.code === 'DUPLICATE_KEY') return { ...where, say: 'This field is here twice. Keep one of them.' };
  if (instead !== undefined)
    return { ...where, say: say ?? sayUnreadable(firstLine), fix: fixTo(written, instead, true) };
  const lines = yaml.split('\n');
  const tried = tries(lines, line - firstLine).find(({ index, text }) => isReadPast(lines, index, text));
  if (!tried) return { ...where, say: say ?? sayUnreadable(firstLine) };
  const was = lines[tried.index] ?? '';
  const fix = fixTo(was, tried.text, tried.isSafe);
  if (tried.value)
    return {
      file,
      line,
      field: fieldIn(was),
      written: tried.value,
      say: `${tried.say} Write: ${bare(tried.text)}`,
      fix,
    };
  // A reader of YAML that knows what is wrong says it better than one that only found what helps.
  const sayTried = tried.isTold ? tried.say : `${tried.say} Write: ${bare(tried.text)}`;
  return { file, line: tried.index + firstLine, written: was, say: say ?? sayTried, fix };
}

/** A line that may be what was meant. */
interface Try {
  index: number;
  text: string;
  say: string;
  isSafe?: boolean;
  /** Whether the sentence tells everything by itself, since the line would only show spaces. */
  isTold?: boolean;
  /** The value alone, where that is what to show. */
  value?: string;
}

function tries(lines: readonly string[], index: number): Try[] {
  const line = lines[index] ?? '';
  const [, , value = ''] = parts(line) ?? [];
  const apostrophe = /^'.*'.*'$/.test(value);
  const colon = /^[^"'{[].*: |^[^"'{[].*:$/.test(value);
  const quoted = quote(line);
  const under = (at: number): Try => ({
    index: at,
    text: underTheLineAbove(lines, at),
    say: 'Wrong indentation. Align this line with the one above.',
    isTold: true,
  });
  return [
    // First, because without it the line above would be taken for a text that goes on.
    under(index + 1),
    {
      index,
      text: line.replace(/^[\t ]*\t[\t ]*/, (blanks) => blanks.replaceAll('\t', '  ')),
      say: 'This line begins with a tab.',
    },
    {
      index,
      text: inItsGroup(lines, index),
      say: 'This line belongs to the group above. Indent it by two more spaces.',
      isTold: true,
    },
    ...(quoted === undefined
      ? []
      : [
          {
            index,
            text: quoted,
            say: /^[“”‘’]/.test(value)
              ? 'Use straight quotation marks here, not curly ones.'
              : colon
                ? 'The text has a colon in it, so it needs quotation marks.'
                : apostrophe
                  ? 'The text has an apostrophe in it, so it needs double quotation marks.'
                  : 'This text needs quotation marks around it.',
            // What follows # and a space may be a remark.
            isSafe: !/^[[{|>&-]/.test(value) && !/\s#\s/.test(value),
            ...((colon || /^[“”‘’]/.test(value)) && { value }),
          },
        ]),
    {
      index,
      text: line.replace(/^(\s*(?:- )?[\w-]+):(?!\/\/)(?=\S)/, '$1: '),
      say: 'A space is missing after the colon.',
    },
    {
      index,
      text: line.replace(/^(\s*(?:- )?[a-z][A-Za-z]*)(?: *[–—=] *| +- +)(?=\S)/, '$1: '),
      say: 'Write a colon and a space after the name of a field.',
    },
    under(index),
  ];
}

/** A line of a field: the part before its value, the name, the value. */
function parts(line: string): [string, string, string] | undefined {
  const [, before, name, value] = /^(\s*(?:- )?([\w-]+): +)(\S.*)$/.exec(line) ?? [];
  return before && name && value ? [before, name, value.trimEnd()] : undefined;
}

function fieldIn(line: string): string {
  return parts(line)?.[1] ?? '';
}

/** The line with its whole value between straight quotation marks; nothing where a bracket or mark is only left open. */
function quote(line: string): string | undefined {
  const [before, , value] = parts(line) ?? [];
  if (before === undefined || value === undefined) return undefined;
  const [, inside] = /^["'“”‘’](.*)["'“”‘’]$/.exec(value) ?? [];
  if (inside !== undefined && !/["“”]/.test(inside)) return before + JSON.stringify(inside);
  return /^["'][^"']*$|^[[{][^\]}]*$/.test(value) ? undefined : before + JSON.stringify(value);
}

function underTheLineAbove(lines: readonly string[], index: number): string {
  const [above = ''] = /^\s*(?:- +)*/.exec(lines[index - 1] ?? '') ?? [];
  return ' '.repeat(above.length) + (lines[index] ?? '').trimStart();
}

/** The line indented like the one below it, if both follow a line that opens a group: `source:`, `label: …`, `  address: …`. */
function inItsGroup(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  const depth = (text = '') => text.search(/\S|$/);
  const isGroup = /:\s*$/.test(lines[index - 1] ?? '') && depth(lines[index + 1]) > depth(line);
  return isGroup ? ' '.repeat(depth(lines[index + 1])) + line.trimStart() : line;
}

/** Whether the YAML can be read beyond this line once it has this text. */
function isReadPast(lines: readonly string[], index: number, text: string): boolean {
  if (lines[index] === undefined || lines[index] === text) return false;
  const { problem } = readYaml(lines.with(index, text).join('\n'));
  return problem === undefined || problem.line > index + 1;
}

function fixTo(from: string, to: string, isSafe = false): Fix {
  return { from, to, ...(isSafe && { isSafe }) };
}

function bare(line: string): string {
  return line.trim().replace(/^- /, '');
}
