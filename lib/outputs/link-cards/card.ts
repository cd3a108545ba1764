/** What a link card shows, as plain values. */
import type { BarChart } from '../../charts/bars';
import type { RingCharacter } from '../../rings/characters';

/** What a card is drawn on: the hue of a type of resource, gold for finding things, forest for pages about the library. */
export type Hue = RingCharacter | 'gold' | 'forest';

export interface LinkCard {
  title: string;
  /** The type of page, above the title. */
  label: string;
  /** Beside or below the label: who made it, or what it is part of. */
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
