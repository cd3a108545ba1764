/** The text of a document with the statistics that it places, as they are at this moment. */
import { type Placement, partsOf } from '../markdown/statistic-marks';
import type { ContentFolder } from '../schema/kinds';
import { loadBody } from './load';
import { type PlacedStatistic, placedStatistic } from './statistic-page';
import { findStatistic } from './statistics';

/** A piece of a text, ready to draw. */
export type BodyShown = { html: string } | { statistic: PlacedStatistic; as: Placement };

/** The text of one document in pieces, in their order. */
export function bodyOf(folder: ContentFolder, slug: string): BodyShown[] {
  return partsOf(loadBody(folder, slug)).flatMap((part): BodyShown[] => {
    if ('html' in part) return [part];
    // The check has refused a mark that names no statistic.
    const statistic = findStatistic(part.statistic);
    return statistic ? [{ statistic: placedStatistic(statistic), as: part.as }] : [];
  });
}
