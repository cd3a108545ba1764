/** What the weekly watch found, as the words of one issue. */
import type { Fault } from '../../check/fault';
import { sayDate } from '../../dates';
import type { Known } from './cache';
import type { OutsideLink } from './outside-links';

export interface Watched {
  today: string;
  /** Each link with what is known of it; nothing where no address at all could be reached. */
  links?: readonly (OutsideLink & { known: Known })[];
  /** What the check advises, of every kind. */
  advice: readonly Fault[];
  /** Where a fault is mended, as a whole address, where one is known. */
  mendAt?: (fault: Fault) => string | undefined;
}

/** In characters; GitHub takes 65,536 in an issue. */
const longest = 60_000;

/** The report in Markdown. It has a part for each kind, and says so where nothing waits. */
export function sayWatched({ today, links, advice, mendAt }: Watched): string {
  const inState = (state: Known['state']) => (links ?? []).filter(({ known }) => known.state === state);
  const reviews = advice.filter(({ level, field }) => level === 'look' && /^review/.test(field ?? ''));
  const wanted = advice.filter(({ level }) => level === 'wanted');
  const parts = [
    part(
      'Links that do not work',
      'Find the new address of each, or take the link out.',
      inState('broken').flatMap(sayLink),
    ),
    part('Links that have moved for good', 'Write the new address.', inState('moved').flatMap(sayLink)),
    part(
      'Links that could not be checked',
      'They may well work for a person with a browser. Try those that stand here for weeks.',
      inState('unsure').flatMap(sayLink),
    ),
    part(
      'Reviews',
      'Hold each page against its sources, then set both days.',
      reviews.map((fault) => sayReview(fault, sayMend(fault, mendAt))),
    ),
    part('Wanted', 'Somebody may know these.', sayByFile(wanted, mendAt)),
  ].filter((each) => each !== undefined);
  const unreached = links ? [] : ['No address could be reached, so the links were not checked.'];
  const nothing = parts.length === 0 && links ? ['Nothing waits.'] : [];
  const whole = [
    `As of ${sayDate(today)}. This issue is brought up to date every week.`,
    ...unreached,
    ...nothing,
    ...parts,
  ].join('\n\n');
  return `${whole.length > longest ? `${whole.slice(0, whole.lastIndexOf('\n', longest))}\n\nThere is more than fits here: run npm run freshness.` : whole}\n`;
}

function part(head: string, say: string, lines: readonly string[]): string | undefined {
  return lines.length > 0 ? `## ${head}\n\n${say}\n\n${lines.join('\n')}` : undefined;
}

function sayLink({ address, places, known: { say, to, since, asked } }: OutsideLink & { known: Known }): string[] {
  const what = to ? `is now <${to}>` : say;
  const when = since !== undefined && since !== asked ? `, since ${sayDate(since)}` : '';
  return [
    `- <${address}> ${to ? what : `(${what}${when})`}`,
    ...places.map(({ file, line }) => `  - \`${file}\`, line ${line}`),
  ];
}

function sayReview({ file, say }: Fault, mend: string): string {
  return `- \`${file}\`: ${say}${mend}`;
}

function sayByFile(wanted: readonly Fault[], mendAt: Watched['mendAt']): string[] {
  return [...new Set(wanted.map(({ file }) => file))].flatMap((file) => [
    `- \`${file}\``,
    ...wanted.filter((each) => each.file === file).map((fault) => `  - ${fault.say}${sayMend(fault, mendAt)}`),
  ]);
}

function sayMend(fault: Fault, mendAt: Watched['mendAt']): string {
  const address = mendAt?.(fault);
  return address ? ` [Mend this](${address})` : '';
}
