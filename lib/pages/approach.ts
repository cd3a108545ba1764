/** What works: the page that compares all approaches, its lists by aim, audience and topic, and the page of each approach. */
import { remember } from '../content/library';
import { loadLibrary } from '../content/load';
import { findResource } from '../content/resources';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { findStatistic } from '../content/statistics';
import { findTerm, termsNamed } from '../content/terms';
import { sayDate } from '../dates';
import { addressOf, approachesFor, routes } from '../routes';
import { aims, type Certainty, certaintyNames, verdicts } from '../schema/approach-fields';
import type { Approach, Statistic } from '../schema/kinds';
import { type Body, bodyOf } from './body';
import { inSentence, titled } from './lists';
import type { Link, Page } from './page';
import { hostOf } from './resource';

const title = 'What works';
/** The category whose hue and rings these pages use. */
const category = 'evidence';

export type Outcome = Approach['outcomes'][number];

/** An approach in a list. */
export interface ApproachRow extends Link {
  summary: string;
  outcomes: readonly Outcome[];
  effort: string | undefined;
  audiences: string[];
}

export interface ComparisonView {
  page: Page;
  crumb: Link[];
  /** Whether it lists all approaches. */
  isWhole: boolean;
  /** Grouped by certainty of their most certain outcome, highest first; then by verdict. */
  groups: { certainty: Certainty; rows: ApproachRow[] }[];
  filters: { title: string; links: { name: string; url: string | undefined }[] }[];
}

/** An aim, an audience or a topic that approaches can be listed by. */
interface Filter {
  slug: string;
  name: string;
  /** Inside a title: "for councils". */
  said: string;
  kind: 'aim' | 'audience' | 'topic';
}

/** Every approach, most certain first. */
export function listApproaches(): readonly Approach[] {
  return sorted();
}

const sorted = remember(() => inOrder(loadLibrary().approaches, ({ outcomes }) => outcomes));

export function findApproach(slug: string): Approach | undefined {
  return sorted().find((approach) => approach.slug === slug);
}

/** The page of all approaches, its lists, and each approach. */
export function listApproachPages(): Page[] {
  return [comparisonPage(), ...filters().map(filterPage), ...sorted().map(approachPage)];
}

export function comparisonPage(): Page {
  return {
    url: routes.whatWorks,
    type: 'list',
    title,
    summary: `${sorted().length} approaches to racial inequality in health and care: what each is meant to change, whether it does, and how sure we can be.`,
    category,
    slug: 'what-works',
  };
}

function filterPage({ slug, said, kind }: Filter): Page {
  const what = {
    aim: `Approaches that were tried for ${said}`,
    audience: `Approaches ${said}`,
    topic: `Approaches that bear on ${said}`,
  }[kind];
  return {
    url: approachesFor(slug),
    type: 'list',
    title: `${title}: ${said}`,
    summary: `${what}, the surest first.`,
    category,
    slug,
  };
}

/** The page of one approach. */
export function approachPage({ slug, name, summary, added }: Approach): Page {
  return {
    url: addressOf('approaches', slug),
    type: 'approach',
    title: name,
    summary,
    label: title,
    category,
    slug,
    updated: added,
  };
}

/** Everything that approaches can be listed by: each aim, audience and topic that one has. */
const filters = remember((): Filter[] => {
  const all = sorted();
  const used = (field: 'audiences' | 'topics') =>
    [...new Set(all.flatMap((approach) => approach[field]))]
      .flatMap((slug) => findTerm(field, slug) ?? [])
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.name.localeCompare(b.name, 'en-GB'));
  return [
    ...aims
      .filter((aim) => all.some(({ outcomes }) => outcomes.some((outcome) => outcome.aim === aim)))
      .map((aim): Filter => ({ slug: slugOf(aim), name: sentenceCase(aim), said: aim, kind: 'aim' })),
    ...used('audiences').map(
      ({ slug, name, shortName }): Filter => ({
        slug,
        name,
        said: `for ${audienceIn(shortName ?? name)}`,
        kind: 'audience',
      }),
    ),
    ...used('topics').map(({ slug, name }): Filter => ({ slug, name, said: inSentence(name), kind: 'topic' })),
  ];
});

function slugOf(aim: string): string {
  return aim.replaceAll(' ', '-');
}

function audienceIn(name: string): string {
  return name === 'NHS' ? 'the NHS' : name;
}

/** The outcomes of an approach that match a list; none if it isn't in the list. */
function outcomesFor({ slug, kind }: Filter, { outcomes, audiences, topics }: Approach): readonly Outcome[] {
  if (kind === 'aim') return outcomes.filter(({ aim }) => slugOf(aim) === slug);
  return (kind === 'audience' ? audiences : topics).includes(slug) ? outcomes : [];
}

/** The page that compares all approaches. */
export function comparisonView(): ComparisonView {
  return viewOf(comparisonPage(), undefined);
}

/** The slugs of the lists by aim, audience and topic. */
export function listComparisons(): string[] {
  return filters().map(({ slug }) => slug);
}

/** One of those lists; undefined if there is no such list. */
export function comparisonListView(slug: string): ComparisonView | undefined {
  const filter = filters().find((each) => each.slug === slug);
  return filter && viewOf(filterPage(filter), filter);
}

function viewOf(page: Page, filter: Filter | undefined): ComparisonView {
  const shown = (approach: Approach) => (filter ? outcomesFor(filter, approach) : approach.outcomes);
  const approaches = inOrder(
    sorted().filter((approach) => shown(approach).length > 0),
    shown,
  );
  const linksTo = (kind: Filter['kind']) =>
    filters()
      .filter((each) => each.kind === kind)
      // Don't link the current list.
      .map((each) => ({ name: each.name, url: each === filter ? undefined : approachesFor(each.slug) }));
  return {
    page,
    crumb: filter ? [{ name: title, url: routes.whatWorks }] : [],
    isWhole: filter === undefined,
    groups: certaintyNames
      .map((certainty) => ({
        certainty,
        rows: approaches
          .filter((approach) => best(shown(approach))?.certainty === certainty)
          .map((approach) => rowOf(approach, shown(approach))),
      }))
      .filter(({ rows }) => rows.length > 0),
    filters: [
      { title: 'What they change', links: linksTo('aim') },
      { title: 'Who can use them', links: linksTo('audience') },
      { title: 'Topics', links: linksTo('topic') },
    ],
  };
}

function rowOf({ slug, name, summary, effort, audiences }: Approach, outcomes: readonly Outcome[]): ApproachRow {
  return {
    name,
    url: addressOf('approaches', slug),
    summary,
    outcomes: byRank(outcomes),
    effort: effort?.text,
    audiences: termsNamed('audiences', audiences).map((term) => term.shortName ?? term.name),
  };
}

/** Sort key from 0: by certainty, then verdict. */
function rankOf({ certainty, verdict }: Outcome): number {
  return certaintyNames.indexOf(certainty) * verdicts.length + verdicts.indexOf(verdict);
}

function byRank(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function best(outcomes: readonly Outcome[]): Outcome | undefined {
  return byRank(outcomes)[0];
}

function inOrder(approaches: readonly Approach[], shown: (approach: Approach) => readonly Outcome[]): Approach[] {
  const rank = (approach: Approach) => {
    const first = best(shown(approach));
    return first ? rankOf(first) : 0;
  };
  return approaches.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));
}

/** A list item on an approach page: text with its sources, a link, and a line in smaller type. */
export interface ApproachPoint {
  text?: string;
  link?: Link | undefined;
  note?: string;
  sources?: readonly number[];
}

export interface ApproachView {
  page: Page;
  crumb: Link[];
  button: Link;
  /** The main one first. */
  outcomes: readonly Outcome[];
  keyFacts: { term: string; text?: string; links?: Link[]; sources?: readonly number[] }[];
  /** What studies found, what to know before starting, and so on. */
  lists: { title: string; points: ApproachPoint[] }[];
  body: Body;
  sources: { label: string; url: string; facts: string; read: string }[];
  topics: Link[];
  statistics: PlacedStatistic[];
}

const readWords = {
  'in full': 'We read all of it.',
  'the abstract': 'We read its abstract.',
  'a part': 'We read a part of it.',
} as const;

/** The page of one approach; undefined if there is none. */
export function approachView(slug: string): ApproachView | undefined {
  const approach = findApproach(slug);
  if (!approach) return undefined;
  const { outcomes, sources, main, effort, checked } = approach;
  const mainUrl = sources[main.source - 1]?.address ?? '';
  const topics = termsNamed('topics', approach.topics).map((term) => ({
    name: term.name,
    url: addressOf('topics', term.slug),
  }));
  const audiences = termsNamed('audiences', approach.audiences).map((term) => ({
    name: term.shortName ?? term.name,
    url: approachesFor(term.slug),
  }));
  return {
    page: approachPage(approach),
    crumb: [{ name: title, url: routes.whatWorks }],
    button: { name: `Read the main ${main.is} on ${hostOf(mainUrl)}`, url: mainUrl },
    outcomes,
    keyFacts: [
      { term: 'Effort', ...(effort ?? { text: 'The sources don’t state effort or cost.' }) },
      { term: 'For', links: audiences },
      { term: 'Topics', links: topics },
      { term: 'Checked', text: sayDate(checked) },
    ],
    lists: listsOf(approach).filter(({ points }) => points.length > 0),
    body: titled(bodyOf('approaches', slug), 'More about it'),
    sources: sources.map(({ label, by, published, address, read, note }) => ({
      label,
      url: address,
      facts: joined(', ', by, published && sayDate(published)),
      read: joined(' ', readWords[read], note),
    })),
    topics,
    statistics: approach.figures.flatMap((figure) => findStatistic(figure) ?? []).map(placedStatistic),
  };
}

function listsOf({ findings, cautions, examples, related }: Approach): ApproachView['lists'] {
  const found = examples.map(({ text, resource = '', sources }): ApproachPoint => {
    const { title: name, slug } = findResource(resource) ?? {};
    return { text, sources, link: name && slug ? { name, url: addressOf('resources', slug) } : undefined };
  });
  return [
    {
      title: 'What studies found',
      points: findings.map(({ text, sources, who, place, years, interval }) => ({
        text,
        sources,
        note: joined(' · ', who, place, years, interval && `95% interval ${interval}`),
      })),
    },
    { title: 'Before you start', points: cautions.map((text) => ({ text })) },
    {
      title: 'Examples',
      points: found.length > 0 ? found : [{ text: 'We found no example from London with results.' }],
    },
    {
      title: 'Related approaches',
      points: related.flatMap((slug): ApproachPoint[] => {
        const { name, summary: note } = findApproach(slug) ?? {};
        return name && note ? [{ link: { name, url: addressOf('approaches', slug) }, note }] : [];
      }),
    },
  ];
}

function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}

/** Approaches on another page: a few with their most certain verdicts, and a link to the list. */
export interface ApproachLinks {
  links: (Link & { note: string })[];
  all: { url: string; count: number } | undefined;
}

/** How many approaches other pages show. */
const mostLinks = 3;

/** The approaches on a topic, those mainly about it first. */
export function approachesOn(topic: string): ApproachLinks {
  const on = sorted()
    .filter(({ topics }) => topics.includes(topic))
    .toSorted((a, b) => Number(b.topics[0] === topic) - Number(a.topics[0] === topic));
  return {
    links: on.slice(0, mostLinks).map(linkWithVerdict),
    all: on.length > 0 ? { url: approachesFor(topic), count: on.length } : undefined,
  };
}

/** The approaches that name a statistic, then those on its main topic. */
export function approachesForStatistic({ slug, topics: [main = ''] }: Statistic): ApproachLinks {
  const { links, all } = approachesOn(main);
  const own = sorted()
    .filter(({ figures }) => figures.includes(slug))
    .map(linkWithVerdict);
  const others = links.filter(({ url }) => own.every((link) => link.url !== url));
  return { links: [...own, ...others].slice(0, mostLinks), all };
}

/** "helps: several good studies agree", for its most certain outcome. */
function linkWithVerdict({ slug, name, outcomes }: Approach): Link & { note: string } {
  const outcome = best(outcomes);
  const note = outcome ? `${outcome.verdict}: ${outcome.certainty}` : '';
  return { name, url: addressOf('approaches', slug), note };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
