import type { Statistic } from '../../content/statistics';
import { addressOf } from '../../routes';
import { site } from '../../site';
import type { Cited } from './cited';

/** A statistic: its finding, by who says it, dated as the source is. Its page here is what is cited, and the source is named after it. */
export function citedStatistic({ slug, sentence, source, measures }: Statistic): Cited {
  const { by, label, address, published, updated } = source;
  const date = updated ?? published;
  return {
    id: slug,
    type: 'webpage',
    title: sentence,
    container: site.name,
    authors: [{ name: by, is: 'organisation' }],
    ...(date && { date: { date } }),
    address: site.address + addressOf('statistics', slug),
    summary: measures,
    notes: [`Figure from: ${label}, ${address}`],
  };
}
