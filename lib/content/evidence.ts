/** What the library knows of each condition in each place, and what it does not. */
import { addressOf, evidenceAt, routes } from '../routes';
import { type PlaceKind, type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import { messageTo } from '../search/suggestion';
import { site } from '../site';
import { standingPages } from './standing-pages';
import { type StatisticCard, statisticCard } from './statistic-page';
import { hasNumber, lastYearOf, listStatistics, type Statistic } from './statistics';
import { listShelf } from './vocabularies';

export interface Condition {
  slug: string;
  name: string;
}

/** What the library has of one condition in one place. */
export interface Known {
  address: string;
  /** `2023`, the last year of its period; nothing where none is stated. */
  year: string | undefined;
  /** Whether the source gives a number, and not only words. */
  hasNumber: boolean;
}

export interface EvidenceRow {
  place: PlaceSlug;
  name: string;
  address: string;
  /** One for each condition, in their order; nothing where the library has nothing. */
  cells: (Known | undefined)[];
}

export interface Tile extends Pick<EvidenceRow, 'place' | 'name' | 'address'> {
  short: string;
  /** Where a tile does not follow the one before it: its column, from 1. */
  column: number | undefined;
  /** The best that is known of any condition. */
  known: Known | undefined;
}

export interface EvidencePageContent {
  conditions: Condition[];
  parts: { name: string; rows: EvidenceRow[] }[];
  tiles: Tile[];
  /** Statistics on something else, or without a place. */
  others: StatisticCard[];
  /** Boroughs with something on any condition. */
  boroughsKnown: number;
}

const parts: readonly { name: string; kind: PlaceKind }[] = [
  { name: 'Nations', kind: 'nation' },
  { name: 'London', kind: 'London' },
  { name: 'Integrated care systems', kind: 'integrated care system' },
  { name: 'Boroughs', kind: 'borough' },
];

/** Places that have a row although nothing is known of them; others have one when there is. */
const always: readonly PlaceSlug[] = ['england'];

/** The conditions that are looked for in every place, by name. */
export function listConditions(): Condition[] {
  return listShelf('topics').flatMap(({ slug, name, condition }) => (condition ? [{ slug, name }] : []));
}

/** The page that holds conditions against places. */
export function evidencePage(): EvidencePageContent {
  const conditions = listConditions();
  const rows = placeSlugs.map((place) => rowOf(place, conditions));
  const shown = rows.filter(
    ({ place, cells }) => placeOf(place).kind !== 'nation' || always.includes(place) || cells.some(Boolean),
  );
  const tiles = tilesOf(rows);
  return {
    conditions,
    parts: parts.map(({ name, kind }) => ({ name, rows: shown.filter(({ place }) => placeOf(place).kind === kind) })),
    tiles,
    others: listStatistics()
      .filter(({ topics, place }) => place === 'not-stated' || !conditions.some(({ slug }) => topics.includes(slug)))
      .map(statisticCard),
    boroughsKnown: tiles.filter(({ known }) => known).length,
  };
}

function rowOf(place: PlaceSlug, conditions: readonly Condition[]): EvidenceRow {
  const here = listStatistics().filter((statistic) => statistic.place === place);
  return {
    place,
    name: placeOf(place).name,
    address: evidenceAt(place),
    cells: conditions.map(({ slug }) => bestOf(here.filter(({ topics }) => topics.includes(slug)))),
  };
}

/** The latest with a number, else the latest. */
function bestOf(statistics: readonly Statistic[]): Known | undefined {
  const best = statistics.find(hasNumber) ?? statistics[0];
  return best && { address: addressOf('statistics', best.slug), year: lastYearOf(best), hasNumber: hasNumber(best) };
}

/** The boroughs in the order of reading: row by row, west to east. */
function tilesOf(rows: readonly EvidenceRow[]): Tile[] {
  const placed = rows
    .flatMap(({ place, name, address, cells }) => {
      const { tile, short = name } = placeOf(place);
      const known = cells.find((cell) => cell?.hasNumber) ?? cells.find(Boolean);
      return tile ? [{ place, name, address, short, known, column: tile[0], row: tile[1] }] : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return placed.map(({ row, column, ...tile }, index) => {
    const before = placed[index - 1];
    const follows = before && (before.row === row ? before.column + 1 === column : before.column === 7 && column === 1);
    return { ...tile, column: follows ? undefined : column };
  });
}

/** Where a reader can send a figure that is wanted: with the words already in it, where an address to write to is known. */
export function wantedAddress(condition: string, place: string, isShort = false): string {
  const { suggestionAddress } = site;
  if (!suggestionAddress) return routes.contribute;
  const body = 'What it says:\nGroups and values:\nPeriod:\nSource, as an address that anyone can open:\n';
  return messageTo(suggestionAddress, `Figure: ${condition}, ${place}`, isShort ? undefined : body);
}

export interface PlacePageContent {
  crumb: { name: string; address: string }[];
  name: string;
  title: string;
  summary: string;
  address: string;
  conditions: (Condition & {
    cards: StatisticCard[];
    /** Of wider places, where there is none of this one. */
    wider: StatisticCard[];
    wanted: string;
  })[];
  /** What else is known of the place. */
  others: StatisticCard[];
}

/** What is known of one place, condition by condition. */
export function placePage(place: PlaceSlug): PlacePageContent {
  const { name } = placeOf(place);
  const conditions = listConditions();
  const cardsOf = (where: readonly PlaceSlug[], topic: string) =>
    listStatistics()
      .filter((statistic) => where.includes(statistic.place) && statistic.topics.includes(topic))
      .map(statisticCard);
  return {
    name,
    title: `What we know of ${place === 'not-stated' ? 'places that are not stated' : name}`,
    summary: sayKnown(place, conditions),
    address: evidenceAt(place),
    crumb: [{ name: standingPages.evidence.title, address: routes.evidence }],
    conditions: conditions.map((condition) => {
      const cards = cardsOf([place], condition.slug);
      return {
        ...condition,
        cards,
        wider: cards.length > 0 ? [] : cardsOf(widerThan(place), condition.slug),
        wanted: wantedAddress(condition.name.toLowerCase(), name),
      };
    }),
    others: listStatistics()
      .filter(
        (statistic) => statistic.place === place && !conditions.some(({ slug }) => statistic.topics.includes(slug)),
      )
      .map(statisticCard),
  };
}

/** "1 figure on racial health inequality. 7 of 8 conditions have none." */
function sayKnown(place: PlaceSlug, conditions: readonly Condition[]): string {
  const own = listStatistics().filter((statistic) => statistic.place === place);
  const { length } = conditions.filter(({ slug }) => !own.some(({ topics }) => topics.includes(slug)));
  if (own.length === 0) return `No figure on racial health inequality yet, for any of ${length} conditions.`;
  const figures = own.length === 1 ? '1 figure' : `${own.length} figures`;
  const none = length > 0 ? ` ${length} of ${conditions.length} conditions have none.` : '';
  return `${figures} on racial health inequality.${none}`;
}

/** The places that hold this one: London holds its boroughs, and nations hold London. */
function widerThan(place: PlaceSlug): PlaceSlug[] {
  const { kind } = placeOf(place);
  if (kind === 'not stated' || kind === 'nation') return [];
  return placeSlugs.filter(
    (other) => placeOf(other).kind === 'nation' || (placeOf(other).kind === 'London' && kind !== 'London'),
  );
}
