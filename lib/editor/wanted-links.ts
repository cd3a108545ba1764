/** `npm run check -- --wanted`: every link that is still needed, where to look for it, and the field to fill in. */
import { sayPath } from '../check/fields';
import type { ContentFile } from '../check/files';
import { isListed } from '../content/status';
import { wantedLinks } from '../content/wanted';
import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';

/** The links needed for the posts that readers see on the day `today`, as a table for each post. */
export function wantedReport(files: readonly ContentFile[], today: string): string {
  const tables = files.flatMap((file) => tableOf(file, today));
  if (tables.length === 0) return 'No links are needed.';
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = tables.map(({ head, rows }) => {
    const [line, field] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return [
      ...head,
      ...rows.map(([at, name, say]) => `  ${at.padStart(line ?? 0)}  ${name.padEnd(field ?? 0)}  ${say}`),
    ].join('\n');
  });
  return [...parts, `${counted(count, 'link')} needed for ${counted(tables.length, 'resource')}.`].join('\n\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

interface Table {
  head: string[];
  /** Line, field, what is needed. */
  rows: [string, string, string][];
}

function tableOf({ folder, file, data, locate }: ContentFile, today: string): Table[] {
  if (folder !== 'resources') return [];
  // The check reports a post that breaks a rule.
  const { data: resource } = fieldsRule(contentKinds.resources.fields).safeParse(data);
  const wanted = resource && isListed(resource, today) ? wantedLinks(resource) : [];
  if (!resource || wanted.length === 0) return [];
  const rows = wanted.map(({ path, say }): Table['rows'][number] => [
    `line ${locate(path).line}`,
    sayPath(path),
    `${say.charAt(0).toUpperCase()}${say.slice(1)}`,
  ]);
  return [{ head: [file, `  Look on ${resource.source.address}`], rows }];
}
