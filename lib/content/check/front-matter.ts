/** Parts a file into front matter and body, and knows the line of every field. */
import { type Document, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from './fault';
import { findWeight } from './weight';

export interface Post {
  /** From the top of the project. */
  file: string;
  /** The front matter as YAML gives it; empty where it could not be read. */
  data: Record<string, unknown>;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** Where a field stands, and the text that was written there. */
  locate(path: readonly PropertyKey[]): { line: number; written?: string };
}

type Outcome = { post: Post; faults: Fault[] } | { post?: undefined; faults: Fault[] };

/** Reads one file's text. A byte-order mark and Windows line ends are accepted. */
export function parsePost(file: string, text: string): Outcome {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (lines.trim() === '')
    return { faults: [{ file, say: 'This file is empty. Write the front matter and the text, or delete the file.' }] };
  const [, yaml] = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(lines) ?? [];
  if (yaml === undefined) {
    const say = lines.startsWith('---')
      ? 'The front matter does not end. Write --- on a line of its own after the last field.'
      : 'This file has no front matter. Begin it with a line ---, then the fields, then a line --- again.';
    return { faults: [{ file, line: 1, say }] };
  }
  const bodyLine = yaml.split('\n').length + 2;
  const body = lines
    .split('\n')
    .slice(bodyLine - 1)
    .join('\n');
  const heavy = findWeight(yaml, body);
  if (heavy) return { faults: [{ file, line: heavy.line === 0 ? 1 : heavy.line + bodyLine - 1, say: heavy.say }] };
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  // The YAML begins on line 2 of the file, after the first ---.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) return { faults: [yamlFault(file, yaml, error, lineAt(openedAt(document, error) ?? error.pos[0]))] };
  const slips = { [sayMark]: findAlias(document), [sayCut]: findCut(document, yaml) };
  for (const [say, offset] of Object.entries(slips)) {
    if (offset === undefined) continue;
    const line = lineAt(offset);
    return { faults: [{ file, line, written: yaml.split('\n')[line - 2] ?? '', say }] };
  }
  const data: unknown = document.toJS();
  if (!isRecord(data))
    return {
      faults: [
        {
          file,
          line: 2,
          say: 'The front matter has no fields. Write each on its own line, as in: title: Hearing community voices',
        },
      ],
    };
  return { post: { file, data, body, bodyLine, locate: (path) => locate(document, yaml, path, lineAt) }, faults: [] };
}

const sayMark =
  'Words that begin with & or * have a meaning of their own here. Put the text between quotation marks: "…".';
const sayCut = 'What stands after # is left out here. Put the whole text between quotation marks: "…".';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** Where a text is cut short, as in `title: Event #3`: to YAML a comment begins there. One with a space, `# so`, is meant. */
function findCut(document: Document, yaml: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [];
      if (/^[ \t]+#[^\s#]/.test(yaml.slice(end))) found ??= start;
    },
  });
  return found;
}

/** Where the quotation mark or bracket stands that is not closed; YAML itself says only where it gave up. */
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

/** The sentence for YAML that cannot be read; the commonest slip, an unquoted colon, with the mended line. */
function yamlFault(file: string, yaml: string, error: YAMLError, line: number): Fault {
  const written = yaml.split('\n')[line - 2] ?? '';
  const [, name, value] = /^\s*(?:- )?([\w-]+): +([^"'{[].*: .*|[^"'{[].*:)$/.exec(written) ?? [];
  if (name && value)
    return {
      file,
      line,
      field: name,
      written: value,
      say: `The text holds a colon, so it needs quotation marks. Write: ${name}: "${value.replaceAll('"', '\\"')}"`,
    };
  if (error.code === 'DUPLICATE_KEY')
    return { file, line, written, say: 'This field stands here twice. Keep one of them.' };
  if (error.code === 'BAD_ALIAS') return { file, line, written, say: sayMark };
  if (error.code === 'TAB_AS_INDENT') return { file, line, written, say: 'This line begins with a tab. Use spaces.' };
  const [, field, apostrophe] = /^\s*(?:- )?([\w-]+): +'(.*'.*)'$/.exec(written) ?? [];
  if (field && apostrophe && error.code === 'UNEXPECTED_TOKEN')
    return {
      file,
      line,
      written,
      say: `The text holds an apostrophe, so it needs double quotation marks. Write: ${field}: "${apostrophe.replaceAll('"', '\\"')}"`,
    };
  if (isUnclosed(error))
    return {
      file,
      line,
      written,
      say: 'A quotation mark or bracket is opened here and not closed. Close it, or remove it.',
    };
  if (error.code === 'BAD_SCALAR_START')
    return {
      file,
      line,
      written,
      say: `A text cannot begin with ${yaml.charAt(error.pos[0])} here. Put it between quotation marks: "…".`,
    };
  return {
    file,
    line,
    written,
    say: 'From here the front matter cannot be read. Check that the line begins under its neighbours, that a colon is followed by a space, and that quotation marks are closed.',
  };
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

/** Where the key of a group or list stands, which is the line an editor looks for. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!parent || typeof parent !== 'object' || !('items' in parent) || !Array.isArray(parent.items)) return undefined;
  for (const item of parent.items) {
    if (isPair(item) && isScalar(item.key) && item.key.value === path.at(-1)) return item.key.range?.[0];
  }
  return undefined;
}
