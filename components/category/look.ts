/** Each category owns one hue and one character of rings; one without its own wears that of tools. */
import type { RingCharacter } from '../../lib/rings/characters';

const hues: Readonly<Record<RingCharacter, string>> = {
  recommendations: 'hue-rec',
  evidence: 'hue-evi',
  webinars: 'hue-web',
  training: 'hue-tra',
  'case-studies': 'hue-cas',
  tools: 'hue-too',
};

/** The class that sets `--field` and `--deep`. */
export function hueOf(category: string): string {
  return hues[characterOf(category)];
}

/** The character of a category's rings. */
export function characterOf(category: string): RingCharacter {
  return isCharacter(category) ? category : 'tools';
}

function isCharacter(category: string): category is RingCharacter {
  return Object.hasOwn(hues, category);
}
