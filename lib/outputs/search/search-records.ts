/** The finder's downloads, made from the list of pages. */

import { canSend } from '../../contact';
import { cardOf } from '../../content/cards';
import { listFacets, typeFacetValue, valuesOf } from '../../content/facets';
import { remember } from '../../content/library';
import { loadBody, loadLibrary, loadSynonyms } from '../../content/load';
import { minoritisedShare, residentsOf } from '../../content/residents';
import { findResource, sourceDate } from '../../content/resources';
import { copyTextOf, factsOfStatistic, leadingNumberOf } from '../../content/statistic-words';
import { findStatistic, listStatistics, type Statistic } from '../../content/statistics';
import { taxonomies } from '../../content/taxonomies';
import { findTerm } from '../../content/terms';
import type { Heading } from '../../markdown/outline';
import { allPages } from '../../pages/all-pages';
import { findApproach } from '../../pages/approach';
import { glossaryEntries } from '../../pages/glossary';
import type { Page } from '../../pages/page';
import { bestIn, widerThan } from '../../pages/place';
import { conditionTopics } from '../../pages/statistics';
import { addressOf, placeUrl, routes } from '../../routes';
import type { Resource } from '../../schema/kinds';
import { formatPlace, hasPlacePage, type PlaceKind, type PlaceSlug, placeOf, placeSlugs } from '../../schema/places';
import {
  type HeadingRecord,
  type PlaceRecord,
  pageTypes,
  plainAnchor,
  type RecordType,
  type Texts,
  type Titles,
} from '../../search/records';
import type { FacetName } from '../../search/state';
import type { Suggestion } from '../../search/suggestions';
import { runOf } from '../../search/words';
import { site } from '../../site';
import { fullTexts } from './full-texts';

/** A page in the finder. */
interface Entry {
  type: RecordType;
  url: string;
  title: string;
  label: string;
  facts: string;
  date?: string;
  names: readonly string[];
  people?: readonly string[];
  values: Partial<Record<FacetName, readonly string[]>>;
  summary: string;
  headings?: readonly Heading[];
  /** Less relevant than `names`, and downloaded later. */
  moreNames?: readonly string[];
  parts?: readonly string[];
  statistic?: Statistic;
}

/** Titles, names and facets of every page. */
export function titleRecords(): Titles {
  const entries = listEntries();
  const facets = listFacets(true);
  const statistics = entries.flatMap(({ statistic }) => statistic ?? []);
  const placeOfStatistic = (statistic: Statistic) => placeSlugs.indexOf(statistic.place);
  const topics = facets.find(({ name }) => name === 'topic')?.values ?? [];
  return {
    facets: facets.map(({ name, title, values }) => ({
      name,
      title,
      values: values.map((each) => [each.value, each.name] as const),
    })),
    type: entries.map(({ type }) => pageTypes.indexOf(type)),
    url: entries.map(({ url }) => url),
    title: entries.map(({ title }) => title),
    label: entries.map(({ label }) => label),
    date: entries.map(({ date = '' }) => date),
    names: entries.map(({ names }) => names),
    values: facets.map(({ name, values }) => {
      const order = new Map(values.map(({ value }, place) => [value, place]));
      return entries.map((entry) => (entry.values[name] ?? []).flatMap((value) => order.get(value) ?? []));
    }),
    numbers: statistics.map(
      (statistic) => [leadingNumberOf(statistic).number ?? '', placeOfStatistic(statistic)] as const,
    ),
    places: placeSlugs.map(placeRecord),
    best: placeSlugs.map((place) =>
      topics.map(({ value }) => {
        const best = bestIn(place, value) ?? widerThan(place, value);
        return best ? statistics.indexOf(best) : -1;
      }),
    ),
  };
}

function placeRecord(place: PlaceSlug): PlaceRecord {
  const { name, short, kind } = placeOf(place);
  const residents = residentsOf(place);
  return {
    url: hasPlacePage(place) ? placeUrl(place) : '',
    name,
    said: formatPlace(place),
    ...(short && { tile: residents ? `${short} ${Math.round(minoritisedShare(residents))}%` : short }),
    level: levels[kind],
  };
}

const levels: Readonly<Record<PlaceKind, number>> = {
  borough: 0,
  'integrated care system': 1,
  London: 2,
  nation: 3,
  'not stated': 3,
};

/** Summaries, headings and sources of every page. */
export function textRecords(): Texts {
  const entries = listEntries();
  const texts = new Map(Array.from(fullTexts(), ({ address, html }) => [address, plainText(html)]));
  return {
    summary: entries.map(({ summary }) => summary),
    facts: entries.map(({ facts }) => facts),
    headings: entries.map(({ headings = [] }) => headings.map(headingRecord)),
    people: entries.map(({ people = [] }) => people),
    names: entries.map(({ moreNames = [] }) => moreNames),
    parts: entries.map(({ parts = [] }) => parts),
    synonyms: loadSynonyms(),
    body: entries.map(({ url, title, summary, names, moreNames = [], headings = [], people = [], parts = [] }) => {
      const known = new Set(
        [title, summary, ...names, ...moreNames, ...people, ...parts, ...headings.map(({ text }) => text)].flatMap(
          runOf,
        ),
      );
      return [...new Set(runOf(texts.get(url) ?? textOf(url)))].filter((stem) => !known.has(stem)).join(' ');
    }),
    sources: entries.flatMap(({ statistic }) =>
      statistic ? [copyTextOf(statistic, site.address).slice(statistic.sentence.length)] : [],
    ),
  };
}

/** What editors wrote below the summary of a page that isn't a resource. */
function textOf(url: string): string {
  const [, folder = '', slug = ''] = url.split('/');
  if ((folder === 'topics' || folder === 'organisations') && slug) return plainText(loadBody(folder, slug));
  if (loadLibrary().pages.some((page) => page.slug === folder)) return plainText(loadBody('pages', folder));
  const approach = folder === 'what-works' && findApproach(slug);
  if (!approach) return '';
  const { outcomes, findings, examples, cautions, effort } = approach;
  return [
    ...outcomes.flatMap(({ name, because, who }) => [name, because, who]),
    ...findings.flatMap(({ text, who, place }) => [text, who, place]),
    ...[...examples, ...(effort ? [effort] : [])].map(({ text }) => text),
    ...cautions,
  ].join(' ');
}

/** How many names of a page come with its title; the others follow with the texts. */
const maxFirstNames = 3;

/** How many letters of titles, URLs and names are downloaded as suggestions: about 9 KB once compressed. */
const maxSuggested = 26_000;

/** Pages to suggest in a search box, as many as fit: topics, places, a statistic for each topic, and resources with the newest first. */
export function suggestionRecords(): Suggestion[] {
  const entries = listEntries();
  const of = (type: RecordType) => entries.filter((each) => each.type === type);
  const best = new Set(
    of('topic').map(
      ({ values: { topic = [] } }) => bestIn('london', topic[0] ?? '') ?? widerThan('london', topic[0] ?? ''),
    ),
  );
  let letters = 0;
  return [
    ...of('topic'),
    ...of('place'),
    ...of('statistic').filter(({ statistic }) => best.has(statistic)),
    ...of('resource').toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
  ].flatMap(({ type, title, url, label, names, moreNames = [] }): Suggestion[] => {
    const more = type === 'topic' ? moreNames.slice(0, 12) : [];
    const others = type === 'resource' ? '' : [...names, ...more].join(' ');
    letters += title.length + url.length + label.length + others.length;
    return letters > maxSuggested ? [] : [others ? [title, url, label, others] : [title, url, label]];
  });
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>|&#?\w+;/g, ' ');
}

const listEntries = remember((): Entry[] => {
  const entries = allPages().flatMap((page) => entryOf(page) ?? []);
  const all = [...entries, ...termEntries()];
  return pageTypes.flatMap((type) => all.filter((entry) => entry.type === type));
});

/** A page for the finder; undefined for one that isn't searched for. */
function entryOf(page: Page): Entry | undefined {
  const { url, type, slug = '', isUnlisted } = page;
  if (isUnlisted || url === routes.resources) return undefined;
  switch (type) {
    case 'home':
    case 'later':
      return undefined;
    case 'resource': {
      const resource = findResource(slug);
      return resource && resourceEntry(page, resource);
    }
    case 'statistic': {
      const statistic = findStatistic(slug);
      return statistic && listStatistics().includes(statistic) ? statisticEntry(page, statistic) : undefined;
    }
    case 'approach': {
      const { topics = [], outcomes: [outcome] = [] } = findApproach(slug) ?? {};
      const facts = outcome ? `${outcome.name}: ${outcome.verdict} (${outcome.certainty})` : '';
      return entry(page, 'approach', { label: page.label, facts, topic: topics });
    }
    case 'topic': {
      const own = listStatistics().filter(({ topics }) => topics.includes(slug)).length;
      const count = findTerm('topics', slug)?.count ?? 0;
      return entry(page, 'topic', {
        label: 'Topic',
        facts: counted([own, 'statistic'], [count, 'resource']),
        topic: [slug],
      });
    }
    case 'place': {
      const own = listStatistics().filter(({ place }) => place === slug);
      return entry(page, 'place', {
        label: page.label ?? 'Place',
        facts: counted([own.length, 'statistic']),
        names: otherNamesOf(slug as PlaceSlug),
        moreNames: [
          'population, residents and people who live here by ethnic group, ethnic breakdown: Asian, Black, mixed, white, other; census',
        ],
        // Each place has a row for every condition, if need be with the nearest wider figure.
        topic: [...new Set([...conditionTopics().map((topic) => topic.slug), ...own.flatMap(({ topics }) => topics)])],
      });
    }
    case 'list': {
      const taxonomy = url.split('/')[1] ?? '';
      if (taxonomy === 'organisations' && slug) {
        const { shortName, count = 0 } = findTerm('organisations', slug) ?? {};
        return entry(page, 'organisation', {
          label: 'Organisation',
          facts: counted([count, 'resource']),
          names: shortName ? [shortName] : [],
          organisation: [slug],
        });
      }
      // Of the lists of approaches, only those on a topic answer a question.
      if (taxonomy === 'what-works' && slug !== taxonomy && !findTerm('topics', slug)) return undefined;
      return entry(page, 'page', {
        label: slug && taxonomy in taxonomies ? labels[taxonomy] : undefined,
        names: namesOfLists[url]?.split('; ') ?? [],
      });
    }
    default:
      return entry(page, 'page', { names: namesOfLists[url]?.split('; ') ?? [] });
  }
}

const labels: Readonly<Record<string, string>> = {
  categories: 'Type of resource',
  'life-stages': 'Life stage',
  audiences: 'Who it is for',
};

/** What readers type for pages that have no file in `content/`. */
const namesOfLists: Readonly<Record<string, string>> = {
  [routes.whatWorks]:
    'cheap; low cost; quick wins; things to do now; interventions; what can we do; solutions; what helps; what reduces inequalities; does it work; evidence-based',
  [routes.pack]:
    'briefing pack; reading list; basket; print a list; print friendly; saved pages; favourites; my list; my pack; saved resources; send several pages; put pages together',
  [routes.glossary]:
    'abbreviations; acronyms; list of abbreviations; meanings; what words mean; jargon buster; terms explained',
  [routes.statistics]:
    'numbers; facts; facts and figures; health statistics; local statistics; borough statistics; charts; map of London; by borough; my borough; where I live',
  [routes.allStatistics]: 'list of statistics; every statistic',
  [routes.topics]: 'list of topics; A to Z; subjects; themes; conditions; browse',
  [routes.organisations]: 'who is in LARCH; list of organisations; members; partner organisations; publishers',
  [routes.categories]: 'formats; kinds of resource',
  [routes.complete]: 'missing links; gaps; what is missing; help us; find a link',
};

interface Extra extends Partial<Pick<Entry, 'facts' | 'names' | 'moreNames'>> {
  label?: string | undefined;
  topic?: readonly string[];
  organisation?: readonly string[];
}

function entry(
  page: Page,
  type: RecordType,
  { label = 'On this site', facts = '', names = [], moreNames = [], topic = [], organisation = [] }: Extra,
): Entry {
  const document = documentOf(page);
  const all = [...names, ...(document?.searchWords ?? [])];
  return {
    type,
    url: page.url,
    title: page.title,
    label,
    facts,
    names: all.slice(0, maxFirstNames),
    moreNames: [...all.slice(maxFirstNames), ...moreNames],
    values: { category: [typeFacetValue(type)], topic, organisation },
    summary: page.summary,
    // This page shows no text until there is a way to send something.
    headings: page.url === routes.contribute && !canSend ? [] : (document?.headings ?? []),
  };
}

/** The file of a page in `content/`, for its search words and headings. */
function documentOf({ url, slug, type }: Page): { searchWords?: string[]; headings?: Heading[] } | undefined {
  const library = loadLibrary();
  const folders: Partial<Record<Page['type'], string>> = { text: 'pages', approach: 'approaches' };
  const folder = folders[type] ?? url.split('/')[1] ?? '';
  return folder in library ? library[folder as 'topics'].find((document) => document.slug === slug) : undefined;
}

function resourceEntry({ url, title, summary, label = '' }: Page, resource: Resource): Entry {
  const { searchWords, people, recordings, documents, headings } = resource;
  return {
    type: 'resource',
    url,
    title,
    label,
    facts: cardOf(resource).facts.join(' · '),
    date: sourceDate(resource),
    names: [],
    moreNames: searchWords.filter((each) => !isIn(each, [title, summary, label])),
    people: people.map(({ name }) => name),
    values: valuesOf(resource),
    summary,
    headings,
    parts: [...recordings.map((recording) => recording.title), ...documents.map((document) => document.label)],
  };
}

function statisticEntry({ url, title }: Page, statistic: Statistic): Entry {
  const { searchWords, topics, period, source } = statistic;
  const { to = period.from ?? '' } = period;
  return {
    type: 'statistic',
    url,
    title,
    label: 'Statistic',
    facts: [factsOfStatistic(statistic).join(', '), source.by].join(' · '),
    date: to,
    names: [],
    moreNames: searchWords,
    values: { category: [typeFacetValue('statistic')], topic: topics, year: to ? [to.slice(0, 4)] : [] },
    summary: '',
    statistic,
  };
}

/** The terms of the glossary, each at its anchor. */
function termEntries(): Entry[] {
  return glossaryEntries().map(({ slug, term, expansion, definition, searchWords }) => ({
    type: 'term',
    url: `${addressOf('glossary', '').slice(0, -1)}#${slug}`,
    title: expansion ? `${term}: ${expansion}` : term.charAt(0).toUpperCase() + term.slice(1),
    label: 'Glossary',
    facts: '',
    names: [term, ...(expansion ? [expansion] : []), ...searchWords],
    values: { category: [typeFacetValue('term')] },
    summary: definition,
  }));
}

/** Whether all of the words are in the texts anyway. */
function isIn(words: string, texts: readonly string[]): boolean {
  const stems = new Set(texts.flatMap(runOf));
  return runOf(words).every((stem) => stems.has(stem));
}

/** "12 statistics · 5 resources", without zero counts. */
function counted(...counts: readonly (readonly [count: number, noun: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(' · ');
}

/** Towns and districts that people search for instead of their borough, each with the borough that has most of it. */
const towns: Partial<Record<PlaceSlug, readonly string[]>> = {
  'barking-and-dagenham': ['Becontree'],
  barnet: ['Finchley', 'Hendon', 'Colindale', 'Golders Green', 'Mill Hill'],
  bexley: ['Bexleyheath', 'Sidcup', 'Crayford', 'Erith'],
  brent: ['Wembley', 'Willesden', 'Harlesden', 'Alperton', 'Neasden'],
  bromley: ['Orpington', 'Beckenham', 'Chislehurst', 'Penge'],
  camden: ['Hampstead', 'Bloomsbury', 'Kentish Town', 'Somers Town'],
  croydon: ['Thornton Heath', 'Purley', 'Addington', 'Coulsdon', 'Selsdon'],
  ealing: ['Southall', 'Greenford', 'Acton', 'Hanwell', 'Northolt', 'Perivale'],
  enfield: ['Edmonton', 'Ponders End', 'Palmers Green', 'Southgate'],
  greenwich: ['Woolwich', 'Eltham', 'Plumstead'],
  hackney: ['Dalston', 'Stoke Newington', 'Shoreditch', 'Clapton', 'Homerton', 'Hoxton'],
  'hammersmith-and-fulham': ['Shepherd’s Bush'],
  haringey: ['Tottenham', 'Wood Green', 'Hornsey', 'Harringay', 'Muswell Hill'],
  harrow: ['Pinner', 'Stanmore', 'Wealdstone'],
  havering: ['Romford', 'Hornchurch', 'Rainham', 'Upminster'],
  hillingdon: ['Uxbridge', 'Ruislip', 'Northwood', 'West Drayton'],
  hounslow: ['Feltham', 'Brentford', 'Chiswick', 'Cranford', 'Isleworth'],
  islington: ['Holloway', 'Canonbury', 'Clerkenwell', 'Highbury'],
  'kensington-and-chelsea': ['Earl’s Court', 'Notting Hill'],
  'kingston-upon-thames': ['Chessington', 'New Malden', 'Surbiton', 'Tolworth'],
  lambeth: ['Brixton', 'Stockwell', 'Streatham'],
  lewisham: ['Catford', 'Brockley', 'Forest Hill', 'New Cross'],
  merton: ['Wimbledon', 'Mitcham', 'Morden'],
  newham: ['Stratford', 'East Ham', 'West Ham', 'Forest Gate', 'Beckton', 'Canning Town', 'Plaistow'],
  redbridge: ['Ilford', 'Wanstead', 'Barkingside', 'Gants Hill', 'Goodmayes', 'Hainault'],
  'richmond-upon-thames': ['Mortlake', 'Teddington', 'Twickenham'],
  southwark: ['Peckham', 'Bermondsey', 'Dulwich', 'Camberwell', 'Rotherhithe', 'Walworth'],
  sutton: ['Carshalton', 'Cheam', 'Wallington'],
  'tower-hamlets': ['Bethnal Green', 'Whitechapel', 'Stepney', 'Isle of Dogs', 'Limehouse', 'Mile End', 'Wapping'],
  'waltham-forest': ['Walthamstow', 'Leyton', 'Leytonstone', 'Chingford'],
  wandsworth: ['Battersea', 'Tooting', 'Putney', 'Balham', 'Earlsfield', 'Roehampton'],
  westminster: ['Paddington', 'Pimlico', 'Soho', 'Bayswater', 'Maida Vale', 'Marylebone', 'Mayfair'],
};

/** Other names of a place: "K&C", "Kensington & Chelsea", "Kingston". */
function otherNamesOf(place: PlaceSlug): string[] {
  const { name, short } = placeOf(place);
  const [first = ''] = name.split(' upon ');
  return [
    ...(name.includes(' and ') ? [name.replace(' and ', ' & '), ...(short ? [short] : [])] : []),
    ...(first === name ? [] : [first]),
    ...(place === 'united-kingdom' ? ['UK', 'Britain'] : []),
    ...(placeOf(place).kind === 'borough' ? [`${name} Council`] : []),
    ...(towns[place] ?? []),
  ];
}

function headingRecord({ text, id }: Heading): HeadingRecord {
  return plainAnchor(text) === id ? text : [text, id];
}
