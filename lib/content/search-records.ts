/** What the finder fetches, made from the library. */

import type { Heading, Resource } from '../schema/kinds';
import { facetNames } from '../search/facet-names';
import { type HeadingRecord, plainAnchor, type SearchRecords } from '../search/records';
import { cardOf } from './cards';
import { listFacets, valuesOf } from './facets';
import { listResources } from './resources';
import { listSynonyms } from './synonyms';
import { termsNamed } from './terms';
import { minutesToRead } from './when';

/**
 * In a library of more than so many resources, summaries and headings are left to the full text: the finder may fetch 330 KB at
 * 10,000 resources, and titles, names and facets alone come to about 250.
 */
const mostWithSummaries = 2000;

/** The records of all listed resources, the newest first. */
export function searchRecords(): SearchRecords {
  const resources = listResources();
  const cards = resources.map(cardOf);
  const isThin = resources.length > mostWithSummaries;
  const facets = listFacets().map(({ name, title, values }) => ({
    name,
    title,
    values: values.map((each) => [each.value, each.name] as const),
  }));
  const values = resources.map(valuesOf);
  return {
    folder: '/resources',
    noun: 'resource',
    facets,
    synonyms: listSynonyms(),
    resources: {
      slug: resources.map(({ slug }) => slug),
      title: resources.map(({ title }) => title),
      kind: cards.map(({ kind }) => kind),
      facts: cards.map((card) => card.facts.join(' · ')),
      minutes: resources.map(minutesToRead),
      words: resources.map(otherNames),
      people: resources.map(({ people }) => people.map(({ name }) => name)),
      recordings: resources.map(({ recordings }) => recordings.map(({ title }) => title)),
      summary: isThin ? [] : resources.map(({ summary }) => summary),
      headings: isThin ? [] : resources.map(({ headings }) => headings.map(headingRecord)),
      values: facetNames.map((name) => {
        const places = new Map(
          facets.find((facet) => facet.name === name)?.values.map(([value], place) => [value, place]),
        );
        return values.map((each) => each[name].flatMap((value) => places.get(value) ?? []));
      }),
    },
  };
}

/** The editors' search words, and the short names of the organisations. */
function otherNames({ searchWords, organisations }: Resource): string[] {
  return [...searchWords, ...termsNamed('organisations', organisations).flatMap(({ shortName }) => shortName ?? [])];
}

function headingRecord({ text, id }: Heading): HeadingRecord {
  return plainAnchor(text) === id ? text : [text, id];
}
