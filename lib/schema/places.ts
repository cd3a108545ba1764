/** The places that a statistic can be about. They change with the law and not with a post, so they stand in code. */

export type PlaceKind = 'nation' | 'London' | 'integrated care system' | 'borough' | 'not stated';

interface Place {
  /** As it stands in a list. */
  name: string;
  kind: PlaceKind;
  /** Boroughs: what stands on a tile of a phone. */
  short?: string;
  /** Boroughs: column and row on the map of tiles, from 1. */
  tile?: readonly [column: number, row: number];
}

function borough(name: string, short: string, column: number, row: number): Place {
  return { name, kind: 'borough', short, tile: [column, row] };
}

function system(name: string): Place {
  return { name, kind: 'integrated care system' };
}

/**
 * Each place by the word for it in a file, the widest first. The City of London is counted among the boroughs, as statistics do.
 * The tiles are our own layout: neighbours stand near each other, north is up, and the Thames runs below the fourth row
 * as far as squares allow.
 */
export const places = {
  'united-kingdom': { name: 'United Kingdom', kind: 'nation' },
  england: { name: 'England', kind: 'nation' },
  nationwide: { name: 'Nationwide (nations not stated)', kind: 'nation' },
  london: { name: 'London', kind: 'London' },
  'north-central-london': system('North Central London'),
  'north-east-london': system('North East London'),
  'north-west-london': system('North West London'),
  'south-east-london': system('South East London'),
  'south-west-london': system('South West London'),
  'barking-and-dagenham': borough('Barking and Dagenham', 'Bar', 7, 3),
  barnet: borough('Barnet', 'Bnt', 3, 2),
  bexley: borough('Bexley', 'Bex', 7, 5),
  brent: borough('Brent', 'Bre', 2, 3),
  bromley: borough('Bromley', 'Bro', 5, 7),
  camden: borough('Camden', 'Cam', 3, 3),
  'city-of-london': borough('City of London', 'City', 5, 4),
  croydon: borough('Croydon', 'Cro', 4, 6),
  ealing: borough('Ealing', 'Eal', 1, 4),
  enfield: borough('Enfield', 'Enf', 4, 1),
  greenwich: borough('Greenwich', 'Gre', 6, 5),
  hackney: borough('Hackney', 'Hac', 5, 3),
  'hammersmith-and-fulham': borough('Hammersmith and Fulham', 'H&F', 2, 4),
  haringey: borough('Haringey', 'Hgy', 4, 2),
  harrow: borough('Harrow', 'Hrw', 2, 2),
  havering: borough('Havering', 'Hav', 7, 2),
  hillingdon: borough('Hillingdon', 'Hil', 1, 3),
  hounslow: borough('Hounslow', 'Hou', 1, 5),
  islington: borough('Islington', 'Isl', 4, 3),
  'kensington-and-chelsea': borough('Kensington and Chelsea', 'K&C', 3, 4),
  'kingston-upon-thames': borough('Kingston upon Thames', 'Kin', 2, 6),
  lambeth: borough('Lambeth', 'Lam', 4, 5),
  lewisham: borough('Lewisham', 'Lew', 5, 6),
  merton: borough('Merton', 'Mer', 3, 6),
  newham: borough('Newham', 'New', 6, 3),
  redbridge: borough('Redbridge', 'Red', 6, 2),
  'richmond-upon-thames': borough('Richmond upon Thames', 'Ric', 2, 5),
  southwark: borough('Southwark', 'Swk', 5, 5),
  sutton: borough('Sutton', 'Sut', 3, 7),
  'tower-hamlets': borough('Tower Hamlets', 'Tow', 6, 4),
  'waltham-forest': borough('Waltham Forest', 'Wal', 5, 2),
  wandsworth: borough('Wandsworth', 'Wan', 3, 5),
  westminster: borough('Westminster', 'Wes', 4, 4),
  'not-stated': { name: 'Place not stated', kind: 'not stated' },
} as const satisfies Record<string, Place>;

export type PlaceSlug = keyof typeof places;

/** Every word for a place, in the order of lists. */
export const placeSlugs = Object.keys(places) as [PlaceSlug, ...PlaceSlug[]];

/** Whether a word from an address stands for a place. */
export function isPlace(word: string): word is PlaceSlug {
  return Object.hasOwn(places, word);
}

/** The place that a word stands for. */
export function placeOf(slug: PlaceSlug): Place {
  return places[slug];
}
