/** JSON-LD with the https://schema.org vocabulary. Unknown values are left out. */
import type {
  AboutPage,
  Article,
  BreadcrumbList,
  CreativeWork,
  DataDownload,
  Dataset,
  Event,
  Observation,
  Organization,
  Person,
  VideoObject,
  WebSite,
} from 'schema-dts';
import { type Author, authorsOf } from '../content/authors';
import { kindOf } from '../content/cards';
import { sayPlaceOf } from '../content/statistic-words';
import type { TermDocument } from '../content/terms';
import type { ChapterShown, RecordingShown } from '../content/transcripts';
import type { ApproachView } from '../pages/approach';
import type { Link, Page } from '../pages/page';
import { addressOf, dataRoutes, routes, versionAt } from '../routes';
import type { Resource, Statistic } from '../schema/kinds';
import { site } from '../site';

/** The type of a resource by its category, otherwise CreativeWork. */
const types: Readonly<Record<string, 'Report' | 'Article' | 'Course' | 'Event'>> = {
  recommendations: 'Report',
  evidence: 'Report',
  'case-studies': 'Article',
  training: 'Course',
  webinars: 'Event',
};

type PageName = Pick<Page, 'title' | 'url'>;

/** The breadcrumbs of a page, and the page itself. */
export function crumbData(crumb: readonly Link[], title: string): BreadcrumbList {
  const steps = [...crumb.map(({ name, url }) => ({ name, item: site.address + url })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** The work a resource page is about. It is an Event only with a confirmed date, which is required. */
export function resourceData(resource: Resource, page: PageName): CreativeWork | Dataset | Event {
  const { title, summary, source, event, published, people, category, language } = resource;
  const type = kindOf(resource) === 'Data' ? 'Dataset' : (types[category] ?? 'CreativeWork');
  const { authors, maker } = authorsOf(resource);
  const makers = authors.map(makerData);
  const common = {
    name: title,
    description: summary,
    url: site.address + page.url,
    ...(language && { inLanguage: language }),
    ...(source.is === 'the resource' && { sameAs: source.address }),
  };
  const startDate = confirmedDate(event);
  if (type === 'Event' && startDate) {
    const speakers = people.filter(({ part }) => part === 'Speaker');
    return {
      '@type': 'Event',
      ...common,
      startDate,
      ...(event?.place && { location: event.place }),
      ...(makers.length > 0 && { organizer: makers }),
      ...(speakers.length > 0 && { performer: speakers.map(({ name }) => personData(name)) }),
    };
  }
  const datePublished = confirmedDate(published);
  return {
    '@type': type === 'Event' ? 'CreativeWork' : type,
    ...common,
    ...(makers.length > 0 && (type === 'Course' ? { provider: makers } : { author: makers })),
    ...(maker && authors.some(({ is }) => is === 'person') && { publisher: organisationData({ name: maker }) }),
    ...(datePublished && { datePublished }),
  };
}

function confirmedDate(when: Resource['published']): string | undefined {
  return when?.probably ? undefined : when?.date;
}

function makerData({ name, is }: Author): Person | Organization {
  return is === 'person' ? personData(name) : organisationData({ name });
}

function personData(name: string): Exclude<Person, string> {
  return { '@type': 'Person', name };
}

type Described = Pick<TermDocument, 'name' | 'shortName' | 'address'>;

export function organisationData({ name, shortName, address }: Described): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    name,
    ...(shortName && { alternateName: shortName }),
    ...(address && { url: address }),
  };
}

/** The site, for the home page. The library doesn't speak for the organisation, so that is not its publisher. */
export function siteData(organisation: Described): WebSite {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: `${site.address}/`,
    inLanguage: site.language,
    about: organisationData(organisation),
  };
}

export function aboutPageData(page: PageName, organisation: Described): AboutPage {
  return {
    '@type': 'AboutPage',
    name: page.title,
    url: site.address + page.url,
    about: organisationData(organisation),
  };
}

/** A recording as a page shows it. */
type ShownRecording = Pick<RecordingShown, 'title' | 'note' | 'date' | 'seconds' | 'watch'> & {
  speakers: readonly { name: string }[];
  chapters: readonly Pick<ChapterShown, 'title' | 'start' | 'end' | 'anchor'>[];
  transcript?: { files: { captions: string } } | undefined;
};

/** The recordings that play on a page, each with its chapters. */
export function videosData(recordings: readonly ShownRecording[], page: PageName): VideoObject[] {
  return recordings.flatMap((recording): VideoObject[] => {
    const { title, note, date, seconds, speakers, watch, chapters, transcript } = recording;
    if (!watch) return [];
    return [
      {
        '@type': 'VideoObject',
        name: title,
        description: note ?? `A recording in “${page.title}”.`,
        url: site.address + page.url,
        ...(watch.embed ? { embedUrl: watch.embed } : { contentUrl: site.address + watch.address }),
        ...(date && { uploadDate: date }),
        // ISO 8601: `PT20M31S`.
        ...(seconds !== undefined && { duration: `PT${Math.floor(seconds / 60)}M${seconds % 60}S` }),
        ...(speakers.length > 0 && { contributor: speakers.map(({ name }) => personData(name)) }),
        ...(transcript && {
          caption: {
            '@type': 'MediaObject',
            contentUrl: site.address + transcript.files.captions,
            encodingFormat: 'text/vtt',
          },
        }),
        ...(chapters.length > 0 && {
          hasPart: chapters.map(({ title: name, start, end, anchor }) => ({
            '@type': 'Clip',
            name,
            startOffset: start,
            endOffset: end,
            url: `${site.address}${page.url}#${anchor}`,
          })),
        }),
      },
    ];
  });
}

/** A statistic, with an observation for each group that has a number. */
export function datasetOf(statistic: Statistic): Exclude<Dataset, string> {
  const { slug, sentence, measures, source, caveats, period, checked, searchWords } = statistic;
  const url = addressOf('statistics', slug);
  const place = placeData(statistic);
  const modified = source.updated ?? source.published;
  const { from, to = from } = period;
  return {
    '@type': 'Dataset',
    name: sentence,
    // Google's Dataset Search wants at least fifty characters.
    description: [`${measures}.`, ...caveats].join(' '),
    url: site.address + url,
    isAccessibleForFree: true,
    creator: organisationData({ name: source.by }),
    isBasedOn: source.address,
    ...(modified && { dateModified: modified }),
    sdDatePublished: checked,
    ...(place && { spatialCoverage: place }),
    ...(from && { temporalCoverage: from === to ? from : `${from}/${to}` }),
    ...(searchWords.length > 0 && { keywords: searchWords }),
    variableMeasured: measures,
    mainEntity: statistic.groups.flatMap(({ group, value, low, high }): Observation[] =>
      value === undefined
        ? []
        : [
            {
              '@type': 'Observation',
              name: group,
              variableMeasured: `${measures}: ${group}`,
              ...(place && { observationAbout: place }),
              value,
              unitText: statistic.unit,
              ...(low !== undefined && { minValue: low }),
              ...(high !== undefined && { maxValue: high }),
            },
          ],
    ),
    distribution: [download(versionAt(url, 'csv')), download(versionAt(url, 'json'))],
  };
}

/** An approach as our own article, with its sources. */
export function approachData({ page, sources, topics }: ApproachView): Article {
  return {
    '@type': 'Article',
    headline: page.title,
    description: page.summary,
    url: site.address + page.url,
    isAccessibleForFree: true,
    about: topics.map(({ name }) => ({ '@type': 'Thing', name }) as const),
    citation: sources.map(({ label, url }) => ({ '@type': 'CreativeWork', name: label, url }) as const),
  };
}

/** All statistics as one dataset, for the statistics page. */
export function datasetOfAll(description: string): Dataset {
  return {
    '@type': 'Dataset',
    name: 'Statistics on racial inequalities in health in London, with their sources',
    description,
    url: site.address + routes.statistics,
    isAccessibleForFree: true,
    creator: organisationData({ name: site.organisation }),
    distribution: [download(dataRoutes.statisticTable), download(dataRoutes.statistics)],
  };
}

function placeData(statistic: Statistic) {
  return statistic.place === 'not-stated' ? undefined : ({ '@type': 'Place', name: sayPlaceOf(statistic) } as const);
}

function download(url: string): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: site.address + url,
    encodingFormat: url.endsWith('.csv') ? 'text/csv' : 'application/json',
  };
}
