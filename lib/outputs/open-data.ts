/** The open data: all resources and all statistics as JSON and CSV, with the JSON Schemas (https://json-schema.org/draft/2020-12) of resources. */
import { z } from 'zod';
import { loadLibrary } from '../content/load';
import { listResources, updatedOn } from '../content/resources';
import { listStatisticPages } from '../content/statistics';
import { dataRoutes, routes } from '../routes';
import { site } from '../site';
import { approachesAsCsv, approachRecord } from './approach-record';
import { fileAt, type OutputFile, rights, rightsUrl, toCsv, toJson } from './output-file';
import { csvRow, dataVersion, recordFields, recordOf, resourceColumns, resourceRule } from './resource-record';
import { statisticRecord, statisticsAsCsv } from './statistic-record';

export function openDataFiles(): OutputFile[] {
  return [
    fileAt(dataRoutes.list, resourcesAsJson),
    fileAt(dataRoutes.table, () => toCsv(resourceColumns, listResources().map(recordOf).map(csvRow))),
    fileAt(dataRoutes.listSchema, () => schemaAt(dataRoutes.listSchema, listRule)),
    fileAt(dataRoutes.resourceSchema, () => schemaAt(dataRoutes.resourceSchema, resourceFileRule)),
    fileAt(dataRoutes.statistics, () =>
      toJson({ ...dataHeader(), statistics: listStatisticPages().map(statisticRecord) }),
    ),
    fileAt(dataRoutes.approaches, () =>
      toJson({ ...dataHeader(), approaches: loadLibrary().approaches.map(approachRecord) }),
    ),
    fileAt(dataRoutes.approachTable, () => approachesAsCsv(loadLibrary().approaches)),
    fileAt(dataRoutes.statisticTable, () => statisticsAsCsv(listStatisticPages())),
  ];
}

/** The header of every JSON file. */
export function dataHeader(schema?: string) {
  return {
    ...(schema && { $schema: site.address + schema }),
    version: dataVersion,
    rights,
    rightsAddress: rightsUrl,
  };
}

const url = z.url({ protocol: /^https?$/ });

const aboutRule = {
  $schema: url.describe('The schema of this file.'),
  version: z.literal(dataVersion).describe('The version of the names and meanings of the fields.'),
  rights: z.string().describe('What you may do with the texts.'),
  rightsAddress: url.describe('The page that says more about that.'),
};

const listRule = z
  .strictObject({
    ...aboutRule,
    title: z.string(),
    address: url.describe('The page that explains the data.'),
    updated: z.iso.date().nullable().describe('The day of the latest change in the library.'),
    resources: z.array(resourceRule).describe('Every listed resource, the newest first.'),
  })
  .describe('All resources.');

const resourceFileRule = z
  .strictObject({
    ...aboutRule,
    ...recordFields,
    markdown: z.string().describe('Our text about it in Markdown, with full URLs.'),
  })
  .describe('One resource.');

function schemaAt(at: string, rule: z.ZodType): string {
  const { $schema, ...schema } = z.toJSONSchema(rule, { target: 'draft-2020-12' });
  return toJson({ $schema, $id: site.address + at, ...schema });
}

/** All resources, one per line, so that two versions can be compared with diff. */
function resourcesAsJson(): string {
  const resources = listResources();
  const days = resources.map(updatedOn).sort();
  const start = {
    ...dataHeader(dataRoutes.listSchema),
    title: site.name,
    address: site.address + routes.subscribe,
    updated: days.at(-1) ?? null,
    resources: [],
  };
  const lines = resources.map((resource) => JSON.stringify(recordOf(resource)));
  return `${JSON.stringify(start).slice(0, -2)}\n${lines.join(',\n')}\n]}\n`;
}
