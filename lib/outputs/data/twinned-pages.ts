/** The pages that are no resources, as their twins tell them: a text, and lists of where they lead. */

import { sayClock } from '../../captions/moment';
import { listFreshness } from '../../content/freshness';
import { listGaps } from '../../content/gaps';
import { homePage } from '../../content/home-page';
import { listPages } from '../../content/pages';
import { listCaptioned } from '../../content/recordings';
import { hasRecording, listResources, listResourcesOn } from '../../content/resources';
import { standingPages } from '../../content/standing-pages';
import { taxonomies, taxonomyNames } from '../../content/taxonomies';
import { listTerms } from '../../content/terms';
import { chapterPage } from '../../content/transcripts';
import { isWorkedOut } from '../../content/worked-out-taxonomies';
import { addressOf, chapterAt, routes } from '../../routes';
import type { Resource } from '../../schema/kinds';
import { chapterWords } from '../describe-kinds';
import { statisticTwins } from './statistic-twins';
import { type Texts, textsOf } from './texts';

export interface TwinnedPage {
  address: string;
  title: string;
  summary: string;
  /** Asked for one page at a time: all bodies of a large library together would fill the memory. */
  texts?: () => Texts;
  lists: readonly TwinList[];
}

export interface TwinList {
  title: string;
  entries: readonly { title: string; address: string; note?: string }[];
}

/** Every page that has a twin and is no resource; of a list, the first page stands for all. */
export function twinnedPages(): TwinnedPage[] {
  return [
    homeTwin(),
    ...listTwins(),
    ...taxonomyNames.flatMap(shelfTwins),
    ...writtenTwins(),
    ...chapterTwins(),
    ...statisticTwins(),
  ];
}

function homeTwin(): TwinnedPage {
  const { title, summary, categories, lead, latest, figure } = homePage();
  return {
    address: routes.home,
    title,
    summary,
    lists: [
      { title: 'Kinds of resource', entries: categories.map((entry) => shelfEntry('categories', entry)) },
      { title: 'Start here', entries: [resourceEntry(lead)] },
      { title: 'New in the library', entries: latest.map(resourceEntry) },
      {
        title: 'A figure',
        entries: figure
          ? [
              {
                title: figure.sentence,
                address: figure.address,
                note: `Source: ${figure.source.label}, ${figure.source.dated}`,
              },
            ]
          : [],
      },
    ],
  };
}

function listTwins(): TwinnedPage[] {
  return [
    {
      address: routes.resources,
      title: 'Find a resource',
      summary: 'Every resource of the library.',
      lists: [resourceList(listResources())],
    },
    {
      address: routes.recordings,
      title: 'Watch or listen',
      summary: 'Resources with a recording, here or on the site of those who made it.',
      lists: [resourceList(listResources().filter(hasRecording))],
    },
    {
      address: routes.gaps,
      title: 'What is missing',
      summary: 'Recordings, documents, pages and dates that we looked for and did not find.',
      lists: [
        {
          title: 'Wanted',
          entries: listGaps().map(({ title, address, wanted }) => ({ title, address, note: wanted.join('; ') })),
        },
      ],
    },
    { address: routes.pack, ...standingPages.pack, lists: [] },
    {
      address: routes.freshness,
      ...standingPages.freshness,
      lists: listFreshness().organisations.map(({ name, resources }) => ({
        title: name,
        entries: resources.map(({ title, address, needs }) => ({
          title,
          address,
          note: needs.map(({ say }) => say).join('; '),
        })),
      })),
    },
  ];
}

function shelfTwins(shelf: (typeof taxonomyNames)[number]): TwinnedPage[] {
  const { title, summary, address } = taxonomies[shelf];
  const entries = listTerms(shelf);
  return [
    {
      address,
      title,
      summary,
      lists: [{ title: 'Entries', entries: entries.map((entry) => shelfEntry(shelf, entry)) }],
    },
    ...entries.map(({ slug, name, summary: about }) => ({
      address: addressOf(shelf, slug),
      title: name,
      summary: about,
      ...(!isWorkedOut(shelf) && { texts: () => textsOf(shelf, slug) }),
      lists: [resourceList(listResourcesOn(shelf, slug))],
    })),
  ];
}

function writtenTwins(): TwinnedPage[] {
  return listPages().map(({ slug, title, summary }) => ({
    address: addressOf('pages', slug),
    title,
    summary,
    texts: () => textsOf('pages', slug),
    lists: [],
  }));
}

function chapterTwins(): TwinnedPage[] {
  return listCaptioned().flatMap(({ owner, recording, captioned }) => {
    return captioned.chapters.map(({ id, title: name, start, end }, index) => {
      const times = { clock: sayClock(start), endClock: sayClock(end) };
      const of = captioned.chapters.length;
      const { title, description } = chapterWords({ title: name, recording, number: index + 1, of, ...times });
      return {
        address: chapterAt(owner.address, captioned.id, id),
        title,
        summary: description,
        texts: () => saidIn(owner.slug, captioned.id, id),
        lists: [{ title: 'The recording', entries: [{ title: owner.title, address: owner.address }] }],
      };
    });
  });
}

/** What is said in a chapter, each paragraph with its moment and who says it. */
function saidIn(slug: string, recording: string, chapter: string): Texts {
  const paragraphs = chapterPage(slug, recording, chapter)?.paragraphs ?? [];
  const text = paragraphs.map(({ clock, speaker, text: said }) => `(${clock}) ${speaker ? `${speaker}: ` : ''}${said}`);
  return { markdown: text.join('\n\n'), text: `${text.join('\n\n')}\n` };
}

function shelfEntry(
  shelf: (typeof taxonomyNames)[number],
  { slug, name, count }: { slug: string; name: string; count: number },
) {
  return { title: name, address: addressOf(shelf, slug), note: `${count} ${count === 1 ? 'resource' : 'resources'}` };
}

/** In a longer list each resource has its title only: what it is stands in its own twin, and in the list of all. */
const mostWithSummaries = 200;

function resourceList(resources: readonly Pick<Resource, 'slug' | 'title' | 'summary'>[]): TwinList {
  const isLong = resources.length > mostWithSummaries;
  return {
    title: 'Resources',
    entries: resources.map(({ slug, title, summary }) =>
      isLong ? { title, address: addressOf('resources', slug) } : resourceEntry({ slug, title, summary }),
    ),
  };
}

function resourceEntry({ slug, title, summary }: Pick<Resource, 'slug' | 'title' | 'summary'>) {
  return { title, address: addressOf('resources', slug), note: summary };
}
