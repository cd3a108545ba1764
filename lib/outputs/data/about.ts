/** What every file of data says of itself. */
import { site } from '../../site';
import { rights, rightsAddress } from '../rights';
import { dataVersion } from './record-rule';

/** The first fields of a file that the schema at `schema` describes. */
export function about(schema: string) {
  return { $schema: site.address + schema, version: dataVersion, rights, rightsAddress } as const;
}
