/** Parses YAML, finds the line of each field, and explains syntax errors. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { FieldsInFile, Problem } from './problem';

export interface ReadYaml extends Pick<FieldsInFile, 'locate'> {
  data: unknown;
}

/** The message for an error we don't know, in "the fields" of a post or "the file" as a whole. */
export function unreadableMessage(what: string): string {
  return `We can’t read the ${what} from here. Check the indentation, the space after each colon, and that quotation marks are closed.`;
}

/** The content of a YAML text that begins on line `firstLine` of its file, or its first error. `otherwise` is the message for errors we don't know. */
export function readYaml(
  file: string,
  yaml: string,
  firstLine = 1,
  otherwise = unreadableMessage('file'),
): { read: ReadYaml; problem?: undefined } | { read?: undefined; problem: Problem } {
  const { document, mistake } = parse(yaml);
  if (mistake) return { problem: problemOf(mistake, yaml.split('\n'), { file, firstLine, otherwise }) };
  const locate: ReadYaml['locate'] = (path) => {
    const { start, ...written } = find(document, yaml, path);
    return { line: start === undefined ? 1 : lineAt(yaml, start) + firstLine - 1, ...written };
  };
  return { read: { data: document.toJS(), locate } };
}

/** A syntax error; `line` is from 1, and `message` undefined for errors we don't know. */
interface YamlError {
  line: number;
  message?: string | undefined;
}

function lineAt(yaml: string, offset: number): number {
  return yaml.slice(0, offset).split('\n').length;
}

/** The YAML as a document, or its first problem. */
function parse(
  yaml: string,
): { document: Document; mistake?: undefined } | { document?: undefined; mistake: YamlError } {
  const at = (offset: number, message: string | undefined) => ({ mistake: { line: lineAt(yaml, offset), message } });
  const deep = findDeep(yaml);
  if (deep !== undefined) return at(deep, `This is nested more than ${maxNested} levels deep. Simplify it.`);
  const lines = yaml.split('\n');
  const hidden = lines.findIndex((line) => withoutHidden(line) !== line);
  if (hidden !== -1) return { mistake: { line: hidden + 1, message: hiddenMessage } };
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return at(openedAt(document, error) ?? error.pos[0], formatError(yaml, error));
  const [alias] = offsets(document, (node) => isAlias(node) || Boolean(node.anchor));
  if (alias !== undefined) return at(alias, reservedSignMessage);
  const [tagged] = offsets(document, (node) => !isAlias(node) && Boolean(node.tag));
  if (tagged !== undefined) return at(tagged, startMessage('!'));
  // A value cut short by a comment, as in `title: Event #3` or `title: #3`. Real comments have their own lines.
  const [cut] = offsets(
    document,
    (node, [start, end]) =>
      isScalar(node) &&
      node.type === 'PLAIN' &&
      (/^[ \t]+#/.test(yaml.slice(end)) || (node.source === '' && /^[ \t]*#\S/.test(yaml.slice(start)))),
  );
  if (cut !== undefined) return at(cut, cutMessage);
  // An item that begins too far right continues the one above: `- a`, and below it ` - b`.
  const [joined] = offsets(
    document,
    (node, [start, end]) => isScalar(node) && node.type === 'PLAIN' && item.test(yaml.slice(start, end)),
  );
  return joined === undefined ? { document } : at(joined + yaml.slice(joined).search(item) + 1, indentMessage);
}

const item = /\n[ \t]*- /;
const indentMessage = 'Wrong indentation. Align this line with the one above.';
const hiddenMessage =
  'This line has an invisible character or an unusual space in it, perhaps copied from a web page. Type the line again.';
const reservedSignMessage = 'Text can’t begin with & or * here. Put it in quotation marks: "…".';
const startMessage = (sign: string) => `Text can’t begin with ${sign} here. Put it in quotation marks: "…".`;
const duplicateMessage = 'This field is here twice. Keep one of them.';
const duplicateInList = `${duplicateMessage} If this is another item of the list, begin it with a hyphen and a space.`;
const cutMessage =
  'The text after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.';

function formatError(yaml: string, error: YAMLError): string | undefined {
  const [before, after] = [yaml.slice(0, error.pos[0]), yaml.slice(error.pos[0])];
  // An item of a list, which `tries` explains.
  if (/(?:^|\n)[ \t]*$/.test(before) && after.startsWith('* ')) return undefined;
  if (error.code === 'BAD_ALIAS') return reservedSignMessage;
  if (error.code === 'TAB_AS_INDENT') return 'This line begins with a tab. Use two spaces instead.';
  if (error.code === 'DUPLICATE_KEY') return /\n {4,}$/.test(before) ? duplicateInList : duplicateMessage;
  if (isUnclosed(error)) return 'A quotation mark or bracket isn’t closed. Close it, or remove it.';
  return error.code === 'BAD_SCALAR_START' ? startMessage(after.charAt(0)) : undefined;
}

function isUnclosed({ code, message }: YAMLError): boolean {
  return (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) || /and end with a [\]}]/.test(message);
}

/** Where the unclosed quotation mark or bracket is. YAML itself only says where it gave up. */
function openedAt(document: Document, error: YAMLError): number | undefined {
  const opens = offsets(document, (node) =>
    isScalar(node) ? /^QUOTE_/.test(node.type ?? '') : 'flow' in node && node.flow === true,
  );
  return isUnclosed(error) ? opens.findLast((offset) => offset < error.pos[0]) : undefined;
}

type YamlNode = Alias | Scalar | YAMLMap | YAMLSeq;

/** Where the nodes are for which `test` is true, in order. It gets the offsets of their start and end. */
function offsets(document: Document, test: (node: YamlNode, range: readonly [number, number]) => boolean): number[] {
  const found: number[] = [];
  visit(document, {
    Node(_, node) {
      if (node.range && test(node, [node.range[0], node.range[1]])) found.push(node.range[0]);
    },
  });
  return found;
}

/** The line with plain spaces before its value and without zero-width characters. */
function withoutHidden(line: string): string {
  const [before = ''] = /^[\s-]*(?:[\w-]+:)?\s*/.exec(line) ?? [];
  return (before.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ') + line.slice(before.length)).replace(
    /[\u200b\u2060\ufeff]/g,
    '',
  );
}

/** Nesting depth; the deepest real front matter has 5. */
const maxNested = 20;

/**
 * Find where the YAML is nested too deep. parseDocument recurses once for each level: hundreds of them hang it, and thousands
 * can crash the process silently. Its lexer and parser don't, so the levels can be counted first.
 */
function findDeep(yaml: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    // next() is a lazy generator, so drain it.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > maxNested) return parser.offset;
  }
  return undefined;
}

/** The offset and the source of the field at a path, or the offset of the nearest one above it: of a group or list, that of its key. */
function find(document: Document, yaml: string, path: readonly PropertyKey[]): { start?: number; written?: string } {
  let node: unknown = document.contents;
  let start: number | undefined;
  for (const part of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === part) : undefined;
    const key = isScalar(pair?.key) ? pair.key : undefined;
    node = isSeq(node) ? node.items[Number(part)] : pair?.value;
    if (!isNode(node) || !node.range) return start === undefined ? {} : { start };
    start = (isScalar(node) ? node : (key ?? node)).range?.[0] ?? 0;
  }
  const [from, to] = isScalar(node) ? (node.range ?? []) : [];
  const written = yaml.slice(from ?? 0, to ?? 0).trim();
  return { ...(start !== undefined && { start }), ...(written && { written }) };
}

/** The error for a problem. Common mistakes have their own message, with the corrected line. */
function problemOf(
  { line, message }: YamlError,
  lines: readonly string[],
  { file, firstLine, otherwise }: { file: string; firstLine: number; otherwise: string },
): Problem {
  const tried = tries(lines, line - 1).find(
    ({ index, text, isSafe }) =>
      // After # there may be a comment, and which of two fields to keep is for the editor.
      (message !== cutMessage || isSafe) &&
      message !== duplicateMessage &&
      message !== duplicateInList &&
      isReadPast(lines, index, text),
  );
  const index = tried?.index ?? line - 1;
  const written = lines[index] ?? '';
  const place = { file, line: index + firstLine, written };
  if (!tried) return { ...place, message: message ?? otherwise };
  // Explanations that know the cause come before those that only found a fix.
  const { text, isSafe } = tried;
  return { ...place, message: message ?? tried.message, fix: { from: written, to: text, ...(isSafe && { isSafe }) } };
}

/** A possible correction of a line. */
interface Try {
  index: number;
  text: string;
  message: string;
  isSafe?: boolean;
}

function tries(lines: readonly string[], index: number): Try[] {
  const line = lines[index] ?? '';
  const [, , value = ''] = parts(line) ?? [];
  const write = (text: string, message: string): Try => ({
    index,
    text,
    message: `${message} Write: ${text.trim().replace(/^- /, '')}`,
  });
  const under = (at: number): Try => {
    const [above = ''] = (/^\s*- /.test(lines[at] ?? '') ? /^\s*/ : /^\s*(?:- +)*/).exec(lines[at - 1] ?? '') ?? [];
    const text = ' '.repeat(above.length) + (lines[at] ?? '').trimStart();
    return { index: at, text, message: indentMessage };
  };
  // The first field of a group, to the left of the others.
  const [indent = ''] = /^ +(?=[\w-]+:)/.exec(lines[index + 1] ?? '') ?? [];
  const isFirst = /^[\w-]+:\s*$/.test(lines[index - 1] ?? '') && /^[\w-]+:/.test(line);
  const colon = 'A field is its name, a colon and a space.';
  return [
    { ...write(withoutHidden(line), hiddenMessage), isSafe: true },
    {
      index,
      text: line.replace(/^(\s*)[*•–—]\s+(?=\S)/, '$1- '),
      message: `Begin each item of a list with a hyphen and a space. Write: ${line.trim().replace(/^[*•–—]\s+/, '- ')}`,
    },
    write(
      line.replace(/^(\s*(?:- )?(?:address|page|video|transcript): +)\[[^\]]*\]\((\S+)\)\s*$/, '$1$2'),
      'This field is for the link alone.',
    ),
    // Before the others, because otherwise the line above would seem to continue.
    under(index + 1),
    { index, text: isFirst ? indent + line : line, message: 'Wrong indentation. Align this line with the one below.' },
    write(
      line.replace(/^[\t ]*\t[\t ]*/, (blanks) => blanks.replaceAll('\t', '  ')),
      'This line begins with a tab.',
    ),
    // What follows # and a space may be a comment.
    {
      ...write(quote(line) ?? line, 'This text needs straight quotation marks around it.'),
      isSafe: !/^[[{|>&-]/.test(value) && !/\s#\s/.test(value),
    },
    write(line.replace(/^(\s*(?:- )?[\w-]+):(?!\/\/)(?=\S)/, '$1: '), colon),
    write(line.replace(/^(\s*(?:- )?[a-z][A-Za-z]*)(?: *[–—=] *| +- +)(?=\S)/, '$1: '), colon),
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
  return /^["'][^"']*$|^[[{][^\]}]*$|^\[.*\]$|^\{.*\}$/.test(value) ? undefined : before + JSON.stringify(value);
}

/** Whether the YAML parses beyond this line with this text. */
function isReadPast(lines: readonly string[], index: number, text: string): boolean {
  if (lines[index] === undefined || lines[index] === text) return false;
  const { mistake } = parse(lines.with(index, text).join('\n'));
  return mistake === undefined || mistake.line > index + 1;
}
