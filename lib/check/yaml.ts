/** Reads YAML and finds the line of the first mistake in it. */
import { type Document, isScalar, Lexer, LineCounter, Parser, parseDocument, visit, type YAMLError } from 'yaml';

/** What keeps YAML from being read. */
export interface YamlProblem {
  line: number;
  /** The text of that line. */
  written: string;
  /** What to write instead, where that is the same in every file. */
  say?: string | undefined;
  error?: YAMLError;
  /** The line as it should be, where that is known. */
  instead?: string;
}

export type ReadYaml =
  | { problem: YamlProblem }
  | { problem?: undefined; document: Document; lineAt: (offset: number) => number };

/** Lists in lists, brackets in brackets; the deepest real front matter has 5. */
const mostNested = 20;

/** The YAML as a document, or what is wrong with its form. `firstLine` is where it begins in its file. */
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
  'The words after # would be lost. Put the whole text in quotation marks: "…". Put a comment on a line of its own.';

function sayError(yaml: string, error: YAMLError): string | undefined {
  if (error.code === 'BAD_ALIAS') return sayMark;
  if (error.code === 'TAB_AS_INDENT') return 'This line begins with a tab. Use two spaces instead.';
  if (isUnclosed(error)) return 'A quotation mark or bracket isn’t closed. Close it, or remove it.';
  if (error.code === 'BAD_SCALAR_START')
    return `Text can’t begin with ${yaml.charAt(error.pos[0])} here. Put it in quotation marks: "…".`;
  return undefined;
}

/** Whether it could be nested too deep at all: each level takes a column before its first word, or a bracket. */
function mayBeDeep(lines: readonly string[]): boolean {
  let columns = 0;
  let brackets = 0;
  for (const line of lines) {
    columns = Math.max(columns, line.search(/[^\s?:-]|$/));
    brackets += line.match(/[[{]/g)?.length ?? 0;
  }
  return columns + brackets >= mostNested - 2;
}

/** The line with a plain space for each other blank before its value, and without signs that have no width. */
function withoutHidden(line: string): string {
  const [before = ''] = /^[\s-]*(?:[\w-]+:)?\s*/.exec(line) ?? [];
  return (before.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ') + line.slice(before.length)).replace(
    /[\u200b\u2060\ufeff]/g,
    '',
  );
}

/**
 * Where the YAML is nested too deep. To make a document of it, the reader calls itself once for each level: hundreds of them
 * keep it busy for ever, and thousands can end the program without a word. Its tokens are taken one after the other, so
 * they can be counted first.
 */
function findDeep(yaml: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    // It works only as far as it is asked to.
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

/** Where a text is cut short, as in `title: Event #3`: to YAML a comment begins there. Remarks have lines of their own. */
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
