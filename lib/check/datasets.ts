/** Checks the tables in `content/data/`: that each is described, and that its numbers add up. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DatasetDescription,
  dataFolder,
  datasetFileNames,
  parseTable,
  type Table,
  type TableRow,
} from '../content/datasets';
import { datasetFields, numbersOf } from '../schema/file-fields';
import { boroughsIn, findPlaceNamed, placeOf, placeSlugs } from '../schema/places';
import { readFields } from './fields';
import { describeNearest } from './nearest';
import type { Problem } from './problem';
import { readText } from './read-files';

/** In bytes; the longest real file has under 60,000. */
const maxBytes = 500_000;

/** Every error in the datasets below `root`, and how many files there are. */
export function checkDatasets(root: string): { count: number; problems: Problem[] } {
  const names = datasetFileNames(root).filter((name) => !name.startsWith('.'));
  const problems: Problem[] = [];
  const described = new Set<string>();
  for (const name of names.filter((each) => each.endsWith('.yml'))) {
    const file = `${dataFolder}/${name}`;
    const { text, message } = readText(join(root, file), maxBytes);
    const { value: description, problems: wrong } =
      text === undefined ? { problems: [{ file, message }] } : readFields(file, text, datasetFields);
    // Its tables can't be checked, so don't report them as unknown files.
    if (!description) return { count: names.length, problems: [...problems, ...wrong] };
    const tables = description.files.flatMap((table) => {
      described.add(table.file);
      const read = readTable(root, name, table);
      if ('message' in read) problems.push(read);
      return 'message' in read ? [] : read;
    });
    problems.push(...checkTables(description, tables));
  }
  for (const name of names)
    if (!name.endsWith('.yml') && !described.has(name))
      problems.push({
        file: `${dataFolder}/${name}`,
        message: `No description lists this file. Add it to files: in a .yml file in ${dataFolder}/, or delete this file.`,
      });
  return { count: names.length, problems };
}

type FileTable = Table & { file: string };

function readTable(
  root: string,
  description: string,
  described: DatasetDescription['files'][number],
): FileTable | Problem {
  const file = `${dataFolder}/${described.file}`;
  if (!lstatSync(join(root, file), { throwIfNoEntry: false }))
    return { file, message: 'This file is missing. Add it, or correct its name in the description.' };
  const { text, message } = readText(join(root, file), maxBytes);
  if (text === undefined) return { file, message };
  const names = described.columns.map(({ name }) => name);
  try {
    const table = parseTable(text);
    if (table.columns.join('\n') === names.join('\n')) return { file, ...table };
    const wrong = table.columns.find((column, index) => column !== names[index]) ?? 'a column';
    return {
      file,
      line: 1,
      message: `The columns are not those in ${description}: the first difference is "${wrong}". Use the same names in the same order.`,
    };
  } catch (error) {
    return {
      file,
      line: error instanceof Error && 'lines' in error ? Number(error.lines) : 1,
      message:
        'This line can’t be read as CSV. Check its commas and quotation marks, and that it has as many cells as the first line.',
    };
  }
}

/** A number of people in a table: of a group, or all residents of a place if `group` is undefined. */
interface Count {
  line: number;
  place: string;
  group?: string;
  number: string;
  percent?: string | undefined;
}

/** The counts in a row: one for each column such as "White (number)", or the one in the column "number". */
function countsIn({ line, cells }: TableRow): Count[] {
  const { place = '', group, number = '', residents } = cells;
  if (group !== undefined) return [{ line, place, group, number, percent: cells['per cent'] ?? '' }];
  const counts = Object.entries(cells).flatMap(([column, value]): Count[] => {
    const name = numbersOf(column);
    return name ? [{ line, place, group: name, number: value, percent: cells[`${name} (per cent)`] }] : [];
  });
  return residents === undefined ? counts : [{ line, place, number: residents }, ...counts];
}

/** Every table of a dataset has to add up to the same residents of each place. */
function checkTables(description: DatasetDescription, tables: readonly FileTable[]): Problem[] {
  const groups = description.groups.map(({ name }) => name);
  const counts = tables.map(({ file, rows }) => ({ file, counts: rows.flatMap(countsIn) }));
  const residents = new Map(
    counts.flatMap((table) =>
      table.counts.flatMap(({ place, group, number }) =>
        group === undefined ? [[place, Number(number)] as const] : [],
      ),
    ),
  );
  return counts.flatMap(({ file, counts: own }) => {
    const wrong = own.flatMap((count) => {
      const message = describeCount(count, groups, residents);
      return message ? [{ line: count.line, message }] : [];
    });
    // A wrong number would also make wrong sums.
    return (wrong.length > 0 ? wrong : checkSums(own, residents)).map((problem) => ({ file, ...problem }));
  });
}

/** What is wrong with one number. */
function describeCount(
  { place, group, number, percent }: Count,
  groups: readonly string[],
  residents: ReadonlyMap<string, number>,
): string | undefined {
  if (!findPlaceNamed(place)) {
    const names = placeSlugs.map((slug) => placeOf(slug).name);
    return `There is no place called "${place}". ${describeNearest(place, names)}`;
  }
  if (group !== undefined && !groups.includes(group))
    return `The description has no group "${group}". ${describeNearest(group, groups)} If the source has it, add it to groups:.`;
  if (!/^\d+$/.test(number)) return 'Residents and groups are whole numbers, without commas.';
  const total = residents.get(place);
  if (percent === undefined || total === undefined) return undefined;
  const share = (100 * Number(number)) / total;
  // A printed share ending in a half may be rounded either way.
  return /^\d+(\.\d)?$/.test(percent) && Math.abs(share - Number(percent)) <= 0.05 + 1e-9
    ? undefined
    : `${group}: ${number} of ${total} is ${share.toFixed(1)} per cent, not "${percent}".`;
}

/** The groups of a place are all its residents, and a wider place is the sum of its boroughs. */
function checkSums(counts: readonly Count[], residents: ReadonlyMap<string, number>) {
  const places = [...new Set(counts.map(({ place }) => place))].map((name) => {
    const own = counts.filter(({ place }) => place === name);
    return { name, slug: findPlaceNamed(name), line: own.at(-1)?.line ?? 1, own };
  });
  const sumOf = (some: readonly Count[]) => some.reduce((sum, { number }) => sum + Number(number), 0);
  return places.flatMap(({ name, slug, line, own }) => {
    const sum = sumOf(own.filter(({ group }) => group !== undefined));
    const all = residents.get(name) ?? sum;
    if (sum !== all) return [{ line, message: `The groups of ${name} add up to ${sum}, but it has ${all} residents.` }];
    const boroughs = (slug ? boroughsIn(slug) : []).map((each) => placeOf(each).name);
    if (!boroughs.some((borough) => places.some((place) => place.name === borough))) return [];
    return own.flatMap(({ group, number }) => {
      const parts = sumOf(counts.filter((each) => each.group === group && boroughs.includes(each.place)));
      const message = `${group ?? 'residents'}: the boroughs of ${name} add up to ${parts}, not ${number}.`;
      return parts === Number(number) ? [] : [{ line, message }];
    });
  });
}
