/** Each category owns one hue and one character of rings; one without its own wears that of tools. */
import { characterOf, type RingCharacter } from '../../lib/rings/characters';

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
