/** What works: the page that compares all approaches, its lists by aim, audience and topic, and the page of each approach. */
import { remember } from '../content/library';
import { loadLibrary } from '../content/load';
import { findResource } from '../content/resources';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { findStatistic } from '../content/statistics';
import { findTerm, termsNamed } from '../content/terms';
import { sayDate } from '../dates';
import { addressOf, approachesFor, routes } from '../routes';
import { aims, type Certainty, certaintyNames, type Verdict, verdicts } from '../schema/approach-fields';
import type { Approach, Statistic } from '../schema/kinds';
import { type Body, bodyOf } from './body';
import { inSentence, titled } from './lists';
import type { Link, Page } from './page';
import { hostOf } from './resource';

const title = 'What works';
/** Whose hue and rings these pages have. */
const category = 'evidence';

export interface ShownOutcome {
  name: string;
  verdict: Verdict;
  certainty: Certainty;
  because: string;
  who: string | undefined;
  sources: number[];
}

/** An approach in a list. */
export interface ApproachRow extends Link {
  summary: string;
  outcomes: ShownOutcome[];
  effort: string | undefined;
  audiences: string[];
}

export interface ComparisonView {
  page: Page;
  crumb: Link[];
  /** Whether it has all approaches. */
  isWhole: boolean;
  /** By how sure we can be of their surest outcome, the surest first; inside by verdict. */
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

/** Every approach, the surest first. */
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

/** The outcomes of an approach that a list is about; none if the approach isn't in it. */
function outcomesFor({ slug, kind }: Filter, { outcomes, audiences, topics }: Approach): Approach['outcomes'] {
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
      // The list that a page is has no link.
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

function rowOf({ slug, name, summary, effort, audiences }: Approach, outcomes: Approach['outcomes']): ApproachRow {
  return {
    name,
    url: addressOf('approaches', slug),
    summary,
    outcomes: byRank(outcomes).map(shownOutcome),
    effort: effort?.text,
    audiences: termsNamed('audiences', audiences).map((term) => term.shortName ?? term.name),
  };
}

function shownOutcome({ name, verdict, certainty, because, who, sources }: Approach['outcomes'][number]): ShownOutcome {
  return { name, verdict, certainty, because, who, sources };
}

type Ranked = Pick<ShownOutcome, 'verdict' | 'certainty'>;

/** From 0: the surest first, and then the better verdict. */
function rankOf({ certainty, verdict }: Ranked): number {
  return certaintyNames.indexOf(certainty) * verdicts.length + verdicts.indexOf(verdict);
}

function byRank<Outcome extends Ranked>(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function best<Outcome extends Ranked>(outcomes: readonly Outcome[]): Outcome | undefined {
  return byRank(outcomes)[0];
}

function inOrder(approaches: readonly Approach[], shown: (approach: Approach) => readonly Ranked[]): Approach[] {
  const rank = (approach: Approach) => {
    const first = best(shown(approach));
    return first ? rankOf(first) : 0;
  };
  return approaches.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));
}

export interface ApproachView {
  page: Page;
  crumb: Link[];
  button: Link;
  /** The main one first. */
  outcomes: ShownOutcome[];
  findings: { text: string; facts: string[]; sources: number[] }[];
  cautions: string[];
  effort: { text: string; sources: number[] };
  examples: { text: string; link: Link | undefined; sources: number[] }[];
  audiences: Link[];
  topics: Link[];
  body: Body;
  sources: { label: string; url: string; facts: string[]; read: string }[];
  checked: string;
  statistics: PlacedStatistic[];
  related: ApproachRow[];
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
  const { outcomes, findings, sources, main, cautions, effort, examples, audiences, topics } = approach;
  const mainUrl = sources[main.source - 1]?.address ?? '';
  return {
    page: approachPage(approach),
    crumb: [{ name: title, url: routes.whatWorks }],
    button: { name: `Read the main ${main.is} on ${hostOf(mainUrl)}`, url: mainUrl },
    outcomes: outcomes.map(shownOutcome),
    findings: findings.map(({ text, who, place, years, interval, sources: numbers }) => ({
      text,
      facts: [who, place, years, interval && `95% interval ${interval}`].filter((fact) => fact !== undefined),
      sources: numbers,
    })),
    cautions,
    effort: effort ?? { text: 'The sources don’t state effort or cost.', sources: [] },
    examples: examples.map(({ text, resource, sources: numbers }) => {
      const found = resource === undefined ? undefined : findResource(resource);
      return {
        text,
        link: found && { name: found.title, url: addressOf('resources', found.slug) },
        sources: numbers,
      };
    }),
    audiences: termsNamed('audiences', audiences).map((term) => ({
      name: term.shortName ?? term.name,
      url: approachesFor(term.slug),
    })),
    topics: termsNamed('topics', topics).map((term) => ({ name: term.name, url: addressOf('topics', term.slug) })),
    body: titled(bodyOf('approaches', slug), 'More about it'),
    sources: sources.map(({ label, by, published, address, read, note }) => ({
      label,
      url: address,
      facts: [by, published && sayDate(published)].filter((fact) => fact !== undefined),
      read: [readWords[read], note].filter(Boolean).join(' '),
    })),
    checked: `Last checked on ${sayDate(approach.checked)}.`,
    statistics: approach.figures.flatMap((figure) => findStatistic(figure) ?? []).map(placedStatistic),
    related: approach.related
      .flatMap((other) => findApproach(other) ?? [])
      .map((other) => rowOf(other, other.outcomes)),
  };
}

/** What another page says of approaches: a few, each with its surest verdict, and the list of them all. */
export interface ApproachLinks {
  links: (Link & { note: string })[];
  all: { url: string; count: number } | undefined;
}

/** How many approaches another page names. */
const mostLinks = 3;

/** The approaches that bear on a topic, those that are mainly about it first. */
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

/** "helps: several good studies agree", of its surest outcome. */
function linkWithVerdict({ slug, name, outcomes }: Approach): Link & { note: string } {
  const outcome = best(outcomes);
  const note = outcome ? `${outcome.verdict}: ${outcome.certainty}` : '';
  return { name, url: addressOf('approaches', slug), note };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
