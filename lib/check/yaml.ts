/** Parses YAML fields with their lines, and explains syntax errors. */
import {
  type Document,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Fault } from './fault';

/** A YAML syntax error. */
export interface YamlProblem {
  line: number;
  /** The text of that line. */
  written: string;
  /** What to write instead, if it is the same in every file. */
  say?: string | undefined;
  error?: YAMLError;
  /** The corrected line, if known. */
  instead?: string;
}

type ReadYaml =
  | { problem: YamlProblem }
  | { problem?: undefined; document: Document; lineAt: (offset: number) => number };

/** Nesting depth; the deepest real front matter has 5. */
const mostNested = 20;

/** The YAML as a document, or its syntax error. `firstLine` is where it begins in its file. */
export function readYaml(yaml: string, firstLine = 1): ReadYaml {
  const lines = yaml.split('\n');
  const deep = mayBeDeep(lines) ? findDeep(yaml) : undefined;
  if (deep !== undefined) {
    const index = yaml.slice(0, deep).split('\n').length - 1;
    const say = `This is nested more than ${mostNested} levels deep. Simplify it.`;
    return { problem: { line: index + firstLine, written: lines[index] ?? '', say } };
  }
  const hidden = lines.findIndex((line) => withoutHidden(line) !== line);
  if (hidden !== -1) {
    const written = lines[hidden] ?? '';
    return { problem: { line: hidden + firstLine, written, say: sayHidden, instead: withoutHidden(written) } };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const slipAt = (offset: number, more: Pick<YamlProblem, 'say' | 'error'>) => {
    const line = lineAt(offset);
    return { problem: { line, written: lines[line - firstLine] ?? '', ...more } };
  };
  const [error] = document.errors;
  if (error) return slipAt(openedAt(document, error) ?? error.pos[0], { say: sayError(yaml, error), error });
  const alias = findAlias(document);
  if (alias !== undefined) return slipAt(alias, { say: sayMark });
  const cut = findCut(document, yaml);
  if (cut !== undefined) return slipAt(cut, { say: sayCut });
  return { document, lineAt };
}

const sayHidden =
  'This line has an invisible character or an unusual space in it, perhaps copied from a web page. Type the line again.';
const sayMark = 'Text can’t begin with & or * here. Put it in quotation marks: "…".';
const sayCut =
  'The text after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.';

function sayError(yaml: string, error: YAMLError): string | undefined {
  if (error.code === 'BAD_ALIAS') return sayMark;
  if (error.code === 'TAB_AS_INDENT') return 'This line begins with a tab. Use two spaces instead.';
  if (isUnclosed(error)) return 'A quotation mark or bracket isn’t closed. Close it, or remove it.';
  if (error.code === 'BAD_SCALAR_START')
    return `Text can’t begin with ${yaml.charAt(error.pos[0])} here. Put it in quotation marks: "…".`;
  return undefined;
}

/** Quick test for deep nesting: each level takes a column of indentation or a bracket. */
function mayBeDeep(lines: readonly string[]): boolean {
  let columns = 0;
  let brackets = 0;
  for (const line of lines) {
    columns = Math.max(columns, line.search(/[^\s?:-]|$/));
    brackets += line.match(/[[{]/g)?.length ?? 0;
  }
  return columns + brackets >= mostNested - 2;
}

/** The line with plain spaces before its value and without zero-width characters. */
function withoutHidden(line: string): string {
  const [before = ''] = /^[\s-]*(?:[\w-]+:)?\s*/.exec(line) ?? [];
  return (before.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ') + line.slice(before.length)).replace(
    /[\u200b\u2060\ufeff]/g,
    '',
  );
}

/**
 * Find where the YAML is nested too deep. The parser recurses once for each level: hundreds of them
 * hang it, and thousands can crash the process silently. Its lexer isn't recursive, so
 * the levels can be counted first.
 */
function findDeep(yaml: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    // next() is a lazy generator, so drain it.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > mostNested) return parser.offset;
  }
  return undefined;
}

function findAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      if (node.range && 'anchor' in node && node.anchor) found ??= node.range[0];
    },
    Alias(_, node) {
      found ??= node.range?.[0];
    },
  });
  return found;
}

/** Where a value is cut short by a comment, as in `title: Event #3`. Real comments have their own lines. */
function findCut(document: Document, yaml: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [];
      if (node.type === 'PLAIN' && /^[ \t]+#/.test(yaml.slice(end))) found ??= start;
    },
  });
  return found;
}

/** The position of an unclosed quotation mark or bracket. YAML itself only says where it gave up. */
function openedAt(document: Document, { code, message, pos }: YAMLError): number | undefined {
  if (!isUnclosed({ code, message })) return undefined;
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE_') : 'flow' in node && node.flow;
      if (opens && node.range && node.range[0] < pos[0]) found = node.range[0];
    },
  });
  return found;
}

function isUnclosed({ code, message }: Pick<YAMLError, 'code' | 'message'>): boolean {
  return (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) || /and end with a [\]}]/.test(message);
}

export interface YamlFields {
  /** As parsed by YAML. */
  data: Record<string, unknown>;
  /** The line of a field, and its source text. */
  locate(path: readonly PropertyKey[]): { line: number; written?: string };
}

/** The fields of a YAML text that begins on line `firstLine` of its file, or its syntax error. */
export function readYamlFields(
  file: string,
  yaml: string,
  firstLine: number,
): { fields?: YamlFields; faults: Fault[] } {
  const read = readYaml(yaml, firstLine);
  if (read.problem) return { faults: [yamlFault(file, yaml, firstLine, read.problem)] };
  const { document, lineAt } = read;
  const data: unknown = document.toJS();
  if (!isRecord(data))
    return {
      faults: [
        {
          file,
          line: firstLine,
          say: `The ${firstLine === 1 ? 'file' : 'front matter'} has no fields. Write each on its own line, such as: title: Hearing community voices`,
        },
      ],
    };
  return { fields: { data, locate: (path) => locate(document, yaml, path, lineAt) }, faults: [] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function locate(
  document: Document,
  yaml: string,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): { line: number; written?: string } {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) continue;
    const start = isScalar(node) ? node.range[0] : (keyOffset(document, path.slice(0, depth)) ?? node.range[0]);
    return {
      line: lineAt(start),
      written:
        depth === path.length && isScalar(node)
          ? yaml.slice(node.range[0], node.range[1]).trim() || undefined
          : undefined,
    };
  }
  return { line: 1 };
}

/** The position of the key of a group or list, which is the line an editor looks for. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!parent || typeof parent !== 'object' || !('items' in parent) || !Array.isArray(parent.items)) return undefined;
  for (const item of parent.items) {
    if (isPair(item) && isScalar(item.key) && item.key.value === path.at(-1)) return item.key.range?.[0];
  }
  return undefined;
}

/** Whether the YAML is the front matter of a post or a whole file. */
const sayUnreadable = (firstLine: number) =>
  `We can’t read the ${firstLine === 1 ? 'file' : 'fields'} from here. Check the indentation, the space after each colon, and that quotation marks are closed.`;

/** The error for invalid YAML that begins on line `firstLine` of its file. Common mistakes have their own message, with the corrected line. */
function yamlFault(file: string, yaml: string, firstLine: number, problem: YamlProblem): Fault {
  const { line, written, say = sayUnreadable(firstLine), instead, error } = problem;
  if (error?.code === 'DUPLICATE_KEY')
    return { file, line, written, say: 'This field is here twice. Keep one of them.' };
  if (instead !== undefined) return { file, line, written, say, fix: { from: written, to: instead, isSafe: true } };
  const lines = yaml.split('\n');
  const tried = tries(lines, line - firstLine).find(({ index, text }) => isReadPast(lines, index, text));
  if (!tried) return { file, line, written, say };
  const { index, text, isSafe } = tried;
  const from = lines[index] ?? '';
  return {
    file,
    line: index + firstLine,
    written: from,
    // Explanations that know the cause come before those that only found a fix.
    say: problem.say ?? tried.say,
    fix: { from, to: text, ...(isSafe && { isSafe }) },
  };
}

/** A possible correction of a line. */
interface Try {
  index: number;
  text: string;
  say: string;
  isSafe?: boolean;
}

function tries(lines: readonly string[], index: number): Try[] {
  const line = lines[index] ?? '';
  const [, , value = ''] = parts(line) ?? [];
  const write = (text: string, say: string): Try => ({
    index,
    text,
    say: `${say} Write: ${text.trim().replace(/^- /, '')}`,
  });
  const under = (at: number): Try => ({
    index: at,
    text: underTheLineAbove(lines, at),
    say: 'Wrong indentation. Align this line with the one above.',
  });
  const sayQuote = /^[“”‘’]/.test(value)
    ? 'Use straight quotation marks here, not curly ones.'
    : /^[^"'{[].*:(?: |$)/.test(value)
      ? 'The text has a colon in it, so it needs quotation marks.'
      : 'This text needs quotation marks around it.';
  return [
    // First, because otherwise the line above would seem to continue.
    under(index + 1),
    write(
      line.replace(/^[\t ]*\t[\t ]*/, (blanks) => blanks.replaceAll('\t', '  ')),
      'This line begins with a tab.',
    ),
    // What follows # and a space may be a comment.
    { ...write(quote(line) ?? line, sayQuote), isSafe: !/^[[{|>&-]/.test(value) && !/\s#\s/.test(value) },
    write(line.replace(/^(\s*(?:- )?[\w-]+):(?!\/\/)(?=\S)/, '$1: '), 'A space is missing after the colon.'),
    write(
      line.replace(/^(\s*(?:- )?[a-z][A-Za-z]*)(?: *[–—=] *| +- +)(?=\S)/, '$1: '),
      'Write a colon and a space after the name of a field.',
    ),
    under(index),
  ];
}

/** The parts of a field's line: everything before the value, the name, the value. */
function parts(line: string): [string, string, string] | undefined {
  const [, before, name, value] = /^(\s*(?:- )?([\w-]+): +)(\S.*)$/.exec(line) ?? [];
  return before && name && value ? [before, name, value.trimEnd()] : undefined;
}

/** The line with its whole value in straight quotation marks; undefined if a bracket or quotation mark is unclosed. */
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

/** Whether the YAML parses beyond this line with this text. */
function isReadPast(lines: readonly string[], index: number, text: string): boolean {
  if (lines[index] === undefined || lines[index] === text) return false;
  const { problem } = readYaml(lines.with(index, text).join('\n'));
  return problem === undefined || problem.line > index + 1;
}
