/** Everything that the page of one resource shows, ready to draw. */
import { addressOf, routes, sections } from '../routes';
import type { Resource } from '../schema/kinds';
import { type BodyShown, bodyOf } from './bodies';
import { cardOf, makerOf, type ResourceCard } from './cards';
import { type KeyFact, keyFactsOf } from './key-facts';
import { type RelatedResource, relatedTo } from './related';
import { findResource } from './resources';
import { findStatistic } from './statistics';
import { entriesOf, findOnShelf } from './vocabularies';

export interface PersonShown {
  name: string;
  role?: string | undefined;
  part?: string | undefined;
  organisation?: { name: string; address: string } | undefined;
}

export interface ResourcePageContent {
  card: ResourceCard;
  /** Who made it. */
  maker: string | undefined;
  crumb: { name: string; address: string }[];
  facts: KeyFact[];
  body: BodyShown[];
  /** What is on the page; empty where it is short. */
  contents: { id: string; text: string }[];
  /** Whether what can be watched comes before the text. */
  opensWithRecordings: boolean;
  people: PersonShown[];
  related: { card: ResourceCard; because: string }[];
  replacement?: { title: string; address: string } | undefined;
}

/** A page with fewer words than this needs no contents: about two screens of a laptop. */
const wordsForContents = 700;

/** What a long page names to be read next: more drawings would not fit its first round trip. */
const relatedToLong = 2;

/** The page of one resource. */
export function resourcePage(resource: Resource): ResourcePageContent {
  const { slug, category } = resource;
  const isLong = resource.words + wordsPlaced(resource) >= wordsForContents;
  const replacement = resource.supersededBy ? findResource(resource.supersededBy) : undefined;
  return {
    card: cardOf(resource),
    maker: makerOf(resource),
    crumb: [
      { name: 'Resources', address: routes.resources },
      { name: findOnShelf('categories', category)?.name ?? category, address: addressOf('categories', category) },
    ],
    facts: keyFactsOf(resource),
    body: bodyOf('resources', slug),
    contents: isLong ? contentsOf(resource) : [],
    opensWithRecordings: opensWithRecordings(resource),
    people: resource.people.map(({ name, role, part, organisation }) => ({
      name,
      role,
      part,
      organisation: organisation ? organisationNamed(organisation) : undefined,
    })),
    related: relatedTo(resource, isLong ? relatedToLong : undefined).map((related) => ({
      card: cardOf(related.resource),
      because: sayShared(related.shared),
    })),
    replacement: replacement && { title: replacement.title, address: addressOf('resources', replacement.slug) },
  };
}

/** Words of the statistics that stand in the text, with their sources. */
function wordsPlaced({ statistics = [] }: Resource): number {
  const texts = statistics.flatMap((id) => {
    const { sentence, source } = findStatistic(id) ?? {};
    return [sentence, source?.by, source?.label, source?.note];
  });
  return texts.join(' ').split(/\s+/).length;
}

function organisationNamed(slug: string): { name: string; address: string } | undefined {
  const [entry] = entriesOf('organisations', [slug]);
  return entry && { name: entry.shortName ?? entry.name, address: addressOf('organisations', slug) };
}

/** The talks are what a reader of a webinar comes for. */
function opensWithRecordings({ category, recordings }: Resource): boolean {
  return category === 'webinars' && recordings.length > 0;
}

function contentsOf(resource: Resource): { id: string; text: string }[] {
  const { headings, recordings, documents, people, changes } = resource;
  const body = headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, text }));
  const watch =
    recordings.length > 0
      ? [{ id: sections.recordings, text: recordings.length === 1 ? 'Recording' : 'Recordings' }]
      : [];
  return [
    ...(opensWithRecordings(resource) ? [...watch, ...body] : [...body, ...watch]),
    { id: sections.facts, text: 'Key facts' },
    ...(documents.length > 0
      ? [{ id: sections.documents, text: documents.length === 1 ? 'Document' : 'Documents' }]
      : []),
    ...(people.length > 0 ? [{ id: sections.people, text: 'People' }] : []),
    { id: sections.source, text: 'Where this comes from' },
    ...(changes.length > 0 ? [{ id: sections.changes, text: 'Changes' }] : []),
  ];
}

/** "Also about co-production and trust"; people before topics, topics before organisations. */
function sayShared({ people, topics, organisations }: RelatedResource['shared']): string {
  if (people.length > 0) return `Also with ${sayList(people.slice(0, 2))}`;
  if (topics.length > 0)
    return `Also about ${sayList(entriesOf('topics', topics.slice(0, 2)).map(({ name }) => lowerFirst(name)))}`;
  if (organisations.length > 0)
    return `Also from ${sayList(entriesOf('organisations', organisations.slice(0, 1)).map(({ name, shortName }) => shortName ?? name))}`;
  return '';
}

function sayList(words: readonly string[]): string {
  return listFormat.format(words);
}

const listFormat = new Intl.ListFormat('en-GB');

/** "Mental health" inside a sentence; names and abbreviations, such as "COVID-19", keep their capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}|$)/u.test(name) && !/ \p{Lu}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
