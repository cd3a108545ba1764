/** The page of one place: residents, its figure on each condition, and the nearest wider figure. */
import { compareShares } from '../charts/bars';
import { censusDescription, minoritisedShare, type Residents, residentsOf } from '../content/residents';
import { listResources } from '../content/resources';
import { placedStatistic } from '../content/statistic-words';
import { listStatistics, nearestOn, type Statistic, statisticsOn } from '../content/statistics';
import { capitalised, inSentence, numberWord } from '../phrases';
import { addressOf, dataRoutes, placeUrl, routes, versionAt } from '../routes';
import {
  boroughsIn,
  formatPlace,
  hasPlacePage,
  type PlaceKind,
  type PlaceSlug,
  placeOf,
  placeSlugs,
  placesAround,
} from '../schema/places';
import { site } from '../site';
import { approachesOn } from './approach';
import type { Link, Page } from './page';
import { conditionTopics, linkToStatistic, residentsChart, residentsText } from './statistics';

export function listPlacePages(): Page[] {
  return placeSlugs.filter(hasPlacePage).map(placePage);
}

function placePage(place: PlaceSlug): Page {
  return {
    url: placeUrl(place),
    type: 'place',
    title: placeOf(place).name,
    summary: summaryOf(place),
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

/** The census finding, then how many conditions have a figure. */
function summaryOf(place: PlaceSlug): string {
  const residents = residentsOf(place);
  const conditions = conditionTopics();
  const known = conditions.filter(({ slug }) => bestIn(place, slug)).length;
  const all = numberWord(conditions.length);
  const who = residents
    ? `${minoritisedShare(residents).toFixed(1)}% of residents were from Asian, Black, Mixed or Other ethnic groups in 2021. `
    : '';
  if (conditions.length === 0) return who.trim() || `Statistics for ${formatPlace(place)}.`;
  return known === 0
    ? `${who}None of the ${all} conditions has a figure here yet.`
    : `${who}${capitalised(numberWord(known))} of ${all} conditions ${known === 1 ? 'has' : 'have'} a figure here.`;
}

export type PlaceView = NonNullable<ReturnType<typeof placeView>>;

/** The page of a place; undefined if there is none. */
export function placeView(slug: string) {
  const place = placeSlugs.find((known) => known === slug && hasPlacePage(known));
  if (!place) return undefined;
  const { name, kind, system } = placeOf(place);
  const page = placePage(place);
  const topics = new Set(conditionTopics().map(({ slug: topic }) => topic));
  const conditions = conditionsAt(place);
  const residents = residentsOf(place);
  return {
    page,
    place,
    name,
    /** "Lambeth", "the City of London". */
    inSentence: formatPlace(place),
    crumb: [
      { name: 'Statistics', url: routes.statistics },
      ...(kind === 'borough' && system ? [linkTo(system)] : []),
      ...(kind === 'integrated care system' ? [linkTo('london')] : []),
    ],
    facts: residents ? [`${residents.total.toLocaleString('en-GB')} residents`, 'Census 2021'] : [],
    residents: residents && residentsView(place, residents),
    conditions,
    /** Whether there are wider places. */
    hasWider: placesAround(place).length > 0,
    /** Figures on other topics. */
    others: statisticsAt(place)
      .filter((statistic) => !statistic.topics.some((topic) => topics.has(topic)))
      .map(placedStatistic),
    resources: resourcesAbout(place),
    nearby: nearbyOf(place),
    /** Lists of approaches on the conditions. */
    whatWorks: conditionTopics().flatMap(({ slug: topic, name: condition }) => {
      const { all } = approachesOn(topic);
      return all ? [{ name: inSentence(condition), url: all.url }] : [];
    }),
    /** The whole briefing as text, to paste elsewhere. */
    copy: briefingText(place, conditions, residents),
    csv: versionAt(page.url, 'csv'),
  };
}

export type ConditionRow = ReturnType<typeof conditionsAt>[number];

/** Each condition, with the best figure of the place, its other figures, and the nearest wider one. */
function conditionsAt(place: PlaceSlug) {
  return conditionTopics().map(({ slug, name }) => {
    const [own, ...more] = statisticsOn(slug, statisticsAt(place));
    const wider = widerThan(place, slug);
    return {
      name,
      url: addressOf('topics', slug),
      own: own && placedStatistic(own),
      more: more.map(linkToStatistic),
      wider: wider && placedStatistic(wider),
    };
  });
}

function statisticsAt(place: PlaceSlug): Statistic[] {
  return listStatistics().filter((statistic) => statistic.place === place);
}

/** The best figure of a place on a topic. */
export function bestIn(place: PlaceSlug, topic: string): Statistic | undefined {
  return statisticsOn(topic, statisticsAt(place))[0];
}

/** The best figure of the nearest wider place. */
export function widerThan(place: PlaceSlug, topic: string): Statistic | undefined {
  return nearestOn(
    topic,
    placesAround(place).flatMap((around) => bestIn(around, topic) ?? []),
  );
}

/** The statistics on the page of a place: its own, then the nearest wider ones. */
export function statisticsForPlace(place: PlaceSlug): Statistic[] {
  const wider = conditionTopics().flatMap(({ slug }) => widerThan(place, slug) ?? []);
  return [...new Set([...statisticsAt(place), ...wider])];
}

export type ResidentsView = ReturnType<typeof residentsView>;

/** Who lives in a place. */
function residentsView(place: PlaceSlug, residents: Residents) {
  const { source, licence } = censusDescription();
  const london = place === 'london' ? undefined : residentsOf('london');
  const shares = residents.broad.map(({ group, percent }) => ({
    label: group,
    place: percent,
    london: london?.broad.find((other) => other.group === group)?.percent ?? 0,
  }));
  // The group furthest above its share in London.
  const meant = shares.toSorted((a, b) => b.place - b.london - (a.place - a.london))[0];
  return {
    /** Undefined on London's own page, whose summary says it. */
    finding:
      london &&
      meant &&
      `${meant.place.toFixed(1)}% of residents are from ${meant.label} ethnic groups, compared with ${meant.london.toFixed(1)}% across London`,
    /** With London; undefined on London's own page, which has a plain chart. */
    compared: london && compareShares(shares.map((each) => ({ ...each, isMeant: each === meant }))),
    chart: residentsChart(residents),
    /** The source's 19 groups, the largest first. */
    detailed: residents.detailed,
    source: { name: `${source.label.split(',')[0]}, ${source.by}`, url: source.address },
    licence: { name: licence.name, url: licence.address },
    /** Whether the place is a sum of boroughs. */
    isSum: placeOf(place).kind !== 'borough',
    copy: residentsText(place, residents),
    csv: dataRoutes.census,
  };
}

/** Resources with the place in their title, summary or search words. For London that would be nearly all. */
function resourcesAbout(place: PlaceSlug): Link[] {
  const { name, kind } = placeOf(place);
  if (kind !== 'borough' && kind !== 'integrated care system') return [];
  const word = new RegExp(`\\b${name}\\b`, 'i');
  return listResources()
    .filter(({ title, summary, searchWords }) => [title, summary, ...searchWords].some((text) => word.test(text)))
    .slice(0, 3)
    .map(({ slug, title }) => ({ name: title, url: addressOf('resources', slug) }));
}

/** Places nearby, and wider places. */
function nearbyOf(place: PlaceSlug): { title: string; places: Link[] } {
  const { kind, system } = placeOf(place);
  if (kind === 'borough' && system) {
    const beside = boroughsIn(system).filter((each) => each !== place);
    return {
      title: `Elsewhere in ${placeOf(system).name}`,
      places: [...beside, system, 'london' as const].map(linkTo),
    };
  }
  if (kind === 'integrated care system') return { title: 'Its boroughs', places: boroughsIn(place).map(linkTo) };
  const wide = placeSlugs.filter((each) => hasPlacePage(each) && placeOf(each).kind !== 'borough' && each !== place);
  return { title: 'Other places', places: wide.map(linkTo) };
}

function linkTo(place: PlaceSlug): Link {
  return { name: placeOf(place).name, url: placeUrl(place) };
}

/** Every figure on the page, with its source. */
function briefingText(place: PlaceSlug, conditions: readonly ConditionRow[], residents: Residents | undefined): string {
  const name = formatPlace(place);
  const lines = conditions.map(({ name: condition, own, wider }) =>
    [
      condition.toUpperCase(),
      own ? own.copy : `No figure for ${name} yet.`,
      ...(wider ? [`Nearest wider figure: ${wider.copy}`] : []),
    ].join('\n'),
  );
  return [
    `Race and health in ${name}: ${site.address}${placeUrl(place)}`,
    ...(residents ? [residentsText(place, residents)] : []),
    ...lines,
  ].join('\n\n');
}
