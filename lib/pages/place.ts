/** The page of one place: who lives there, its statistics, and the nearest wider ones. */
import { cardOf, type ResourceCard } from '../content/cards';
import { listResources } from '../content/resources';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { hasNumber, listStatistics, type Statistic } from '../content/statistics';
import { listTerms } from '../content/terms';
import { routes } from '../routes';
import { type PlaceKind, type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import type { Link, Page } from './page';
import { placeUrl } from './statistics';

export interface ConditionRow extends Link {
  /** Of the place itself. */
  own: PlacedStatistic[];
  /** The nearest wider one, with the name of its place; undefined where there is none. */
  wider: (PlacedStatistic & { placeName: string }) | undefined;
}

export interface PlaceView {
  page: Page;
  place: PlaceSlug;
  name: string;
  crumb: Link[];
  conditions: ConditionRow[];
  /** Statistics of the place on anything else. */
  others: PlacedStatistic[];
  resources: ResourceCard[];
}

/** Every place that has a page: all but the place that is not stated. */
export function listPlacePages(): Page[] {
  return placesWithPages.map(placePage);
}

const placesWithPages = placeSlugs.filter((place) => place !== 'not-stated' && place !== 'nationwide');

function placePage(place: PlaceSlug): Page {
  const { name } = placeOf(place);
  return {
    url: placeUrl(place),
    type: 'place',
    title: name,
    summary: `Who lives in ${name}, and what is known of racial inequalities in their health, with the nearest wider figures.`,
    label: kindNames[placeOf(place).kind],
    slug: place,
  };
}

const kindNames: Readonly<Record<PlaceKind, string>> = {
  nation: 'Nation',
  London: 'Region',
  'integrated care system': 'Integrated care system',
  borough: 'Borough',
  'not stated': 'Place',
};

/** From the nearest to the widest. */
const order: readonly PlaceKind[] = ['borough', 'integrated care system', 'London', 'nation', 'not stated'];

/** The page of a place; undefined where there is none. */
export function placeView(slug: string): PlaceView | undefined {
  const place = placesWithPages.find((known) => known === slug);
  if (!place) return undefined;
  const { name } = placeOf(place);
  const conditions = listTerms('topics').filter(({ condition }) => condition);
  const own = listStatistics().filter((statistic) => statistic.place === place);
  return {
    page: placePage(place),
    place,
    name,
    crumb: [{ name: 'Statistics', url: routes.statistics }],
    conditions: conditions.map(({ slug: topic, name: condition }) => ({
      name: condition,
      url: `/topics/${topic}/`,
      own: own.filter(({ topics }) => topics.includes(topic)).map(placedStatistic),
      wider: widerThan(place, topic),
    })),
    others: own
      .filter(({ topics }) => !topics.some((topic) => conditions.some((each) => each.slug === topic)))
      .map(placedStatistic),
    resources: listResources()
      .filter(({ title, searchWords }) => [title, ...searchWords].some((words) => words.includes(name)))
      .slice(0, 4)
      .map(cardOf),
  };
}

/** The nearest wider statistic on a topic: one with a number before one without, then the latest. */
function widerThan(place: PlaceSlug, topic: string): ConditionRow['wider'] {
  const level = order.indexOf(placeOf(place).kind);
  const wider = listStatistics().filter(
    (statistic) =>
      statistic.topics.includes(topic) &&
      order.indexOf(placeOf(statistic.place).kind) > level &&
      placeOf(statistic.place).kind !== 'integrated care system',
  );
  const rank = (statistic: Statistic) =>
    order.indexOf(placeOf(statistic.place).kind) * 2 + Number(!hasNumber(statistic));
  const [nearest] = wider.toSorted((a, b) => rank(a) - rank(b));
  return nearest && { ...placedStatistic(nearest), placeName: placeOf(nearest.place).name };
}
