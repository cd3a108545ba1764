/**
 * `npm run relevance`: how well each tier of the search, and both as a reader sees them, answer the labelled queries.
 * `npm run relevance seen` leaves out the unseen ones and names each of the others that does not come first: for tuning.
 */
import { chromium } from 'playwright-core';
import { buildSite, isBuilt } from '../../lib/build/build';
import { findBrowser } from '../../lib/build/find-browser';
import { serveSite } from '../../lib/build/serve';
import { ensureBrowser } from '../ensure-browser';
import { openTiers } from './ask';
import { type LabelledQuery, type Rating, rate, readQueries } from './rate';

type Answer = readonly [LabelledQuery, readonly string[]];

const isTuning = process.argv.includes('seen');
await ensureBrowser();
if (!isBuilt()) await buildSite();
const { address, close } = await serveSite('out');
const browser = await chromium.launch(findBrowser());
try {
  const tiers = await openTiers(await browser.newPage(), address);
  for (const isUnseen of isTuning ? [false] : [false, true]) {
    const queries = readQueries().filter(({ unseen = false }) => unseen === isUnseen);
    console.log(head(isUnseen ? 'Unseen' : 'Seen'));
    for (const [tier, ask] of Object.entries(tiers)) {
      const answers: Answer[] = [];
      for (const query of queries) answers.push([query, await ask(query.query)]);
      console.log(row(`${tier}, all`, rate(answers)));
      if (tier !== 'both') continue;
      for (const [kind, some] of byKind(answers)) console.log(row(`both, ${kind}`, rate(some)));
      if (isTuning) console.log(answers.filter(isWrong).map(say).join('\n'));
    }
  }
} finally {
  await browser.close();
  await close();
}

function head(name: string): string {
  return `\n| ${name} | Queries | Right first | Right among three | Mean reciprocal rank |\n| --- | --- | --- | --- | --- |`;
}

function row(name: string, { queries, atOne, atThree, reciprocal }: Rating): string {
  return `| ${[name, queries, ...[atOne, atThree, reciprocal].map((share) => share.toFixed(3))].join(' | ')} |`;
}

function byKind(answers: readonly Answer[]): Map<string, Answer[]> {
  const kinds = new Map<string, Answer[]>();
  for (const answer of answers) kinds.set(answer[0].kind, [...(kinds.get(answer[0].kind) ?? []), answer]);
  return kinds;
}

function isWrong([{ first }, [best = '']]: Answer): boolean {
  return !first.includes(best);
}

function say([{ kind, query, first }, slugs]: Answer): string {
  return `${kind}: ${query}\n  wanted ${first.join(' or ')}\n  found  ${slugs.slice(0, 4).join(', ')}`;
}
