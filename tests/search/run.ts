/**
 * `npm run relevance`: how well search answers the labelled queries.
 * `npm run relevance seen` leaves out the unseen ones and names each of the others that doesn't come first: for tuning.
 */
import { buildContent } from '../../lib/build/build-content';
import type { Answers } from './ask';
import { type LabelledQuery, placeOf, type Rating, rate, readQueries } from './rate';

type Answer = readonly [LabelledQuery, Answers];

const isTuning = process.argv.includes('seen');
await buildContent();
// Imported here, because it reads what the content step has just written.
const { openSearch } = await import('./ask');
const ask = openSearch();
for (const isUnseen of isTuning ? [false] : [false, true]) {
  const answers = readQueries()
    .filter((query) => query.isUnseen === isUnseen)
    .map((query): Answer => [query, ask(query.query)]);
  const answered = answers.filter(([{ first }]) => first.length > 0);
  const empty = answers.filter(([{ first }]) => first.length === 0);
  const wrong = empty.filter(([, { urls }]) => urls.length > 0);
  console.log(
    `\n| ${isUnseen ? 'Unseen' : 'Seen'} | Queries | Right first | Right among three | MRR |\n| --- | --- | --- | --- | --- |`,
  );
  console.log(row('all', rate(answered)));
  for (const [group, some] of byGroup(answered)) console.log(row(group, rate(some)));
  console.log(`\nFalse answers: ${wrong.length} of ${empty.length}`);
  if (!isTuning) continue;
  for (const [query, { urls }] of [...answered.filter((answer) => placeOf(...answer) !== 0), ...wrong])
    console.log(
      `${query.group}: ${query.query}\n  wanted ${query.first.join(' or ') || 'nothing'}\n  found  ${urls.slice(0, 4).join(', ')}`,
    );
}

function row(name: string, { queries, atOne, atThree, reciprocal }: Rating): string {
  return `| ${[name, queries, ...[atOne, atThree, reciprocal].map((share) => share.toFixed(3))].join(' | ')} |`;
}

function byGroup(answers: readonly Answer[]): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) groups.set(answer[0].group, [...(groups.get(answer[0].group) ?? []), answer]);
  return groups;
}
