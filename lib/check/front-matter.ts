/** Parts a file into front matter and body. */
import type { Fault } from './fault';
import { withPlainLines } from './text';
import { findWeight } from './weight';
import { readYamlFields, type YamlFields } from './yaml-fields';

export interface Post extends YamlFields {
  /** From the top of the project. */
  file: string;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

type Outcome = { post: Post; faults: Fault[] } | { post?: undefined; faults: Fault[] };

/** Reads one file's text. A byte-order mark and Windows line ends are accepted. */
export function parsePost(file: string, text: string): Outcome {
  const lines = withPlainLines(text);
  if (lines.trim() === '')
    return { faults: [{ file, say: 'This file is empty. Write the fields and the text, or delete the file.' }] };
  const [, yaml] = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(lines) ?? [];
  if (yaml === undefined) {
    const say = lines.startsWith('---')
      ? 'The front matter has no end. Write --- on a line of its own after the last field.'
      : 'This file has no front matter. Begin it with a line ---, then the fields, then another line ---.';
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
  const { fields, faults } = readYamlFields(file, yaml, 2);
  return fields ? { post: { file, body, bodyLine, ...fields }, faults } : { faults };
}
