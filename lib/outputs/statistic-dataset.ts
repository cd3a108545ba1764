/** What search engines read of statistics: JSON-LD in the words of https://schema.org/Dataset and https://schema.org/Observation. */
import type { Dataset, Observation } from 'schema-dts';
import { sayPlaceOf } from '../content/statistic-words';
import type { Statistic } from '../content/statistics';
import { addressOf, dataRoutes, routes, twinAt } from '../routes';
import { site } from '../site';

/** One statistic on its page, an observation for each group that has a number. What is not known is left out. */
export function datasetOf(statistic: Statistic): Dataset {
  const { slug, sentence, measures, source, caveats, place, period, checked, searchWords } = statistic;
  const address = addressOf('statistics', slug);
  const { from, to = from } = period;
  return {
    '@type': 'Dataset',
    name: sentence,
    // Fifty characters are the least that a search engine for data takes.
    description: [`${measures}.`, ...caveats].join(' '),
    url: whole(address),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: source.by },
    isBasedOn: source.address,
    ...((source.updated ?? source.published) && { dateModified: source.updated ?? source.published }),
    sdDatePublished: checked,
    ...(place !== 'not-stated' && { spatialCoverage: { '@type': 'Place', name: sayPlaceOf(statistic) } }),
    ...(from && { temporalCoverage: from === to ? from : `${from}/${to}` }),
    ...(searchWords.length > 0 && { keywords: searchWords }),
    variableMeasured: measures,
    mainEntity: observationsOf(statistic),
    distribution: downloads(twinAt(address, 'csv')),
  };
}

/** All statistics together, on the page that lists them. */
export function datasetOfAll(description: string): Dataset {
  return {
    '@type': 'Dataset',
    name: 'Figures on racial health inequality in London, with their sources',
    description,
    url: whole(routes.statistics),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.organisation },
    distribution: downloads(dataRoutes.statisticTable, dataRoutes.statistics),
  };
}

function observationsOf(statistic: Statistic): Observation[] {
  const { groups, unit, measures, place } = statistic;
  return groups.flatMap(({ group, value, low, high }) =>
    value === undefined
      ? []
      : {
          '@type': 'Observation',
          name: group,
          variableMeasured: `${measures}: ${group}`,
          ...(place !== 'not-stated' && { observationAbout: { '@type': 'Place', name: sayPlaceOf(statistic) } }),
          value,
          unitText: unit,
          ...(low !== undefined && { minValue: low }),
          ...(high !== undefined && { maxValue: high }),
        },
  );
}

function downloads(...addresses: string[]) {
  return addresses.map((address) => ({
    '@type': 'DataDownload' as const,
    contentUrl: whole(address),
    encodingFormat: address.endsWith('.csv') ? 'text/csv' : 'application/json',
  }));
}

function whole(address: string): string {
  return site.address + address;
}
