/** Checks approaches across fields: that sources exist, and that no verdict is better than its evidence. */
import { type Fields, fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import type { Fault } from './fault';
import { sayPath, walkFields } from './fields';
import type { ContentFile } from './files';

/** Lists of approaches are at /what-works/for/. */
const reserved = 'for';

/** All errors in approaches whose fields are valid. */
export function checkApproaches(files: readonly ContentFile[]): Fault[] {
  const fields: Fields = contentKinds.approaches.fields;
  const rule = fieldsRule(contentKinds.approaches.fields);
  return files.flatMap((file) => {
    const { data } = file.folder === 'approaches' ? rule.safeParse(file.data) : {};
    if (!data) return [];
    const faults: Fault[] = [];
    const report = (path: PropertyKey[], say: string) =>
      faults.push({ file: file.file, ...file.locate(path), field: sayPath(path), say });
    if (file.slug === reserved)
      faults.push({ file: file.file, say: 'The site uses /what-works/for/ for lists. Rename this file.' });
    const count = data.sources.length;
    for (const { path, value } of walkFields(fields, file.data)) {
      const names = path.filter((part) => typeof part === 'string');
      const isSource = names.at(-1) === 'source' || (names.length > 1 && names.at(-1) === 'sources');
      if (isSource && typeof value === 'number' && value > count)
        report(path, `There is no source ${value}. The list of sources has ${count}. Add it, or correct the number.`);
    }
    for (const [index, { verdict, certainty }] of data.outcomes.entries())
      if (verdict === 'helps' && certainty === 'not tested yet')
        report(
          ['outcomes', index, 'verdict'],
          'Nobody has tested it, so we can’t say that it helps. Write unknown, or correct the certainty.',
        );
    return faults;
  });
}
