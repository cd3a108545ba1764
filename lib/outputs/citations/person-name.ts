/** The parts of a person's name, as reference styles want them. */

export interface PersonName {
  family: string;
  given: string;
  /** "van", "de la": goes with the family name and does not sort. */
  particle?: string;
  /** "Jr." */
  suffix?: string;
}

/** Titles before a name, which no reference style prints. */
const titles =
  /^(?:(?:dr|prof|professor|dame|sir|lord|lady|baroness|mr|mrs|ms|miss|mx|rev|reverend|cllr|councillor)\.?\s+)+/i;
/** Honours and degrees after it. */
const honours = /(?:,?\s+(?:[CDKMO]BE|KCB|CB|CH|[KQ]C|FRS|FRCP|FRCGP|FRCN|FFPH|FRSA|PhD|MD|MP|AM|JP|DL))+$/;
const suffixes = /,?\s+(Jr\.?|Sr\.?|I{2,3}|IV)$/;
const particles = new Set(
  'van von der den de del della di da dos das du la le ten ter bin ibn al el af av zu zur'.split(' '),
);

/** Where the family name comes last is known for these scripts only. */
const cutScripts = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.,'’‐‑-]+$/u;

/**
 * The parts of a name that is written given name first. Nothing where it has one part only, or is in a script in which the
 * order is another: such a name stays whole.
 */
export function personName(written: string): PersonName | undefined {
  if (!cutScripts.test(written)) return undefined;
  const bare = written.trim().replace(titles, '').replace(honours, '');
  const [, suffix] = suffixes.exec(bare) ?? [];
  const words = bare.replace(suffixes, '').split(/\s+/);
  if (words.length < 2) return undefined;
  const first = words.findIndex((word, index) => index > 0 && particles.has(word));
  const start = first > 0 && first < words.length - 1 ? first : words.length - 1;
  const family = words.at(-1) ?? '';
  const particle = words.slice(start, -1).join(' ');
  return {
    family,
    given: words.slice(0, start).join(' '),
    ...(particle && { particle }),
    ...(suffix && { suffix }),
  };
}
