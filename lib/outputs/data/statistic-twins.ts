/** The twins of the pages of statistics, of lists of them, and of what is known of places. */
import { evidencePage, placePage } from '../../content/evidence';
import { standingPages } from '../../content/standing-pages';
import { listStatisticFacets, statisticListAt } from '../../content/statistic-lists';
import { type StatisticCard, statisticCard, statisticPage } from '../../content/statistic-page';
import { listStatisticPages, listStatistics } from '../../content/statistics';
import { routes } from '../../routes';
import { placeSlugs } from '../../schema/places';
import type { TwinList, TwinnedPage } from './twinned-pages';

/** All of them; of a list, the first page stands for all. */
export function statisticTwins(): TwinnedPage[] {
  return [
    {
      address: routes.statistics,
      title: standingPages.statistics.title,
      summary: standingPages.statistics.summary,
      lists: [figures(listStatistics().map(statisticCard))],
    },
    ...listStatisticPages().flatMap(({ slug }) => statisticTwin(slug)),
    ...listStatisticFacets().flatMap(({ name, values }) => values.flatMap(({ value }) => listTwin(name, value))),
    {
      address: routes.evidence,
      ...standingPages.evidence,
      lists: evidencePage().parts.map(({ name, rows }) => ({
        title: name,
        entries: rows.map((row) => ({ title: row.name, address: row.address })),
      })),
    },
    ...placeSlugs.map((place) => {
      const { address, title, summary, conditions, others } = placePage(place);
      return {
        address,
        title,
        summary,
        lists: [
          ...conditions.map(({ name, cards }) => ({ ...figures(cards), title: name })),
          { ...figures(others), title: 'Other figures' },
        ],
      };
    }),
  ];
}

function statisticTwin(slug: string): TwinnedPage[] {
  const page = statisticPage(slug);
  if (!page) return [];
  const { address, sentence, measured, source, uses, copy, table } = page;
  const values = table.map(({ group, value, interval }) => `- ${group}: ${value}${interval && ` (${interval})`}`);
  const text = [copy, ...values].join('\n');
  return [
    {
      address,
      title: sentence,
      summary: measured,
      texts: () => ({ markdown: text, text }),
      lists: [
        {
          title: 'Source',
          entries: [{ title: source.label, address: source.address, note: `${source.by}, ${source.dated}` }],
        },
        { title: 'Used in', entries: uses.map((use) => ({ title: use.name, address: use.address })) },
      ],
    },
  ];
}

function listTwin(facet: string, value: string): TwinnedPage[] {
  const page = statisticListAt(facet, [value]);
  if (!page) return [];
  const { address, title, summary, list } = page;
  return [{ address, title, summary: `${summary} ${title}.`, lists: [figures(list.items)] }];
}

function figures(cards: readonly StatisticCard[]): TwinList {
  return {
    title: 'Figures',
    entries: cards.map(({ sentence, address, facts }) => ({ title: sentence, address, note: facts.join('; ') })),
  };
}
