/** Fields written as YAML, each with its line. */
import { type Document, isNode, isPair, isScalar } from 'yaml';
import type { Fault } from './fault';
import { readYaml } from './yaml';
import { yamlFault } from './yaml-errors';

export interface YamlFields {
  /** As YAML gives them. */
  data: Record<string, unknown>;
  /** The line of a field, and the text written there. */
  locate(path: readonly PropertyKey[]): { line: number; written?: string };
}

/** The fields of a YAML text that begins on line `firstLine` of its file, or the fault that keeps them from being read. */
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
