/** Checks the tables in `content/data/`: that each is described, and that its numbers add up. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
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
import { fieldsRule } from '../schema/field';
import { boroughsIn, findPlaceNamed, placeOf, placeSlugs } from '../schema/places';
import type { Fault } from './fault';
import { checkFields } from './fields';
import { nearest } from './nearest';
import { decode, sayNotText, withPlainLines } from './text';
import { readYamlFields } from './yaml';

interface CheckedDatasets {
  /** How many files there are. */
  count: number;
  faults: Fault[];
}

/** In bytes; the longest real file has under 60,000. */
const mostBytes = 500_000;

/** Every error in the datasets below `root`. */
export function checkDatasets(root: string): CheckedDatasets {
  const names = datasetFileNames(root).filter((name) => !name.startsWith('.'));
  const faults: Fault[] = [];
  const described = new Set<string>();
  for (const name of names.filter((each) => each.endsWith('.yml'))) {
    const { description, faults: inDescription } = readDescription(root, name);
    faults.push(...inDescription);
    if (!description) {
      // Its tables can't be checked, so don't report them as unknown files.
      return { count: names.length, faults };
    }
    const tables = description.files.flatMap(({ file, columns }) => {
      described.add(file);
      const read = readTable(
        root,
        name,
        file,
        columns.map((column) => column.name),
      );
      faults.push(...read.faults);
      return read.table ? [{ file: `${dataFolder}/${file}`, ...read.table }] : [];
    });
    faults.push(...checkTables(description, tables));
  }
  for (const name of names)
    if (!name.endsWith('.yml') && !described.has(name))
      faults.push({
        file: `${dataFolder}/${name}`,
        say: `No description lists this file. Add it to files: in a .yml file in ${dataFolder}/, or delete this file.`,
      });
  return { count: names.length, faults };
}

function readDescription(root: string, name: string): { description?: DatasetDescription; faults: Fault[] } {
  const file = `${dataFolder}/${name}`;
  const { text, faults } = readText(root, file);
  if (text === undefined) return { faults };
  const read = readYamlFields(file, withPlainLines(text), 1);
  if (!read.fields) return { faults: read.faults };
  const wrong = checkFields({ file, ...read.fields }, datasetFields);
  const rule: z.ZodType<DatasetDescription> = fieldsRule(datasetFields);
  return wrong.length > 0 ? { faults: wrong } : { description: rule.parse(read.fields.data), faults: [] };
}

function readText(root: string, file: string): { text?: string; faults: Fault[] } {
  const stats = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!stats?.isFile())
    return { faults: [{ file, say: 'This file is missing. Add it, or correct its name in the description.' }] };
  if (stats.size > mostBytes)
    return {
      faults: [{ file, say: `This file is too large. The limit is ${mostBytes.toLocaleString('en-GB')} bytes.` }],
    };
  const text = decode(readFileSync(join(root, file)));
  return text === undefined ? { faults: [{ file, say: sayNotText }] } : { text, faults: [] };
}

function readTable(
  root: string,
  description: string,
  name: string,
  columns: readonly string[],
): { table?: Table; faults: Fault[] } {
  const file = `${dataFolder}/${name}`;
  const { text, faults } = readText(root, file);
  if (text === undefined) return { faults };
  try {
    const table = parseTable(text);
    if (table.columns.join('\n') === columns.join('\n')) return { table, faults: [] };
    const wrong = table.columns.find((column, index) => column !== columns[index]) ?? 'a column';
    const say = `The columns are not those in ${description}: the first difference is "${wrong}". Use the same names in the same order.`;
    return { faults: [{ file, line: 1, say }] };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    const say =
      'This line can’t be read as CSV. Check its commas and quotation marks, and that it has as many cells as the first line.';
    return { faults: [{ file, line, say }] };
  }
}

interface FileTable extends Table {
  file: string;
}

/** The residents of each place; every table of the dataset has to add up to the same. */
function checkTables(description: DatasetDescription, tables: readonly FileTable[]): Fault[] {
  const groups = description.groups.map(({ name }) => name);
  const totals = new Map<string, number>();
  for (const { rows } of tables)
    for (const { cells } of rows)
      if (cells.residents !== undefined) totals.set(cells.place ?? '', Number(cells.residents));
  return tables.flatMap((table) => [
    ...table.rows.flatMap((row) => checkPlace(row).map((say) => ({ file: table.file, line: row.line, say }))),
    ...(table.columns.includes('group') ? checkLong(table, groups, totals) : checkWide(table, groups)),
  ]);
}

function checkPlace({ cells }: TableRow): string[] {
  const { place = '', kind } = cells;
  const known = findPlaceNamed(place);
  if (!known) {
    const near = nearest(
      place,
      placeSlugs.map((slug) => placeOf(slug).name),
    );
    return [`There is no place called "${place}".${near ? ` Did you mean ${near}?` : ''}`];
  }
  return kind === undefined || kind === placeOf(known).kind
    ? []
    : [`${place} is not "${kind}" but "${placeOf(known).kind}".`];
}

/** One row for each place, and columns for each group: "White (number)", "White (per cent)". */
function checkWide({ file, columns, rows }: FileTable, groups: readonly string[]): Fault[] {
  const counted = columns.flatMap((column) => numbersOf(column) ?? []);
  const shared = columns.flatMap((column) => percentOf(column) ?? []);
  const unknown = [...counted, ...shared].find((group) => !groups.includes(group));
  if (unknown) return [{ file, line: 1, say: sayUnknownGroup(unknown, groups) }];
  const byPlace = new Map(rows.map(({ cells }) => [cells.place, cells]));
  return rows.flatMap(({ line, cells }) => {
    const problems: string[] = [];
    const residents = Number(cells.residents);
    const numbers = [cells.residents, ...counted.map((group) => cells[`${group} (number)`])];
    if (!numbers.every(isCount)) problems.push('Residents and groups are whole numbers, without commas.');
    else {
      const sum = counted.reduce((all, group) => all + Number(cells[`${group} (number)`]), 0);
      if (sum !== residents) problems.push(`The groups add up to ${say(sum)}, but residents is ${say(residents)}.`);
      for (const group of shared)
        problems.push(
          ...checkShare(group, Number(cells[`${group} (number)`]), residents, cells[`${group} (per cent)`]),
        );
    }
    const place = findPlaceNamed(cells.place ?? '');
    const parts = place ? boroughsIn(place).map((part) => byPlace.get(placeOf(part).name)) : [];
    if (problems.length === 0 && parts.length > 0)
      for (const column of ['residents', ...counted.map((group) => `${group} (number)`)]) {
        const sum = parts.reduce((all, part) => all + Number(part?.[column]), 0);
        if (sum !== Number(cells[column]))
          problems.push(`${column}: the boroughs of ${cells.place} add up to ${say(sum)}, not ${cells[column]}.`);
      }
    return problems.map((each) => ({ file, line, say: each }));
  });
}

/** One row for each place and group, with the columns number and per cent. */
function checkLong({ file, rows }: FileTable, groups: readonly string[], totals: ReadonlyMap<string, number>): Fault[] {
  const sums = new Map<string, { sum: number; line: number }>();
  const seen = new Set<string>();
  const faults = rows.flatMap(({ line, cells }): Fault[] => {
    const { place = '', group = '', number } = cells;
    const key = `${place}\n${group}`;
    if (seen.has(key)) return [{ file, line, say: `${place} already has a row for "${group}". Delete one of them.` }];
    seen.add(key);
    if (!groups.includes(group)) return [{ file, line, say: sayUnknownGroup(group, groups) }];
    if (!isCount(number)) return [{ file, line, say: 'The number has to be a whole number, without commas.' }];
    sums.set(place, { sum: (sums.get(place)?.sum ?? 0) + Number(number), line });
    const residents = totals.get(place);
    return residents === undefined
      ? []
      : checkShare(group, Number(number), residents, cells['per cent']).map((each) => ({ file, line, say: each }));
  });
  if (faults.length > 0) return faults;
  return [...sums].flatMap(([place, { sum, line }]) => {
    const residents = totals.get(place);
    return residents === undefined || residents === sum
      ? []
      : [{ file, line, say: `The groups of ${place} add up to ${say(sum)}, but it has ${say(residents)} residents.` }];
  });
}

/** A printed share ending in a half may be rounded either way. */
function checkShare(group: string, number: number, total: number, percent = ''): string[] {
  const share = (100 * number) / total;
  return /^\d+(\.\d)?$/.test(percent) && Math.abs(share - Number(percent)) <= 0.05 + 1e-9
    ? []
    : [`${group}: ${say(number)} of ${say(total)} is ${share.toFixed(1)} per cent, not "${percent}".`];
}

function isCount(cell: string | undefined): boolean {
  return /^\d+$/.test(cell ?? '');
}

function say(number: number): string {
  return number.toLocaleString('en-GB');
}

function sayUnknownGroup(group: string, groups: readonly string[]): string {
  const near = nearest(group, groups);
  return `The description has no group "${group}".${near ? ` Did you mean "${near}"?` : ''} If the source has it, add it to groups:.`;
}
