/** What each file of data holds, and the same as JSON Schema (https://json-schema.org/draft/2020-12). */
import { z } from 'zod';
import { dataRoutes } from '../../routes';
import { site } from '../../site';
import { dataVersion, recordFields, recordRule } from './record-rule';

const address = z.url({ protocol: /^https?$/ });

const about = {
  $schema: address.describe('The schema of this file.'),
  version: z.literal(dataVersion).describe('Of the names and meanings of the fields.'),
  rights: z.string().describe('What may be done with the texts.'),
  rightsAddress: address.describe('Where that is said in full.'),
};

const texts = {
  markdown: z.string().describe('The text as its editor wrote it, with whole addresses.'),
  text: z.string().describe('The same as plain words.'),
};

export const listRule = z
  .strictObject({
    ...about,
    title: z.string(),
    address: address.describe('The page that explains the data.'),
    updated: z.iso.date().nullable().describe('The day of the newest change in the library.'),
    resources: z.array(recordRule).describe('Every resource that the library lists, the newest first.'),
  })
  .describe('All resources.');

export const resourceRule = z.strictObject({ ...about, ...recordFields, ...texts }).describe('One resource.');

const entry = z.strictObject({ title: z.string(), address, note: z.string().nullable() });

export const pageRule = z
  .strictObject({
    ...about,
    address: address.describe('The page in the library.'),
    title: z.string(),
    summary: z.string(),
    lists: z.array(z.strictObject({ title: z.string(), entries: z.array(entry) })).describe('Where the page leads.'),
    ...texts,
  })
  .describe('Any other page.');

export type ResourceList = z.output<typeof listRule>;
export type ResourceTwin = z.output<typeof resourceRule>;
export type PageTwin = z.output<typeof pageRule>;

/** The schemas by their addresses. */
export const schemas: readonly { address: string; rule: z.ZodType }[] = [
  { address: dataRoutes.listSchema, rule: listRule },
  { address: dataRoutes.resourceSchema, rule: resourceRule },
  { address: dataRoutes.pageSchema, rule: pageRule },
];

/** One of them as JSON Schema. */
export function toSchema({ address: at, rule }: (typeof schemas)[number]): object {
  const { $schema, ...schema } = z.toJSONSchema(rule, { target: 'draft-2020-12' });
  return { $schema, $id: site.address + at, ...schema };
}
