/** The report in Markdown. Everything in it is worked out from what was measured. */
import { kilobytes, megabytes, ratio, seconds } from './figures';
import { weighGoals } from './goals';
import type { Circumstances } from './machine';
import type { Measured } from './measure-count';
import { bytesOf, isOneRoundTrip, scriptOf } from './measure-view';
import { connections, type Pressed, type Soak } from './soak';
import { memoryEnds } from './soak-memory';

/** The whole report. */
export function writeReport(
  { date, machine, versions }: Circumstances,
  measured: readonly Measured[],
  soak?: Soak,
): string {
  return `# Benchmarks

Written by \`npm run bench\` on ${date}. Do not mend it by hand: run it again.

- Machine: ${machine}
${versions.map((version) => `- ${version}`).join('\n')}

Three sites from the same posts: this one, Eleventy and Astro Starlight, the other two as small as their habits allow
(\`tests/bench/\`). Eleventy brings no theme, search or script, so its pages are about the least that a page of these posts can
be. Starlight has its search on and only one link in its sidebar, which is lighter than its habit of naming every page.
A ratio is to this site: 2.00 × is twice as much.

## Build

Clean builds, by turns; the middle of the repetitions. Memory is the most that a build and all it started held.

${buildTable(measured)}

## First view

An empty cache in Chromium. Every answer counts, icons and prefetch rules too; bytes are bodies, compressed with brotli.
A site that brings compressed twins is sent as it is; this one takes less pains over each where they are many. Script counts
the lines in the page too, compressed by themselves. One round trip means that the page with its styles is one answer of at
most 14,600 bytes.

${viewTable(measured)}
${soak ? `\n## The local server under pressure\n\n${soakText(soak)}\n` : ''}
## Goals

${goalTable(measured, soak)}
`;
}

function buildTable(measured: readonly Measured[]): string {
  const rows = measured.map((each) => {
    const ours = oursFor(each, measured);
    return [
      each.posts.toLocaleString('en'),
      each.site,
      each.pages.toLocaleString('en'),
      String(each.repetitions),
      seconds(each.build.seconds),
      ratio(each.build.seconds, ours?.build.seconds),
      megabytes(each.build.memory),
      ratio(each.build.memory, ours?.build.memory),
    ];
  });
  return table(['Posts', 'Site', 'Pages', 'Builds', 'Time', 'Ratio', 'Memory', 'Ratio'], rows);
}

function viewTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap((each) =>
    (['post', 'list'] as const).map((name) => {
      const view = each[name];
      const ours = oursFor(each, measured)?.[name];
      return [
        each.posts.toLocaleString('en'),
        name === 'post' ? 'Post' : 'List',
        each.site,
        kilobytes(bytesOf(view)),
        ratio(bytesOf(view), ours && bytesOf(ours)),
        String(view.answers.length),
        kilobytes(scriptOf(view)),
        isOneRoundTrip(view) ? 'yes' : 'no',
      ];
    }),
  );
  // All sites with one page side by side.
  const sorted = rows.toSorted(([aPosts, aName = ''], [bPosts, bName = '']) =>
    aPosts === bPosts ? bName.localeCompare(aName) : 0,
  );
  return table(['Posts', 'Page', 'Site', 'Bytes', 'Ratio', 'Requests', 'Script', 'One round trip'], sorted);
}

function soakText({ site, sirv }: Soak): string {
  const row = (name: string, pressed: Pressed) => {
    const { before, after } = memoryEnds(pressed.memory);
    return [
      name,
      Math.round(rate(pressed)).toLocaleString('en'),
      ratio(rate(pressed), rate(site)),
      pressed.answered.toLocaleString('en'),
      String(pressed.errors + pressed.refused),
      megabytes(before),
      megabytes(after),
    ];
  };
  return `${connections} connections for ${Math.round(site.seconds)} seconds on loopback, asking for the home page, a list and a post. Bare sirv serves the same
files without this site's headers. Memory is the middle of the second quarter of the time, and that of the last.

${table(
  ['Server', 'Answers a second', 'Ratio', 'Answers', 'Errors', 'Memory, second quarter', 'Memory, last quarter'],
  [row('This site', site), row('Bare sirv', sirv)],
)}`;
}

function goalTable(measured: readonly Measured[], soak?: Soak): string {
  const rows = weighGoals(measured, soak).map(({ aim, found, isMet, shortBy }) => [
    aim,
    found,
    isMet ? 'met' : `missed: ${shortBy}`,
  ]);
  return table(['Goal', 'Found', ''], rows);
}

function rate({ answered, seconds: time }: Pressed): number {
  return answered / time;
}

function oursFor({ count }: Measured, measured: readonly Measured[]): Measured | undefined {
  return measured.find((each) => each.count === count && each.site === 'This site');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
