/** The same posts for every site. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Writes the posts of a library as other generators read them: a title, a description and the text. Says how many. */
export function writePosts(resources: string, target: string): number {
  mkdirSync(target, { recursive: true });
  const names = readdirSync(resources);
  for (const name of names) writeFileSync(join(target, name), asPost(readFileSync(join(resources, name), 'utf8')));
  return names.length;
}

/** One resource with only the fields that the others know. */
export function asPost(resource: string): string {
  const [, fields = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(resource) ?? [];
  const { title, summary } = parse(fields);
  return `---\n${stringify({ title, description: summary })}---\n${text}`;
}
