/** `npm run relevance`: how well each tier of the search, and both as a reader sees them, answer the labelled queries. */
import { chromium } from 'playwright-core';
import { buildSite, isBuilt } from '../../lib/publish/build-site';
import { findBrowser } from '../../lib/publish/find-browser';
import { serveSite } from '../../lib/publish/serve';
import { ensureBrowser } from '../ensure-browser';
import { openTiers } from './ask';
import { type Rating, rate, readQueries } from './rate';

await ensureBrowser();
if (!isBuilt()) await buildSite();
const { address, close } = await serveSite('out');
const browser = await chromium.launch(findBrowser());
try {
  const tiers = await openTiers(await browser.newPage(), address);
  console.log(
    '| Queries | Tier | Right first | Right among three | Mean reciprocal rank |\n| --- | --- | --- | --- | --- |',
  );
  for (const isUnseen of [false, true]) {
    const queries = readQueries().filter(({ unseen = false }) => unseen === isUnseen);
    for (const [tier, ask] of Object.entries(tiers)) {
      const answers = [];
      for (const query of queries) answers.push([query, await ask(query.query)] as const);
      console.log(row(`${queries.length} ${isUnseen ? 'unseen' : 'seen'}`, tier, rate(answers)));
    }
  }
} finally {
  await browser.close();
  await close();
}

function row(queries: string, tier: string, { atOne, atThree, reciprocal }: Rating): string {
  return `| ${[queries, tier, ...[atOne, atThree, reciprocal].map((share) => share.toFixed(3))].join(' | ')} |`;
}
