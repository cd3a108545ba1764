/** What works: the page that compares all approaches, its lists by aim, audience and topic, and the page of each approach. */
import { remember } from '../content/library';
import { loadLibrary } from '../content/load';
import { findResource } from '../content/resources';
import { placedStatistic } from '../content/statistic-words';
import { findStatistic } from '../content/statistics';
import { linksToTerms, listTerms, termsNamed } from '../content/terms';
import { formatDate } from '../dates';
import { capitalised, capitaliseFirst, hostOf, inSentence, lowerAfterFirst } from '../phrases';
import { addressOf, approachesFor, routes } from '../routes';
import { aims, certaintyNames, verdicts } from '../schema/approach-fields';
import type { Approach, Statistic } from '../schema/kinds';
import { bodyOf, titled } from './body';
import type { KeyFact, Link, Page } from './page';

const title = 'What works';
const toWhatWorks: Link = { name: title, url: routes.whatWorks };
/** The category whose hue and rings these pages use. */
const category = 'evidence';

export type Outcome = Approach['outcomes'][number];

/** A list of approaches: all of them, or those for an aim, an audience or a topic. */
interface List {
  page: Page;
  kind: 'whole' | 'aim' | 'audience' | 'topic';
  name: string;
  /** The outcomes that it shows of an approach; none if the approach isn't in it. */
  outcomesOf(approach: Approach): readonly Outcome[];
}

/** Every approach, most certain first. */
export const listApproaches = remember(() => inOrder(loadLibrary().approaches, ({ outcomes }) => outcomes));

export function findApproach(slug: string): Approach | undefined {
  return listApproaches().find((approach) => approach.slug === slug);
}

/** The page of all approaches, its lists, and each approach. */
export function listApproachPages(): Page[] {
  return [...lists().map(({ page }) => page), ...listApproaches().map(approachPage)];
}

/** The page of one approach. */
function approachPage({ slug, name, summary, added }: Approach): Page {
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

/** The list of all approaches, then one for each aim, audience and topic that an approach has. */
const lists = remember((): List[] => {
  const all = listApproaches();
  const whole: Page = {
    url: routes.whatWorks,
    type: 'list',
    title,
    summary: `${all.length} approaches to racial inequality in health and care: what each is meant to change, whether it does, and how sure we can be.`,
    category,
    slug: 'what-works',
  };
  const listFor = (slug: string, said: string, what: string, list: Omit<List, 'page'>): List => {
    const words = { title: `${title}: ${said}`, summary: `Approaches ${what}, the surest first.` };
    return { page: { ...whole, ...words, url: approachesFor(slug), slug }, ...list };
  };
  const parts = [
    ...aims.map((aim) =>
      listFor(aim.replaceAll(' ', '-'), aim, `that were tried for ${aim}`, {
        kind: 'aim',
        name: capitalised(aim),
        outcomesOf: ({ outcomes }) => outcomes.filter((outcome) => outcome.aim === aim),
      }),
    ),
    ...listTerms('audiences').map(({ slug, name, shortName = name }) => {
      const said = `for ${shortName === 'NHS' ? 'the NHS' : shortName}`;
      const outcomesOf: List['outcomesOf'] = ({ outcomes, audiences }) => (audiences.includes(slug) ? outcomes : []);
      return listFor(slug, said, said, { kind: 'audience', name, outcomesOf });
    }),
    ...listTerms('topics').map(({ slug, name }) => {
      const outcomesOf: List['outcomesOf'] = ({ outcomes, topics }) => (topics.includes(slug) ? outcomes : []);
      return listFor(slug, inSentence(name), `that bear on ${inSentence(name)}`, { kind: 'topic', name, outcomesOf });
    }),
  ];
  return [
    { page: whole, kind: 'whole', name: title, outcomesOf: ({ outcomes }) => outcomes },
    ...parts.filter(({ outcomesOf }) => all.some((approach) => outcomesOf(approach).length > 0)),
  ];
});

/** The slugs of the lists by aim, audience and topic. */
export function listComparisons(): string[] {
  return lists().flatMap(({ kind, page }) => (kind === 'whole' ? [] : (page.slug ?? [])));
}

export type ComparisonView = NonNullable<ReturnType<typeof comparisonView>>;
export type ApproachRow = ComparisonView['groups'][number]['rows'][number];

/** The page that compares all approaches, or those in one list; undefined if there is no such list. */
export function comparisonView(slug = 'what-works') {
  const list = lists().find(({ page }) => page.slug === slug);
  if (!list) return undefined;
  const isWhole = list.kind === 'whole';
  const rows = inOrder(listApproaches(), list.outcomesOf).map((approach) => ({
    name: approach.name,
    url: addressOf('approaches', approach.slug),
    summary: approach.summary,
    outcomes: byRank(list.outcomesOf(approach)),
    effort: approach.effort?.text,
    audiences: termsNamed('audiences', approach.audiences).map(({ shortName, name }) => shortName ?? name),
  }));
  const linksTo = (kind: List['kind']) =>
    lists()
      .filter((each) => each.kind === kind)
      // Don't link the current list.
      .map((each) => ({ name: each.name, url: each === list ? undefined : each.page.url }));
  return {
    page: list.page,
    isWhole,
    crumb: isWhole ? [] : [toWhatWorks],
    /** Grouped by certainty of their most certain outcome, highest first; then by verdict. */
    groups: certaintyNames
      .map((certainty) => ({ certainty, rows: rows.filter(({ outcomes: [first] }) => first?.certainty === certainty) }))
      .filter((group) => group.rows.length > 0),
    filters: [
      { title: 'What they change', links: linksTo('aim') },
      { title: 'Who can use them', links: linksTo('audience') },
      { title: 'Topics', links: linksTo('topic') },
    ],
  };
}

/** Outcomes by certainty, then verdict. */
function byRank(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ certainty, verdict }: Outcome): number {
  return certaintyNames.indexOf(certainty) * verdicts.length + verdicts.indexOf(verdict);
}

/** Approaches by the rank of the best outcome that is shown of each. */
function inOrder(approaches: readonly Approach[], shown: (approach: Approach) => readonly Outcome[]): Approach[] {
  const rank = (approach: Approach) => Math.min(...shown(approach).map(rankOf));
  return approaches
    .filter((approach) => shown(approach).length > 0)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));
}

export type ApproachView = NonNullable<ReturnType<typeof approachView>>;

/** A list item: text with its sources, a link, and a line in smaller type. */
interface Point {
  text?: string;
  link?: Link;
  note?: string;
  sources?: readonly number[];
}

const readWords = {
  'in full': 'We read all of it.',
  'the abstract': 'We read its abstract.',
  'a part': 'We read a part of it.',
} as const;

/** The page of one approach; undefined if there is none. */
export function approachView(slug: string) {
  const approach = findApproach(slug);
  if (!approach) return undefined;
  const { sources, main, effort, checked } = approach;
  const mainUrl = sources[main.source - 1]?.address ?? '';
  const topics = linksToTerms('topics', approach.topics);
  const audiences = termsNamed('audiences', approach.audiences).map((term) => ({
    name: term.shortName ?? term.name,
    url: approachesFor(term.slug),
  }));
  const keyFacts: KeyFact[] = [
    { term: 'Effort', ...(effort ?? { text: 'The sources don’t state effort or cost.' }) },
    { term: 'For', links: audiences.map(capitaliseFirst) },
    { term: 'Topics', links: topics.map(lowerAfterFirst) },
    { term: 'Checked', text: formatDate(checked) },
  ];
  return {
    page: approachPage(approach),
    /** As its editors wrote it. */
    document: approach,
    crumb: [toWhatWorks],
    button: { name: `Read the main ${main.is} on ${hostOf(mainUrl)}`, url: mainUrl },
    keyFacts,
    /** What studies found, what to know before starting, and so on. */
    lists: listsOf(approach).filter(({ points }) => points.length > 0),
    sections: titled(bodyOf('approaches', slug).sections, 'More about it'),
    sources: sources.map(({ label, by, published, address, read, note }) => ({
      label,
      url: address,
      facts: joined(', ', by, published && formatDate(published)),
      read: joined(' ', readWords[read], note),
    })),
    topics,
    statistics: approach.figures.flatMap((figure) => findStatistic(figure) ?? []).map(placedStatistic),
  };
}

function listsOf({ findings, cautions, examples, related }: Approach): { title: string; points: Point[] }[] {
  const found = examples.map(({ text, resource = '', sources }): Point => {
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
      points: related.flatMap((slug): Point[] => {
        const { name, summary: note } = findApproach(slug) ?? {};
        return name && note ? [{ link: { name, url: addressOf('approaches', slug) }, note }] : [];
      }),
    },
  ];
}

function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}

/** Approaches on another page: a few with their most certain verdicts, and the list of all. */
export type ApproachLinks = ReturnType<typeof approachesOn>;

/** How many approaches other pages show. */
const maxLinks = 3;

/** The approaches on a topic, those mainly about it first. */
export function approachesOn(topic: string) {
  const on = listApproaches()
    .filter(({ topics }) => topics.includes(topic))
    .toSorted((a, b) => Number(b.topics[0] === topic) - Number(a.topics[0] === topic));
  return {
    links: on.slice(0, maxLinks).map(linkWithVerdict),
    all: on.length > 0 ? { url: approachesFor(topic), count: on.length } : undefined,
  };
}

/** The approaches that name a statistic, then those on its main topic. */
export function approachesForStatistic({ slug, topics: [main = ''] }: Statistic): ApproachLinks {
  const { links, all } = approachesOn(main);
  const own = listApproaches()
    .filter(({ figures }) => figures.includes(slug))
    .map(linkWithVerdict);
  const others = links.filter(({ url }) => own.every((link) => link.url !== url));
  return { links: [...own, ...others].slice(0, maxLinks), all };
}

/** "helps: several good studies agree", for its most certain outcome. */
function linkWithVerdict({ slug, name, outcomes }: Approach): Link & { note: string } {
  const [outcome] = byRank(outcomes);
  const note = outcome ? `${outcome.verdict}: ${outcome.certainty}` : '';
  return { name, url: addressOf('approaches', slug), note };
}
