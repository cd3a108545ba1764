/** Datasets: tables in `content/data/`, each described by a YAML file beside its CSV files. The only module that reads them, for pages and for the check. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { fieldsRule } from '../schema/field';
import { datasetFields } from '../schema/file-fields';

export const dataFolder = 'content/data';

const rule = fieldsRule(datasetFields);

/** The description in the YAML file. */
export type DatasetDescription = z.output<typeof rule>;

export interface TableRow {
  /** The line in the CSV file, from 1. */
  line: number;
  cells: Readonly<Record<string, string>>;
}

export interface Table {
  columns: string[];
  rows: TableRow[];
}

/** Parse a CSV table with a header row. Throws csv-parse's CsvError. */
export function parseTable(text: string): Table {
  const [head, ...rows] = parseCsv(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const columns = head?.record ?? [];
  return {
    columns,
    rows: rows.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])),
    })),
  };
}

/** The names of the files in the folder, in order. */
export function datasetFileNames(root: string): string[] {
  const folder = join(root, dataFolder);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** The names of the datasets that pages draw. */
export const drawnDatasets = ['census-2021-ethnic-group'] as const;

/** A dataset that has passed the check. */
export function loadDataset(name: string): { description: DatasetDescription; tables: Table[] } {
  const description = rule.parse(parseYaml(readText(`${name}.yml`)));
  return { description, tables: description.files.map(({ file }) => parseTable(readText(file))) };
}

/** The text of each CSV file of a dataset, by its name. */
export function datasetTexts({ files }: DatasetDescription): { name: string; text: string }[] {
  return files.map(({ file }) => ({ name: file, text: readText(file) }));
}

function readText(name: string): string {
  return readFileSync(join(process.cwd(), dataFolder, name), 'utf8');
}
