/** The places that a statistic can be about. They change with the law rather than with content, so they are in code. */

export type PlaceKind = 'nation' | 'London' | 'integrated care system' | 'borough' | 'not stated';

interface Place {
  /** As it appears in a list. */
  name: string;
  kind: PlaceKind;
  /** Boroughs: the name on a tile of the map. */
  short?: string;
  /** Boroughs: column and row on the tile map, from 1. */
  tile?: readonly [column: number, row: number];
  /** Boroughs: the integrated care system that each is part of. */
  system?: keyof typeof systems;
  /** Whether its name needs "the" in a sentence. */
  hasArticle?: boolean;
}

/** The part of London that an integrated care system covers. */
const systems = {
  'north-central-london': 'North Central London',
  'north-east-london': 'North East London',
  'north-west-london': 'North West London',
  'south-east-london': 'South East London',
  'south-west-london': 'South West London',
} as const;

const systemCodes = {
  NC: 'north-central-london',
  NE: 'north-east-london',
  NW: 'north-west-london',
  SE: 'south-east-london',
  SW: 'south-west-london',
} as const;

function borough(
  name: string,
  short: string,
  column: number,
  row: number,
  code: keyof typeof systemCodes,
  more: Pick<Place, 'hasArticle'> = {},
): Place {
  return { name, kind: 'borough', short, tile: [column, row], system: systemCodes[code], ...more };
}

function system(slug: keyof typeof systems): Place {
  return { name: systems[slug], kind: 'integrated care system' };
}

/**
 * Each place by its name in a file, the widest first. The City of London counts as a borough, as it does in statistics.
 * The layout of the tiles is ours: neighbours are close to each other, north is up, and the Thames runs below the fourth row
 * as far as squares allow.
 */
export const places = {
  'united-kingdom': { name: 'United Kingdom', kind: 'nation', hasArticle: true },
  'england-and-wales': { name: 'England and Wales', kind: 'nation' },
  england: { name: 'England', kind: 'nation' },
  nationwide: { name: 'Nationwide (nations not stated)', kind: 'nation' },
  london: { name: 'London', kind: 'London' },
  'north-central-london': system('north-central-london'),
  'north-east-london': system('north-east-london'),
  'north-west-london': system('north-west-london'),
  'south-east-london': system('south-east-london'),
  'south-west-london': system('south-west-london'),
  'barking-and-dagenham': borough('Barking and Dagenham', 'B&D', 7, 3, 'NE'),
  barnet: borough('Barnet', 'Bnt', 3, 2, 'NC'),
  bexley: borough('Bexley', 'Bex', 7, 5, 'SE'),
  brent: borough('Brent', 'Bre', 2, 3, 'NW'),
  bromley: borough('Bromley', 'Bro', 5, 7, 'SE'),
  camden: borough('Camden', 'Cam', 3, 3, 'NC'),
  'city-of-london': borough('City of London', 'City', 5, 4, 'NE', { hasArticle: true }),
  croydon: borough('Croydon', 'Cro', 4, 6, 'SW'),
  ealing: borough('Ealing', 'Eal', 1, 4, 'NW'),
  enfield: borough('Enfield', 'Enf', 4, 1, 'NC'),
  greenwich: borough('Greenwich', 'Gre', 6, 5, 'SE'),
  hackney: borough('Hackney', 'Hac', 5, 3, 'NE'),
  'hammersmith-and-fulham': borough('Hammersmith and Fulham', 'H&F', 2, 4, 'NW'),
  haringey: borough('Haringey', 'Hgy', 4, 2, 'NC'),
  harrow: borough('Harrow', 'Hrw', 2, 2, 'NW'),
  havering: borough('Havering', 'Hav', 7, 2, 'NE'),
  hillingdon: borough('Hillingdon', 'Hil', 1, 3, 'NW'),
  hounslow: borough('Hounslow', 'Hou', 1, 5, 'NW'),
  islington: borough('Islington', 'Isl', 4, 3, 'NC'),
  'kensington-and-chelsea': borough('Kensington and Chelsea', 'K&C', 3, 4, 'NW'),
  'kingston-upon-thames': borough('Kingston upon Thames', 'Kin', 2, 6, 'SW'),
  lambeth: borough('Lambeth', 'Lam', 4, 5, 'SE'),
  lewisham: borough('Lewisham', 'Lew', 5, 6, 'SE'),
  merton: borough('Merton', 'Mer', 3, 6, 'SW'),
  newham: borough('Newham', 'New', 6, 3, 'NE'),
  redbridge: borough('Redbridge', 'Red', 6, 2, 'NE'),
  'richmond-upon-thames': borough('Richmond upon Thames', 'Ric', 2, 5, 'SW'),
  southwark: borough('Southwark', 'Swk', 5, 5, 'SE'),
  sutton: borough('Sutton', 'Sut', 3, 7, 'SW'),
  'tower-hamlets': borough('Tower Hamlets', 'Tow', 6, 4, 'NE'),
  'waltham-forest': borough('Waltham Forest', 'Wal', 5, 2, 'NE'),
  wandsworth: borough('Wandsworth', 'Wan', 3, 5, 'SW'),
  westminster: borough('Westminster', 'Wes', 4, 4, 'NW'),
  'not-stated': { name: 'Place not stated', kind: 'not stated' },
} as const satisfies Record<string, Place>;

export type PlaceSlug = keyof typeof places;

/** Every place, in the order of lists. */
export const placeSlugs = Object.keys(places) as [PlaceSlug, ...PlaceSlug[]];

/** Whether a URL segment is a place. */
export function isPlace(word: string): word is PlaceSlug {
  return Object.hasOwn(places, word);
}

/** Whether a place has a page. */
export function hasPlacePage(place: PlaceSlug): boolean {
  return place !== 'not-stated' && place !== 'nationwide';
}

/** The facts about a place. */
export function placeOf(slug: PlaceSlug): Place {
  return places[slug];
}

/** The place with this name; undefined if there is none. */
export function findPlaceNamed(name: string): PlaceSlug | undefined {
  return placeSlugs.find((slug) => places[slug].name === name);
}

/** "Lambeth", "the City of London": the name inside a sentence. */
export function sayPlace(slug: PlaceSlug): string {
  const { name, hasArticle } = placeOf(slug);
  return hasArticle ? `the ${name}` : name;
}

/** The wider places around a place, the nearest first: its integrated care system, London, then nations. */
export function placesAround(slug: PlaceSlug): PlaceSlug[] {
  const { kind, system } = placeOf(slug);
  if (kind === 'not stated') return [];
  const all: PlaceSlug[] = [slug, ...(system ? [system] : []), 'london', ...nations];
  return all.slice(all.lastIndexOf(slug) + 1);
}

/** From the nearest to the widest. */
const nations: readonly PlaceSlug[] = ['england', 'england-and-wales', 'united-kingdom', 'nationwide'];

/** The boroughs of a place, in the order of lists; all for London, and none for a nation. */
export function boroughsIn(slug: PlaceSlug): PlaceSlug[] {
  return placeSlugs.filter((each) => {
    const { kind, system } = placeOf(each);
    return kind === 'borough' && (slug === 'london' || system === slug);
  });
}
