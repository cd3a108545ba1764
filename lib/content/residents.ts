/** Who lives in each place, by ethnic group, from the census. */

import { numbersOf } from '../schema/file-fields';
import { boroughsIn, findPlaceNamed, type PlaceSlug, placeOf } from '../schema/places';
import { type DatasetDescription, loadDataset, type TableRow } from './datasets';
import { remember } from './library';

/** A share of a place's residents. */
export interface Share {
  /** "Black", "Black Caribbean". */
  group: string;
  number: number;
  /** To one decimal, from the table or calculated for sums of boroughs. */
  percent: number;
}

/** The ethnic groups of one place at the census. */
export interface Residents {
  total: number;
  /** The five broad groups, the largest first. */
  broad: Share[];
  /** The source's 19 groups, the largest first. */
  detailed: Share[];
}

const census = 'census-2021-ethnic-group';

/** Describes the census table: its source, licence and caveats. */
export function censusDescription(): DatasetDescription {
  return censusData().description;
}

/** Who lives in a borough, an integrated care system or London; undefined for other places. */
export function residentsOf(place: PlaceSlug): Residents | undefined {
  return censusData().residents.get(place);
}

/** The share of residents who are not in the White group, in per cent: Asian, Black, Mixed and Other groups together. */
export function minoritisedShare({ total, broad }: Residents): number {
  const white = broad.find(({ group }) => group === 'White')?.number ?? 0;
  return (100 * (total - white)) / total;
}

const censusData = remember(() => {
  const { description, tables } = loadDataset(census);
  const short = new Map(description.groups.map(({ name, short: words }) => [name, words]));
  const [broad, detailed] = tables;
  const residents = new Map<PlaceSlug, Residents>();
  for (const { cells } of broad?.rows ?? []) {
    const place = findPlaceNamed(cells.place ?? '');
    if (!place) continue;
    const total = Number(cells.residents);
    residents.set(place, {
      total,
      broad: Object.entries(cells)
        .flatMap(([column, value]) => {
          const group = numbersOf(column);
          const percent = Number(cells[`${group} (per cent)`]);
          return group ? [{ group: short.get(group) ?? group, number: Number(value), percent }] : [];
        })
        .sort(byNumber),
      detailed: detailedIn(place, total, detailed?.rows ?? [], short),
    });
  }
  return { description, residents };
});

/** The table has boroughs; wider places are sums of them. */
function detailedIn(
  place: PlaceSlug,
  total: number,
  rows: readonly TableRow[],
  short: ReadonlyMap<string, string>,
): Share[] {
  const parts = placeOf(place).kind === 'borough' ? [place] : boroughsIn(place);
  const names = new Set(parts.map((part) => placeOf(part).name));
  const numbers = new Map<string, number>();
  for (const { cells } of rows) {
    const { place: name = '', group = '', number } = cells;
    if (names.has(name)) numbers.set(group, (numbers.get(group) ?? 0) + Number(number));
  }
  return [...numbers]
    .map(([group, number]) => ({
      group: short.get(group) ?? group,
      number,
      percent: Math.round((1000 * number) / total) / 10,
    }))
    .sort(byNumber);
}

function byNumber(a: Share, b: Share): number {
  return b.number - a.number;
}
