/** The figures on the page of each place as CSV, and the census tables that they come from. */
import { datasetTexts } from '../content/datasets';
import { censusDescription, type Residents, residentsOf } from '../content/residents';
import { statisticsForPlace } from '../pages/place';
import { hasPlacePage, placeUrl } from '../pages/statistics';
import { twinAt } from '../routes';
import { type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import { site } from '../site';
import { fileAt, type OutputFile } from './output-file';
import { type Row, rowsAsCsv, rowsOf } from './statistic-record';

export function placeTableFiles(): OutputFile[] {
  return [
    ...datasetTexts(censusDescription()).map(({ name, text }) => fileAt(`/data/${name}`, () => text)),
    ...placeSlugs
      .filter(hasPlacePage)
      .map((place) => fileAt(twinAt(placeUrl(place), 'csv'), () => rowsAsCsv(placeRows(place)))),
  ];
}

/** Who lives there, then its own statistics, then the nearest wider ones. */
function placeRows(place: PlaceSlug): Row[] {
  const residents = residentsOf(place);
  return [...(residents ? residentRows(place, residents) : []), ...statisticsForPlace(place).flatMap(rowsOf)];
}

function residentRows(place: PlaceSlug, { broad, detailed }: Residents): Row[] {
  const { title, source, licence, period, day, caveats, checked } = censusDescription();
  const { name } = placeOf(place);
  return [...broad, ...detailed].map(({ group, number, percent }) => ({
    statistic: 'residents',
    sentence: `${percent.toFixed(1)}% of residents of ${name} (${number.toLocaleString('en-GB')} people) were in the group ${group} at the 2021 census`,
    measures: title,
    group,
    value: percent,
    unit: 'per cent',
    base: 'residents',
    place: name,
    period_from: day ?? period,
    source_by: source.by,
    source: source.label,
    source_address: source.address,
    source_state: source.is,
    source_note: [source.note, licence.attribution].filter(Boolean).join(' '),
    caveats: caveats.join(' '),
    checked,
    address: `${site.address}${placeUrl(place)}#residents`,
  }));
}
