/** Checks the tables in `content/data/`: that each is described, and that its numbers add up. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DatasetDescription,
  dataFolder,
  datasetFileNames,
  numbersOf,
  parseTable,
  percentOf,
  type Table,
  type TableRow,
} from '../content/datasets';
import { datasetFields } from '../schema/dataset-fields';
import { boroughsIn, findPlaceNamed, placeOf, placeSlugs } from '../schema/places';
import { readFields } from './fields';
import { nearest } from './nearest';
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

/** Every table of a dataset has to add up to the same residents of each place. */
function checkTables(description: DatasetDescription, tables: readonly FileTable[]): Problem[] {
  const groups = description.groups.map(({ name }) => name);
  const residents = new Map(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.residents === undefined ? [] : [[cells.place ?? '', Number(cells.residents)] as const],
      ),
    ),
  );
  return tables.flatMap((table) => {
    const problems = [
      ...table.rows.flatMap((row) => [...checkPlace(row)]),
      ...(table.columns.includes('group') ? checkLong(table, groups, residents) : checkWide(table, groups)),
    ];
    return problems.map((problem) => ({ file: table.file, ...problem }));
  });
}

/** What is wrong on a line of a table. */
type TableProblem = Pick<Problem, 'line' | 'message'>;

function* checkPlace({ line, cells: { place = '', kind } }: TableRow): Generator<TableProblem> {
  const known = findPlaceNamed(place);
  const names = placeSlugs.map((slug) => placeOf(slug).name);
  if (!known) yield { line, message: `There is no place called "${place}".${didYouMean(nearest(place, names))}` };
  else if (kind !== undefined && kind !== placeOf(known).kind)
    yield { line, message: `${place} is not "${kind}" but "${placeOf(known).kind}".` };
}

/** One row for each place, and columns for each group: "White (number)", "White (per cent)". */
function* checkWide({ columns, rows }: FileTable, groups: readonly string[]): Generator<TableProblem> {
  const counted = columns.flatMap((column) => numbersOf(column) ?? []);
  const shared = columns.flatMap((column) => percentOf(column) ?? []);
  const unknown = [...counted, ...shared].find((group) => !groups.includes(group));
  if (unknown) return yield { line: 1, message: describeUnknownGroup(unknown, groups) };
  const numbers = ['residents', ...counted.map(numberColumn)];
  const byPlace = new Map(rows.map((row) => [row.cells.place, row]));
  for (const { line, cells } of rows) {
    const count = (column: string) => Number(cells[column]);
    if (!numbers.every((column) => isCount(cells[column]))) {
      yield { line, message: 'Residents and groups are whole numbers, without commas.' };
      continue;
    }
    const problems = [
      ...checkSum(counted.map(numberColumn).map(count), count('residents')),
      ...shared.flatMap((group) => [
        ...checkShare(group, count(numberColumn(group)), count('residents'), cells[`${group} (per cent)`]),
      ]),
    ];
    yield* problems.map((message) => ({ line, message }));
    const place = findPlaceNamed(cells.place ?? '');
    const parts = place ? boroughsIn(place).map((part) => byPlace.get(placeOf(part).name)) : [];
    if (problems.length > 0 || parts.length === 0) continue;
    for (const column of numbers) {
      const sum = parts.reduce((all, part) => all + Number(part?.cells[column]), 0);
      if (sum !== count(column))
        yield {
          line,
          message: `${column}: the boroughs of ${cells.place} add up to ${message(sum)}, not ${cells[column]}.`,
        };
    }
  }
}

function numberColumn(group: string): string {
  return `${group} (number)`;
}

function checkSum(parts: readonly number[], residents: number): string[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  return sum === residents ? [] : [`The groups add up to ${message(sum)}, but residents is ${message(residents)}.`];
}

/** One row for each place and group, with the columns number and per cent. */
function* checkLong(
  { rows }: FileTable,
  groups: readonly string[],
  residents: ReadonlyMap<string, number>,
): Generator<TableProblem> {
  const sums = new Map<string, { sum: number; line: number }>();
  const seen = new Set<string>();
  let isSound = true;
  for (const { line, cells } of rows) {
    const { place = '', group = '', number } = cells;
    const all = residents.get(place);
    const isTwice = seen.has(`${place}\n${group}`);
    seen.add(`${place}\n${group}`);
    const problems = isTwice
      ? [`${place} already has a row for "${group}". Delete one of them.`]
      : !groups.includes(group)
        ? [describeUnknownGroup(group, groups)]
        : !isCount(number)
          ? ['The number has to be a whole number, without commas.']
          : all === undefined
            ? []
            : checkShare(group, Number(number), all, cells['per cent']);
    yield* problems.map((each) => ({ line, message: each }));
    isSound &&= problems.length === 0;
    sums.set(place, { sum: (sums.get(place)?.sum ?? 0) + Number(number), line });
  }
  if (!isSound) return;
  for (const [place, { sum, line }] of sums) {
    const all = residents.get(place);
    if (all !== undefined && all !== sum)
      yield {
        line,
        message: `The groups of ${place} add up to ${message(sum)}, but it has ${message(all)} residents.`,
      };
  }
}

/** A printed share ending in a half may be rounded either way. */
function checkShare(group: string, number: number, total: number, percent = ''): string[] {
  const share = (100 * number) / total;
  return /^\d+(\.\d)?$/.test(percent) && Math.abs(share - Number(percent)) <= 0.05 + 1e-9
    ? []
    : [`${group}: ${message(number)} of ${message(total)} is ${share.toFixed(1)} per cent, not "${percent}".`];
}

function isCount(cell: string | undefined): boolean {
  return /^\d+$/.test(cell ?? '');
}

function message(number: number): string {
  return number.toLocaleString('en-GB');
}

function didYouMean(near: string | undefined, quote = ''): string {
  return near ? ` Did you mean ${quote}${near}${quote}?` : '';
}

function describeUnknownGroup(group: string, groups: readonly string[]): string {
  return `The description has no group "${group}".${didYouMean(nearest(group, groups), '"')} If the source has it, add it to groups:.`;
}
