/** Replaces `lib/content/datasets.ts` in the browser: the datasets that pages draw, as the build has read them. */
import type { DatasetDescription, Table } from '../../content/datasets';

type Dataset = { description: DatasetDescription; tables: Table[] };

let known: Readonly<Record<string, Dataset>> = {};

/** Tells which datasets there are. */
export function setDatasets(datasets: Readonly<Record<string, Dataset>>): void {
  known = datasets;
}

export function loadDataset(name: string): Dataset {
  const dataset = known[name];
  if (!dataset) throw new Error(`The dataset ${name} was asked for before it was there.`);
  return dataset;
}

export const dataFolder = 'content/data';

/** Only the check of files asks for these. */
export function datasetFileNames(): string[] {
  return [];
}

export function datasetTexts(): [] {
  return [];
}

export function parseTable(): Table {
  return { columns: [], rows: [] };
}

export { numbersOf, percentOf, roundShare } from '../../content/dataset-columns';
