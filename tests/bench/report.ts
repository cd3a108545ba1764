/** The report in Markdown. Everything in it is worked out from what was measured. */
import { buildTable } from './build-table';
import { findTable } from './find-table';
import { weighGoals } from './goals';
import type { Circumstances } from './machine';
import type { Measured } from './measured';
import type { Soak } from './soak';
import { soakText } from './soak-text';
import { table } from './table';
import { viewTable } from './view-table';

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
Posts are the made-up ones; the ${measured[0]?.real ?? 0} real ones are there as well. A ratio is to this site: 2.00 × is twice as much.

## Build

Clean builds, by turns; the middle of the repetitions. Memory is the most that a build and all it started held.

${buildTable(measured)}

## First view

An empty cache in Chromium. Every answer counts, icons and prefetch rules too; bytes are bodies, compressed with brotli.
A site with compressed files of its own is sent as it is. Script counts
the lines in the page too, compressed by themselves. One round trip means that the page with its styles is one answer of at
most 14,600 bytes.

${viewTable(measured)}

## Find

The list of resources is opened and left until it asks for nothing more: Before. Then the search box gets the focus and the
longest word of a made-up title is typed, which other posts hold too. From the focus counts every answer that was asked for
until the first link to a resource stood among the results. Ahead is what was loaded for the search
before anyone asked, this site's script included; with it the search costs what For the search says. Starlight's answers from the whole texts at once, this
site's first from titles, headings, summaries and search words. Eleventy brings no search.${keystrokeText(measured)}

${findTable(measured)}
${soak ? `\n## The local server under pressure\n\n${soakText(soak)}\n` : ''}
## Goals

${goalTable(measured, soak)}
`;
}

function keystrokeText(measured: readonly Measured[]): string {
  return measured.some(({ search }) => search?.keystroke !== undefined)
    ? `
Keystroke is what the page's own script measures from a letter to the answer drawn, before the browser lays it out: the middle
of 20 letters of a title.`
    : '';
}

function goalTable(measured: readonly Measured[], soak?: Soak): string {
  const rows = weighGoals(measured, soak).map(({ aim, found, isMet, shortBy }) => [
    aim,
    found,
    isMet ? 'met' : `missed: ${shortBy}`,
  ]);
  return table(['Goal', 'Found', 'Outcome'], rows);
}
