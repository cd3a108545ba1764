/** What a link card says and shows, as plain values. Who draws one on a page's behalf needs nothing else. */
import type { RingCharacter } from '../../rings/characters';
import type { Ground } from './grounds';

/** A drawing of the card's own: SVG in the coordinates of the card, of which the words have the left 754 pixels. */
export interface OwnPicture {
  svg: string;
  /** What it is, for the words in place of the card: "a bar chart". */
  is: string;
}

/** The rings of one resource, the season drawing, or a drawing of the card's own. */
export type Picture = { rings: RingCharacter; seed: string } | 'season' | OwnPicture;

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
  const shown = typeof picture === 'object' && 'is' in picture ? picture.is : 'growth rings';
  return `${by ? `${label}, ${by}` : label}: ${title}. Beside it, ${shown}.`;
}
