/** What the finder fetches beside resources: every statistic and, after them, every place, so that a question about a borough finds what is known of it. */
import { addressOf, evidenceAt } from '../routes';
import { type PlaceKind, placeOf, placeSlugs } from '../schema/places';
import type { SearchRecords } from '../search/records';
import { type PlacePageContent, placePage } from './evidence';
import { standingPages } from './standing-pages';
import { statisticRecords } from './statistic-records';

/** The records of statistics, and of places as they are named; only a place has a kind. */
export function knownRecords(): SearchRecords {
  const records = statisticRecords();
  const { resources } = records;
  const named = placeSlugs.filter(isNamed);
  const pages = named.map(placePage);
  const none = pages.map(() => []);
  return {
    ...records,
    folder: '',
    resources: {
      ...resources,
      slug: [
        ...resources.slug.map((slug) => inside(addressOf('statistics', slug))),
        ...named.map((place) => inside(evidenceAt(place))),
      ],
      title: [...resources.title, ...pages.map(({ name }) => name)],
      kind: [...resources.kind, ...pages.map(() => standingPages.evidence.title)],
      facts: [...resources.facts, ...named.map((place) => sayKind[placeOf(place).kind])],
      words: [...resources.words, ...none],
      people: [...resources.people, ...none],
      recordings: [...resources.recordings, ...none],
      summary: [...resources.summary, ...pages.map(saySummary)],
      headings: [...resources.headings, ...none],
      values: resources.values.map((values) => [...values, ...none]),
    },
  };
}

/** An address without the slashes at its ends. */
function inside(address: string): string {
  return address.slice(1, -1);
}

const sayKind: Readonly<Record<PlaceKind, string>> = {
  nation: 'Nation',
  London: 'Region',
  'integrated care system': 'Integrated care system',
  borough: 'Borough',
  'not stated': '',
};

/** What is known there and, where that is nothing, on what there are figures of wider places. */
function saySummary({ summary, conditions }: PlacePageContent): string {
  const wider = conditions.filter((condition) => condition.wider.length > 0).map(({ name }) => name.toLowerCase());
  return wider.length > 0 ? `${summary} More widely: ${wider.join(', ')}.` : summary;
}

/** "Nationwide" and "not stated" are no places that anybody asks for. */
function isNamed(place: (typeof placeSlugs)[number]): boolean {
  return place !== 'nationwide' && placeOf(place).kind !== 'not stated';
}
