/** Parts a file into front matter and body, and knows the line of every field. */
import { type Document, isNode, isPair, isScalar } from 'yaml';
import type { Fault } from './fault';
import { slipFault } from './slip';
import { withPlainLines } from './text';
import { findWeight } from './weight';
import { readYaml } from './yaml';

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
  const lines = withPlainLines(text);
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
  // The YAML begins on line 2 of the file, after the first ---.
  const read = readYaml(yaml, 2);
  if (read.slip) return { faults: [slipFault(file, yaml, read.slip)] };
  const { document, lineAt } = read;
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

/** Where the key of a group or list stands, which is the line an editor looks for. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!parent || typeof parent !== 'object' || !('items' in parent) || !Array.isArray(parent.items)) return undefined;
  for (const item of parent.items) {
    if (isPair(item) && isScalar(item.key) && item.key.value === path.at(-1)) return item.key.range?.[0];
  }
  return undefined;
}
