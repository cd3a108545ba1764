/** What the link card of a page shows, as plain values. */
import type { BarChart } from '../../charts/bars';
import { placedStatistic } from '../../content/statistic-words';
import { findStatistic } from '../../content/statistics';
import type { Page } from '../../pages/page';
import { characterOf, type RingCharacter } from '../../rings/characters';
import { site } from '../../site';

/** Background: the hue of a type of resource, gold for search and lists, forest for pages about the library. */
export type Hue = RingCharacter | 'gold' | 'forest';

export interface LinkCard {
  title: string;
  /** The type of page, above the title. */
  label: string;
  /** Beside or below the label: author, or parent. */
  by?: string | undefined;
  hue: Hue;
  /** The rings of one resource. Cards without rings or a statistic have the season drawing. */
  rings?: { character: RingCharacter; seed: string } | undefined;
  /** A statistic, drawn on paper beside a narrower title. */
  statistic?: StatisticOnCard | undefined;
}

export interface StatisticOnCard {
  /** Undefined if the source gives no number. */
  chart: BarChart | undefined;
  /** Whether the page has cautions. */
  hasCaveats: boolean;
  source: { by: string; label: string };
}

/** A card and the URL of its page, such as `/topics/maternity/`. */
export interface CardSpec extends LinkCard {
  url: string;
}

/** The cards of these pages. A later page of a list has the card of the first. */
export function cardsOf(pages: readonly Page[]): CardSpec[] {
  return pages.filter(({ type }) => type !== 'later').map(cardOf);
}

function cardOf({ url, type, title, label = site.organisation, by, category, slug, statistic }: Page): CardSpec {
  const found = type === 'statistic' && statistic ? findStatistic(statistic) : undefined;
  if (found) {
    const { facts, chart, caveats, source } = placedStatistic(found);
    const [place = '', when] = facts;
    return {
      url,
      title,
      hue: 'gold',
      label: place,
      by: when,
      statistic: { chart, hasCaveats: caveats.length > 0, source: { by: source.by, label: source.label } },
    };
  }
  if (category && slug) {
    const character = characterOf(category);
    return { url, title, label, by, hue: character, rings: { character, seed: `${category}/${slug}` } };
  }
  return { url, title, label, hue: type === 'text' ? 'forest' : 'gold' };
}
