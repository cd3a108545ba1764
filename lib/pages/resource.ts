/** The page of one resource: what is on it, as plain values. */
import { watchAt } from '../captions/provider';
import { cardOf, kindOf, makerOf, type ResourceCard } from '../content/cards';
import { languageName } from '../content/facets';
import { ownerOf } from '../content/recordings';
import { relatedTo } from '../content/related';
import { isAhead, sayWhen } from '../content/resource-dates';
import { findResource, listResourcePages, updatedOn } from '../content/resources';
import { isListed } from '../content/status';
import { findTerm, termsNamed } from '../content/terms';
import { isPlayable, type RecordingShown, recordingsShown } from '../content/transcripts';
import { sayDate, sayDateWithoutYear } from '../dates';
import { addressOf, routes, versionAt } from '../routes';
import type { Resource } from '../schema/kinds';
import { type Body, bodyOf } from './body';
import type { Link, Page } from './page';

export interface KeyFact {
  term: string;
  text?: string | undefined;
  links?: Link[];
  /** A note or second line. */
  note?: string | undefined;
}

export interface ResourceButton {
  text: string;
  url: string;
  /** A line under the button, if it doesn't lead to the resource itself. */
  note?: string | undefined;
}

export interface ResourceView {
  page: Page;
  resource: Resource;
  crumb: Link[];
  /** "Institute of Health Equity · 2024 · Three PDFs". */
  facts: string[];
  button?: ResourceButton | undefined;
  /** The calendar file of a future event. */
  calendar?: string | undefined;
  /** The talks of an event, if none of them plays here. */
  talks: RecordingShown[];
  /** Recordings that play here or on a known page. */
  recordings: RecordingShown[];
  body: Body;
  keyFacts: KeyFact[];
  documents: { label: string; url?: string | undefined; note: string }[];
  speakersFrom: Link[];
  links: { label: string; url: string; note: string }[];
  about: {
    title: string;
    sources: string[];
    origin: { text: string; link: Link };
    missing: string[];
    notes: string[];
    changes: { date: string; note: string }[];
    checked: string;
  };
  related: ResourceCard[];
  status: Resource['status'];
  replacement?: Link | undefined;
}

/** Every resource that has a page. */
export function listResourcePagesOf(): Page[] {
  return listResourcePages().map(pageOf);
}

function pageOf(resource: Resource): Page {
  const { slug, title, summary, category } = resource;
  return {
    url: addressOf('resources', slug),
    type: 'resource',
    title,
    summary,
    label: kindOf(resource),
    by: makerOf(resource),
    category,
    slug,
    updated: updatedOn(resource),
    isUnlisted: !isListed(resource),
  };
}

/** The page at `/resources/<slug>/`; undefined if there is none. */
export function resourceView(slug: string): ResourceView | undefined {
  const resource = findResource(slug);
  if (!resource) return undefined;
  const { category, status } = resource;
  const replacement = resource.supersededBy ? findResource(resource.supersededBy) : undefined;
  const body = bodyOf('resources', slug);
  const shown = recordingsShown(ownerOf('resources', resource));
  const talks = shown.filter((recording) => !isPlayable(recording));
  return {
    page: pageOf(resource),
    resource,
    crumb: [
      { name: 'Resources', url: routes.resources },
      { name: findTerm('categories', category)?.name ?? category, url: addressOf('categories', category) },
    ],
    facts: factsLine(resource),
    button: resourceButton(resource),
    calendar: isAhead(resource) ? versionAt(addressOf('resources', slug), 'ics') : undefined,
    talks,
    recordings: shown.filter(isPlayable),
    body,
    keyFacts: keyFactsOf(resource),
    documents: resource.documents.map(({ label, address, format, size, note }) => ({
      label,
      url: address,
      note: [[format, size].filter(Boolean).join(', '), note].filter(Boolean).join('. '),
    })),
    speakersFrom: talks.length > 0 ? speakersFrom(resource) : [],
    links: resource.links.map(({ label, address, note }) => ({ label, url: address, note: note ?? hostOf(address) })),
    about: aboutOf(resource, body),
    related: relatedTo(resource).map(cardOf),
    status,
    replacement: replacement && { name: replacement.title, url: addressOf('resources', replacement.slug) },
  };
}

/** "anti-racism.london", without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The button's verb by category; "Read" for others. */
const verbs: Readonly<Record<string, string>> = { tools: 'Open', training: 'Go to', webinars: 'See' };

/** The primary button; undefined if the resource was withdrawn. */
export function resourceButton(resource: Resource): ResourceButton | undefined {
  if (resource.status === 'withdrawn') return undefined;
  const { source, recordings, category } = resource;
  const host = hostOf(source.address);
  if (recordings.some(({ video }) => watchAt(video)) && category === 'webinars')
    return { text: recordings.length === 1 ? 'Watch the recording' : 'Watch the recordings', url: '#recordings' };
  const [elsewhere] = recordings.filter(({ page }) => page);
  if (elsewhere?.page && category === 'webinars')
    return { text: `${listenOrWatch(resource)} on ${hostOf(elsewhere.page)}`, url: elsewhere.page };
  const noun = nounOf(resource);
  if (source.is === 'the resource')
    return { text: `${verbs[category] ?? 'Read'} the ${noun} on ${host}`, url: source.address };
  if (source.is === 'a list that holds it')
    return recordings.length > 0
      ? {
          text: `Find the ${recordings.length === 1 ? 'recording' : 'recordings'} on ${host}`,
          url: source.address,
          note:
            recordings.length === 1
              ? 'We couldn’t find a link to the recording itself, so this opens a list.'
              : `All ${numberWord(recordings.length)} talks were recorded. We couldn’t find a link to each one, so this opens a list.`,
        }
      : {
          text: `Find it on ${host}`,
          url: source.address,
          note: 'We couldn’t find a separate page, so this opens a list.',
        };
  return { text: `See the closest page, on ${host}`, url: source.address, note: 'We couldn’t find the original.' };
}

/** "Listen" for podcasts, otherwise "Watch". */
function listenOrWatch(resource: Resource): string {
  return /podcast/i.test(kindOf(resource)) ? 'Listen' : 'Watch';
}

/** "review" for an evidence review, "FAQs" for FAQs: the last word of its type. */
export function nounOf(resource: Resource): string {
  const last = kindOf(resource).split(' ').at(-1) ?? 'page';
  return /^\p{Lu}\p{Ll}/u.test(last) ? last.toLowerCase() : last || 'page';
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers to nine as words. */
export function numberWord(count: number): string {
  return numberWords[count] ?? String(count);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Author, date and contents. An unknown date is only mentioned for evidence, where it matters. */
function factsLine(resource: Resource): string[] {
  const { event, published, category, recordings } = resource;
  const when = (event && sayWhen(event)) ?? (published && (sayWhen(published) ?? published.note));
  const contents = contentsOf(resource);
  return [
    makerOf(resource),
    when && capitalised(when),
    when === undefined && category === 'evidence' ? 'Date not known' : undefined,
    event?.time,
    contents && recordings.length === 0 ? contents : undefined,
  ].filter((fact) => fact !== undefined);
}

/** "Three PDFs", "Two documents"; undefined without documents. */
function contentsOf({ documents }: Resource): string | undefined {
  if (documents.length === 0) return undefined;
  const formats = new Set(documents.map(({ format }) => format));
  const [format] = formats;
  const what = formats.size === 1 && format === 'PDF' ? 'PDF' : 'document';
  return capitalised(`${numberWord(documents.length)} ${what}${documents.length === 1 ? '' : 's'}`);
}

/** What the aside of the page lists. */
export function keyFactsOf(resource: Resource): KeyFact[] {
  const { audiences, topics, lifeStages, event, published, people, recordings, languages } = resource;
  const facts: (KeyFact | false | undefined)[] = [
    event && { term: 'When', ...sayEvent(event) },
    event?.place !== undefined && { term: 'Where', text: event.place },
    event?.series !== undefined && { term: 'Series', text: event.series },
    ...peopleFacts(people, recordings),
    !people.some(isWriter) && { term: 'By', links: linksTo('organisations', makers(resource)) },
    recordings.length > 0 && {
      term: recordings.length === 1 ? 'Recording' : 'Recordings',
      text: sayRecordings(resource),
    },
    languages.length > 0 && { term: 'Also in', text: languages.map(languageName).join(', ') },
    { term: 'For', links: linksTo('audiences', audiences) },
    { term: 'Topics', links: linksTo('topics', topics).map(lowerAfterFirst) },
    lifeStages.length > 0 && { term: 'Life stages', links: linksTo('life-stages', lifeStages).map(lowerAfterFirst) },
    !event && published?.date !== undefined && { term: 'Date', text: sayWhen(published), note: published.note },
  ];
  return facts.filter((fact): fact is KeyFact => Boolean(fact) && (fact as KeyFact).text !== '');
}

/** The organisations except the speakers', which are listed separately; always including the first, its author. */
function makers({ organisations, people, recordings }: Resource): string[] {
  const speakers = new Set(recordings.flatMap((recording) => recording.speakers));
  const theirs = new Set(people.filter(({ name }) => speakers.has(name)).map(({ organisation }) => organisation));
  return organisations.filter((slug, index) => index === 0 || !theirs.has(slug));
}

/** "22 January, 10.30 to 12.30", with the year below if it was worked out. */
function sayEvent({ date, probably, time }: NonNullable<Resource['event']>): Pick<KeyFact, 'text' | 'note'> {
  const isYearInferred = probably === 'year' && date !== undefined;
  const day = isYearInferred ? sayDateWithoutYear(date) : sayWhen({ date, probably });
  return {
    text: [day, time].filter(Boolean).join(', '),
    note: isYearInferred ? `Year not stated, probably ${date.slice(0, 4)}` : undefined,
  };
}

function isWriter({ part }: Resource['people'][number]): boolean {
  return part !== undefined && /author|writer|wrote/i.test(part);
}

/** The authors, and the speakers unless the talks name them all. */
function peopleFacts(people: Resource['people'], recordings: Resource['recordings']): KeyFact[] {
  const speakers = new Set(recordings.flatMap((recording) => recording.speakers));
  const others = people.filter(({ name }) => !speakers.has(name));
  const writers = others.filter(isWriter);
  const rest = others.filter((person) => !writers.includes(person));
  const names = (list: typeof people) => list.map(({ name }) => name).join(', ');
  return [
    ...(writers.length > 0 ? [{ term: 'Written by', text: names(writers) }] : []),
    ...(rest.length > 0
      ? [
          {
            term: 'People',
            text: rest.map(({ name, part }) => (part ? `${name} (${lowerFirst(part)})` : name)).join(', '),
          },
        ]
      : []),
  ];
}

/** Lower-case the names after the first, except proper names. */
function lowerAfterFirst(link: Link, index: number): Link {
  return index > 0 && !/ \p{Lu}/u.test(link.name) ? { ...link, name: lowerFirst(link.name) } : link;
}

function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function sayRecordings({ recordings, source }: Resource): string {
  const here = recordings.filter(({ video }) => watchAt(video)).length;
  const elsewhere = recordings.filter(({ video, page }) => !watchAt(video) && page).length;
  if (here + elsewhere === 0) return `${capitalised(numberWord(recordings.length))}, on ${hostOf(source.address)}`;
  return [
    here > 0 && `${capitalised(numberWord(here))} to play here`,
    elsewhere > 0 && `${numberWord(elsewhere)} on another site`,
  ]
    .filter(Boolean)
    .join(', ');
}

function linksTo(shelf: 'organisations' | 'audiences' | 'topics' | 'life-stages', slugs: readonly string[]): Link[] {
  return termsNamed(shelf, slugs).map(({ slug, name, shortName }) => ({
    name: shortName ?? name,
    url: addressOf(shelf, slug),
  }));
}

function speakersFrom({ people, recordings }: Resource): Link[] {
  const speakers = new Set(recordings.flatMap((recording) => recording.speakers));
  const slugs = people.filter(({ name }) => speakers.has(name)).flatMap(({ organisation }) => organisation ?? []);
  return linksTo('organisations', [...new Set(slugs)]);
}

/** About the page rather than the resource: sources, dates, gaps. */
function aboutOf(resource: Resource, { sources }: Body): ResourceView['about'] {
  const { source, missing, limits, event, published, reviewed, reviewDue, changes } = resource;
  const how = [event?.note, published?.note].filter((note) => note !== undefined);
  const parts = [
    sources.length > 0 && `sources (${sources.length})`,
    how.length > 0 && 'how we dated it',
    missing.length > 0 && `what is missing (${missing.length})`,
  ].filter(Boolean);
  return {
    title:
      parts.length > 0
        ? `About this page: ${new Intl.ListFormat('en-GB').format(parts as string[])}`
        : 'About this page',
    sources,
    origin: { text: originText[source.is], link: { name: source.label, url: source.address } },
    missing,
    notes: [...how, limits, 'This summary is ours.'].filter((note) => note !== undefined).map(withStop),
    changes: changes.map(({ date, note }) => ({ date: sayDate(date), note })),
    checked: [reviewed && `Last checked ${sayDate(reviewed)}.`, reviewDue && `Next check due ${sayDate(reviewDue)}.`]
      .filter(Boolean)
      .join(' '),
  };
}

const originText = {
  'the resource': 'The original is at',
  'a list that holds it': 'We couldn’t find a separate page for this. It is listed on',
  'a related page': 'We couldn’t find the original. The closest page is',
} as const;

function withStop(note: string): string {
  return /[.!?]$/.test(note) ? note : `${note}.`;
}
