/** JSON-LD with the https://schema.org vocabulary. Unknown values are undefined, which JSON leaves out. */
import type * as Schema from 'schema-dts';
import { authorsOf } from '../content/authors';
import { kindOf } from '../content/cards';
import { formatPlaceOf } from '../content/statistic-words';
import { termsNamed } from '../content/terms';
import type { RecordingShown } from '../content/transcripts';
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
export function crumbData(crumb: readonly Link[], title: string): Schema.BreadcrumbList {
  const steps = [...crumb.map(({ name, url }) => ({ name, item: site.address + url })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** The work a resource page is about. It is an Event only with a confirmed date, which is required. */
export function resourceData(resource: Resource, page: PageName): Schema.CreativeWork | Schema.Dataset | Schema.Event {
  const { title, summary, source, event, published, people, category, language } = resource;
  const type = kindOf(resource) === 'Data' ? 'Dataset' : (types[category] ?? 'CreativeWork');
  const { authors, maker } = authorsOf(resource);
  const makers = authors.map(({ name, is }) => (is === 'person' ? personData(name) : organisationData({ name })));
  const common = {
    name: title,
    description: summary,
    url: site.address + page.url,
    inLanguage: language,
    sameAs: source.is === 'the resource' ? source.address : undefined,
  };
  const startDate = confirmedDate(event);
  if (type === 'Event' && startDate)
    return {
      '@type': 'Event',
      ...common,
      startDate,
      location: event?.place,
      organizer: orNothing(makers),
      performer: orNothing(people.filter(({ part }) => part === 'Speaker').map(({ name }) => personData(name))),
    };
  return {
    '@type': type === 'Event' ? 'CreativeWork' : type,
    ...common,
    ...(type === 'Course' ? { provider: orNothing(makers) } : { author: orNothing(makers) }),
    publisher: maker && authors.some(({ is }) => is === 'person') ? organisationData({ name: maker }) : undefined,
    datePublished: confirmedDate(published),
  };
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function confirmedDate(when: Resource['published']): string | undefined {
  return when?.probably ? undefined : when?.date;
}

function personData(name: string) {
  return { '@type': 'Person', name } as const;
}

export function organisationData({ name, url }: { name: string; url?: string | undefined }) {
  return { '@type': 'Organization', name, url } as const;
}

/** The site, for the home page. The library doesn't speak for the organisation, so that is not its publisher. */
export function siteData(): Schema.WebSite {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: `${site.address}/`,
    inLanguage: site.language,
    about: organisationData({ name: site.organisation }),
  };
}

export function aboutPageData(page: PageName): Schema.AboutPage {
  return {
    '@type': 'AboutPage',
    name: page.title,
    url: site.address + page.url,
    about: organisationData({ name: site.organisation }),
  };
}

/** The recordings that play on a page, each with its chapters. */
export function videosData(recordings: readonly RecordingShown[], page: PageName): Schema.VideoObject[] {
  return recordings.flatMap(({ title, note, date, seconds, speakers, watch, chapters, transcript }) => {
    if (!watch) return [];
    return {
      '@type': 'VideoObject',
      name: title,
      description: note ?? `A recording in “${page.title}”.`,
      url: site.address + page.url,
      ...(watch.embed ? { embedUrl: watch.embed } : { contentUrl: site.address + watch.address }),
      uploadDate: date,
      // ISO 8601: `PT20M31S`.
      duration: seconds === undefined ? undefined : `PT${Math.floor(seconds / 60)}M${seconds % 60}S`,
      contributor: orNothing(speakers.map(({ name }) => personData(name))),
      caption: transcript && {
        '@type': 'MediaObject',
        contentUrl: site.address + transcript.files.captions,
        encodingFormat: 'text/vtt',
      },
      hasPart: orNothing(
        chapters.map(
          ({ title: name, start, end, anchor }) =>
            ({
              '@type': 'Clip',
              name,
              startOffset: start,
              endOffset: end,
              url: `${site.address}${page.url}#${anchor}`,
            }) as const,
        ),
      ),
    };
  });
}

/** A statistic, with an observation for each group that has a number. */
export function datasetOf(statistic: Statistic): Schema.Dataset {
  const { slug, sentence, measures, unit, source, caveats, period, checked, topics } = statistic;
  const url = addressOf('statistics', slug);
  const place =
    statistic.place === 'not-stated' ? undefined : ({ '@type': 'Place', name: formatPlaceOf(statistic) } as const);
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
    dateModified: source.updated ?? source.published,
    sdDatePublished: checked,
    spatialCoverage: place,
    temporalCoverage: from === to ? from : `${from}/${to}`,
    keywords: termsNamed('topics', topics).map(({ name }) => name),
    variableMeasured: measures,
    mainEntity: statistic.groups
      .filter(({ value }) => value !== undefined)
      .map(
        ({ group, value, low, high }) =>
          ({
            '@type': 'Observation',
            name: group,
            variableMeasured: `${measures}: ${group}`,
            observationAbout: place,
            value,
            unitText: unit,
            minValue: low,
            maxValue: high,
          }) as const,
      ),
    distribution: [download(versionAt(url, 'csv')), download(versionAt(url, 'json'))],
  };
}

/** An approach as our own article, with its sources. */
export function approachData({ page, sources, topics }: ApproachView): Schema.Article {
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
export function datasetOfAll(description: string): Schema.Dataset {
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

function download(url: string): Schema.DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: site.address + url,
    encodingFormat: url.endsWith('.csv') ? 'text/csv' : 'application/json',
  };
}
