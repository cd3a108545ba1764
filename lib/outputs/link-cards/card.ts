/** What a link card says and shows, as plain values. Who draws one on a page's behalf needs nothing else. */

import type { Chart } from '../../charts/chart';
import type { RingCharacter } from '../../rings/characters';
import type { Ground } from './grounds';

/** What a figure says in numbers, on a plate of its own beside narrower words. */
export interface Plate {
  chart: Chart | undefined;
  /** Stands there large where the chart has no room. */
  numeral: { number: string; unit: string } | undefined;
  /** Whether its page says what to be careful with. */
  hasCaveats: boolean;
  source: { by: string; label: string };
}

/** The rings of one resource, the season drawing, or a figure. */
export type Picture = { rings: RingCharacter; seed: string } | 'season' | { plate: Plate };

export interface LinkCard {
  ground: Ground;
  /** Above the title: what sort of thing it is. */
  label: string;
  /** After the label, or below it: whose it is, or what it belongs to. */
  by?: string | undefined;
  title: string;
  picture: Picture;
}

/** The words in place of a card, for who does not see it. */
export function sayCard({ label, by, title, picture }: LinkCard): string {
  const shown =
    typeof picture === 'object' && 'plate' in picture ? sayPlate(picture.plate) : 'Beside it, growth rings.';
  return `${by ? `${label}, ${by}` : label}: ${title}. ${shown}`;
}

function sayPlate({ chart, hasCaveats, source }: Plate): string {
  const care = hasCaveats ? ' Read with care.' : '';
  return `${chart ? `In figures: ${chart.text}` : 'No number is given.'}${care} Source: ${source.by}.`;
}
