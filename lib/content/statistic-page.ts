/** A statistic as a view model for lists, texts and pages. */
import { type BarChart, barsOf } from '../charts/bars';
import { sayYears } from '../charts/say';
import { addressOf } from '../routes';
import { site } from '../site';
import { copyTextOf, factsOfStatistic, type LeadingNumber, leadingNumberOf, sayDateOfSource } from './statistic-words';
import { isByEthnicGroup, type Statistic } from './statistics';

/** A source with its state. */
export interface ShownSource extends Pick<Statistic['source'], 'by' | 'label' | 'address' | 'is' | 'note'> {
  dated: string;
}

/** A statistic with a chart, as a row of a list or in a text. */
export interface PlacedStatistic {
  slug: string;
  address: string;
  sentence: string;
  /** Place and period. */
  facts: string[];
  /** The period in years: "2021–23"; empty if the source states none. */
  years: string;
  /** The sentence with its number first. */
  lead: LeadingNumber;
  source: ShownSource;
  chart: BarChart | undefined;
  caveats: string[];
  isByEthnicGroup: boolean;
  /** The sentence with its source, to paste elsewhere. */
  copy: string;
}

export function placedStatistic(statistic: Statistic): PlacedStatistic {
  const { slug, sentence, caveats } = statistic;
  const { by, label, address, is, note } = statistic.source;
  return {
    slug,
    sentence,
    address: addressOf('statistics', slug),
    facts: factsOfStatistic(statistic),
    years: sayYears(inYears(statistic.period)),
    lead: leadingNumberOf(statistic),
    source: { by, label, address, is, note, dated: sayDateOfSource(statistic) },
    chart: barsOf(statistic),
    caveats,
    isByEthnicGroup: isByEthnicGroup(statistic),
    copy: copyTextOf(statistic, site.address),
  };
}

function inYears({ from, to }: Statistic['period']): Pick<Statistic['period'], 'from' | 'to'> {
  return { from: from?.slice(0, 4), to: to?.slice(0, 4) };
}
