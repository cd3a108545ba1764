/** The link card of a page. */
import { placedStatistic } from '../../content/statistic-page';
import { findStatistic } from '../../content/statistics';
import type { Page } from '../../pages/page';
import { characterOf } from '../../rings/characters';
import { site } from '../../site';
import type { CardSpec } from './card';

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
