/** The page of one resource: what is on it, as plain values. */
import { watchAt } from '../captions/provider';
import { cardOf, kindOf, makerOf } from '../content/cards';
import { languageName } from '../content/facets';
import { relatedTo } from '../content/related';
import { formatWhen, isAhead } from '../content/resource-dates';
import { findResource, listResourcePages, updatedOn } from '../content/resources';
import { isListed } from '../content/status';
import { findTerm, linksToTerms } from '../content/terms';
import { isPlayable, recordingsShown } from '../content/transcripts';
import { formatDate, formatDateWithoutYear } from '../dates';
import { capitalised, capitaliseFirst, hostOf, inSentence, lowerAfterFirst, numberWord } from '../phrases';
import { addressOf, routes, versionAt } from '../routes';
import type { Resource } from '../schema/kinds';
import { bodyOf } from './body';
import type { HeadButton, KeyFact, Page } from './page';

/** Every resource that has a page. */
export function listResourcePagesOf(): Page[] {
  return listResourcePages().map(resourcePage);
}

function resourcePage(resource: Resource): Page {
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

export type ResourceView = NonNullable<ReturnType<typeof resourceView>>;

/** The page at `/resources/<slug>/`; undefined if there is none. */
export function resourceView(slug: string) {
  const resource = findResource(slug);
  if (!resource) return undefined;
  const { category } = resource;
  const replacement = resource.supersededBy ? findResource(resource.supersededBy) : undefined;
  const { sections, sources } = bodyOf('resources', slug);
  const shown = recordingsShown(resource);
  const programme = shown.filter((recording) => !isPlayable(recording));
  // A single one without a speaker or a note would say no more than the button.
  const talks = programme.length > 1 || programme[0]?.speakers.length || programme[0]?.note ? programme : [];
  return {
    page: resourcePage(resource),
    resource,
    crumb: [
      { name: 'Resources', url: routes.resources },
      { name: findTerm('categories', category)?.name ?? category, url: addressOf('categories', category) },
    ],
    /** "Institute of Health Equity · 2024 · Three PDFs". */
    facts: factsLine(resource),
    button: resourceButton(resource),
    /** The calendar file of a future event. */
    calendar: isAhead(resource) ? versionAt(addressOf('resources', slug), 'ics') : undefined,
    /** Recordings that can't be played here or on a known page: the programme of an event. */
    talks,
    recordings: shown.filter(isPlayable),
    sections,
    keyFacts: keyFactsOf(resource),
    documents: resource.documents.map(({ label, address, format, size, note }) => ({
      name: label,
      url: address,
      note: [[format, size].filter(Boolean).join(', '), note].filter(Boolean).join('. '),
    })),
    speakersFrom:
      talks.length > 0
        ? linksToTerms('organisations', [
            ...new Set(speakersOf(resource).flatMap(({ organisation }) => organisation ?? [])),
          ])
        : [],
    links: resource.links.map(({ label, address, note = hostOf(address) }) => ({ name: label, url: address, note })),
    about: aboutOf(resource, sources),
    related: relatedTo(resource).map(cardOf),
    replacement: replacement && { name: replacement.title, url: addressOf('resources', replacement.slug) },
  };
}

/** The button's verb by category; "Read" for others. */
const verbs: Readonly<Record<string, string>> = { tools: 'Open', training: 'Go to', webinars: 'See' };

/** The primary button; undefined if the resource was withdrawn. */
export function resourceButton(resource: Resource): HeadButton | undefined {
  if (resource.status === 'withdrawn') return undefined;
  const { source, recordings, category } = resource;
  const url = source.address;
  const host = hostOf(url);
  const count = recordings.length;
  const what = count === 1 ? 'recording' : 'recordings';
  if (category === 'webinars') {
    if (recordings.some(({ video }) => watchAt(video))) return { name: `Watch the ${what}`, url: '#recordings' };
    const elsewhere = recordings.find(({ page }) => page)?.page;
    const verb = /podcast/i.test(kindOf(resource)) ? 'Listen' : 'Watch';
    if (elsewhere) return { name: `${verb} on ${hostOf(elsewhere)}`, url: elsewhere };
  }
  if (source.is === 'the resource')
    return { name: `${verbs[category] ?? 'Read'} the ${nounOf(resource)} on ${host}`, url };
  if (source.is === 'a related page')
    return { name: `See the closest page, on ${host}`, url, note: 'We couldn’t find the original.' };
  if (count === 0)
    return { name: `Find it on ${host}`, url, note: 'We couldn’t find a separate page, so this opens a list.' };
  return {
    name: `Find the ${what} on ${host}`,
    url,
    note:
      count === 1
        ? 'We couldn’t find a link to the recording itself, so this opens a list.'
        : `All ${numberWord(count)} talks were recorded. We couldn’t find a link to each one, so this opens a list.`,
  };
}

/** "review" for an evidence review, "FAQs" for FAQs: the last word of its type. */
export function nounOf(resource: Resource): string {
  const last = kindOf(resource).split(' ').at(-1) ?? 'page';
  return /^\p{Lu}\p{Ll}/u.test(last) ? last.toLowerCase() : last || 'page';
}

/** Author, date and contents. An unknown date is only mentioned for evidence, where it matters. */
function factsLine(resource: Resource): string[] {
  const { event, published, category, recordings } = resource;
  const when = (event && formatWhen(event)) ?? (published && (formatWhen(published) ?? published.note));
  return [
    makerOf(resource),
    when && capitalised(when),
    when === undefined && category === 'evidence' ? 'Date not known' : undefined,
    event?.time,
    recordings.length === 0 ? contentsOf(resource) : undefined,
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

/** What the aside of the page lists, as far as we know it. */
export function keyFactsOf(resource: Resource): KeyFact[] {
  const { audiences, topics, lifeStages, organisations, event, published, people, recordings, languages } = resource;
  const speakers = speakersOf(resource);
  // Talks and "Speakers' organisations" name the speakers.
  const others = people.filter((person) => !speakers.includes(person));
  const makers = organisations.filter(
    (slug, index) => index === 0 || !speakers.some(({ organisation }) => organisation === slug),
  );
  const facts: KeyFact[] = [
    { term: 'When', ...formatEvent(event) },
    { term: 'Where', text: event?.place },
    { term: 'Series', text: event?.series },
    { term: 'Written by', text: namesOf(others.filter(isWriter)) },
    { term: 'People', text: namesOf(others.filter((person) => !isWriter(person))) },
    { term: 'By', links: people.some(isWriter) ? [] : linksToTerms('organisations', makers) },
    { term: recordings.length === 1 ? 'Recording' : 'Recordings', text: formatRecordings(resource) },
    { term: 'Also in', text: languages.map(languageName).join(', ') },
    { term: 'For', links: linksToTerms('audiences', audiences).map(capitaliseFirst) },
    { term: 'Topics', links: linksToTerms('topics', topics).map(lowerAfterFirst) },
    { term: 'Life stages', links: linksToTerms('life-stages', lifeStages).map(lowerAfterFirst) },
    {
      term: 'Date',
      text: event || !published ? undefined : capitalised(formatWhen(published) ?? ''),
      note: published?.note,
    },
  ];
  return facts.filter(({ text, links = [] }) => text || links.length > 0);
}

/** The people who speak in the recordings. */
function speakersOf({ people, recordings }: Resource): Resource['people'] {
  return people.filter(({ name }) => recordings.some(({ speakers }) => speakers.includes(name)));
}

/** "22 January, 10.30 to 12.30", with the year below if it was worked out. */
function formatEvent({ date, probably, time }: NonNullable<Resource['event']> = {}): Pick<KeyFact, 'text' | 'note'> {
  const isYearInferred = probably === 'year' && date !== undefined;
  const day = isYearInferred ? formatDateWithoutYear(date) : formatWhen({ date, probably });
  return {
    text: [day, time].filter(Boolean).join(', '),
    note: isYearInferred ? `Year not stated, probably ${date.slice(0, 4)}` : undefined,
  };
}

/** Names, with their part unless they wrote it. */
function namesOf(people: Resource['people']): string {
  return people
    .map((person) => (person.part && !isWriter(person) ? `${person.name} (${inSentence(person.part)})` : person.name))
    .join(', ');
}

function isWriter({ part }: Resource['people'][number]): boolean {
  return part !== undefined && /author|writer|wrote/i.test(part);
}

function formatRecordings({ recordings, source }: Resource): string {
  const here = recordings.filter(({ video }) => watchAt(video)).length;
  const elsewhere = recordings.filter(({ video, page }) => !watchAt(video) && page).length;
  if (recordings.length === 0) return '';
  if (here + elsewhere === 0) return `${capitalised(numberWord(recordings.length))}, on ${hostOf(source.address)}`;
  const parts = [
    here > 0 && `${numberWord(here)} to play here`,
    elsewhere > 0 && `${numberWord(elsewhere)} on another site`,
  ];
  return capitalised(parts.filter(Boolean).join(', '));
}

/** About the page rather than the resource: sources, dates, gaps. */
function aboutOf(resource: Resource, sources: string[]) {
  const { source, missing, limits, event, published, reviewed, reviewDue, changes } = resource;
  const how = [event?.note, published?.note].filter((note) => note !== undefined);
  const parts = [
    ...(sources.length > 0 ? [`sources (${sources.length})`] : []),
    ...(how.length > 0 ? ['how we dated it'] : []),
    ...(missing.length > 0 ? [`what is missing (${missing.length})`] : []),
  ];
  return {
    title: `About this page${parts.length > 0 ? `: ${new Intl.ListFormat('en-GB').format(parts)}` : ''}`,
    sources,
    origin: { text: originText[source.is], link: { name: source.label, url: source.address } },
    missing,
    notes: [...how, limits, 'This summary is ours.'].filter((note) => note !== undefined).map(withStop),
    changes: changes.map(({ date, note }) => `${formatDate(date)}: ${note}`),
    checked: [
      reviewed && `Last checked ${formatDate(reviewed)}.`,
      reviewDue && `Next check due ${formatDate(reviewDue)}.`,
    ]
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
