import { megabytes, ratio, thousands } from './figures';
import { connections, type Pressed, type Soak } from './soak';
import { memoryEnds } from './soak-memory';
import { table } from './table';

/** How the local server bore up, beside bare sirv. */
export function soakText({ site, sirv }: Soak): string {
  return `${connections} connections for ${Math.round(site.seconds)} seconds on loopback, asking for the home page, a list and a post. Bare sirv serves the same
files without this site's headers. Memory is the middle of the second quarter of the time, and that of the last.

${table(
  ['Server', 'Answers a second', 'Ratio', 'Answers', 'Errors', 'Memory, second quarter', 'Memory, last quarter'],
  [row('This site', site, site), row('Bare sirv', sirv, site)],
)}`;
}

function row(name: string, pressed: Pressed, site: Pressed): string[] {
  const { before, after } = memoryEnds(pressed.memory);
  return [
    name,
    thousands(Math.round(rate(pressed))),
    ratio(rate(pressed), rate(site)),
    thousands(pressed.answered),
    String(pressed.errors + pressed.refused),
    megabytes(before),
    megabytes(after),
  ];
}

function rate({ answered, seconds }: Pressed): number {
  return answered / seconds;
}
