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
  system?: `${System}-london`;
  /** Whether its name needs "the" in a sentence. */
  hasArticle?: boolean;
}

/** The part of London that an integrated care system covers. */
type System = 'north-central' | 'north-east' | 'north-west' | 'south-east' | 'south-west';

function borough(
  name: string,
  short: string,
  column: number,
  row: number,
  system: System,
  more: Pick<Place, 'hasArticle'> = {},
): Place {
  return { name, kind: 'borough', short, tile: [column, row], system: `${system}-london`, ...more };
}

function system(name: string): Place {
  return { name, kind: 'integrated care system' };
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
  'north-central-london': system('North Central London'),
  'north-east-london': system('North East London'),
  'north-west-london': system('North West London'),
  'south-east-london': system('South East London'),
  'south-west-london': system('South West London'),
  'barking-and-dagenham': borough('Barking and Dagenham', 'B&D', 7, 3, 'north-east'),
  barnet: borough('Barnet', 'Bnt', 3, 2, 'north-central'),
  bexley: borough('Bexley', 'Bex', 7, 5, 'south-east'),
  brent: borough('Brent', 'Bre', 2, 3, 'north-west'),
  bromley: borough('Bromley', 'Bro', 5, 7, 'south-east'),
  camden: borough('Camden', 'Cam', 3, 3, 'north-central'),
  'city-of-london': borough('City of London', 'City', 5, 4, 'north-east', { hasArticle: true }),
  croydon: borough('Croydon', 'Cro', 4, 6, 'south-west'),
  ealing: borough('Ealing', 'Eal', 1, 4, 'north-west'),
  enfield: borough('Enfield', 'Enf', 4, 1, 'north-central'),
  greenwich: borough('Greenwich', 'Gre', 6, 5, 'south-east'),
  hackney: borough('Hackney', 'Hac', 5, 3, 'north-east'),
  'hammersmith-and-fulham': borough('Hammersmith and Fulham', 'H&F', 2, 4, 'north-west'),
  haringey: borough('Haringey', 'Hgy', 4, 2, 'north-central'),
  harrow: borough('Harrow', 'Hrw', 2, 2, 'north-west'),
  havering: borough('Havering', 'Hav', 7, 2, 'north-east'),
  hillingdon: borough('Hillingdon', 'Hil', 1, 3, 'north-west'),
  hounslow: borough('Hounslow', 'Hou', 1, 5, 'north-west'),
  islington: borough('Islington', 'Isl', 4, 3, 'north-central'),
  'kensington-and-chelsea': borough('Kensington and Chelsea', 'K&C', 3, 4, 'north-west'),
  'kingston-upon-thames': borough('Kingston upon Thames', 'Kin', 2, 6, 'south-west'),
  lambeth: borough('Lambeth', 'Lam', 4, 5, 'south-east'),
  lewisham: borough('Lewisham', 'Lew', 5, 6, 'south-east'),
  merton: borough('Merton', 'Mer', 3, 6, 'south-west'),
  newham: borough('Newham', 'New', 6, 3, 'north-east'),
  redbridge: borough('Redbridge', 'Red', 6, 2, 'north-east'),
  'richmond-upon-thames': borough('Richmond upon Thames', 'Ric', 2, 5, 'south-west'),
  southwark: borough('Southwark', 'Swk', 5, 5, 'south-east'),
  sutton: borough('Sutton', 'Sut', 3, 7, 'south-west'),
  'tower-hamlets': borough('Tower Hamlets', 'Tow', 6, 4, 'north-east'),
  'waltham-forest': borough('Waltham Forest', 'Wal', 5, 2, 'north-east'),
  wandsworth: borough('Wandsworth', 'Wan', 3, 5, 'south-west'),
  westminster: borough('Westminster', 'Wes', 4, 4, 'north-west'),
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
export function formatPlace(slug: PlaceSlug): string {
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
