/** What was aimed at, and whether it is reached; worked out from the numbers alone. */
import { kilobytes, listing, megabytes, ratio, seconds, thousands } from './figures';
import { type Goal, goal } from './goal';
import { bytesOf, firstRoundTrip, isOneRoundTrip, largestPart, scriptOf, type View } from './measure-view';
import { countsOf, type Measured, oursFor } from './measured';
import { searchGoals } from './search-goals';
import type { Soak } from './soak';
import { memoryGrowth, mostGrowth } from './soak-memory';

const mostRequests = 3;

/** Every goal, for each number of posts that was measured. */
export function weighGoals(measured: readonly Measured[], soak?: Soak): Goal[] {
  const goals = countsOf(measured).flatMap((count) => {
    const ours = oursFor(count, measured);
    const theirs = measured.find((each) => each.count === count && each.site === 'Starlight');
    if (!ours || !theirs) return [];
    const views = (['post', 'list'] as const).flatMap((name) =>
      viewGoals(`${name === 'post' ? 'a post' : 'a list'}, ${thousands(count)} posts`, ours[name], theirs[name]),
    );
    return [...views, ...searchGoals(ours), ...(count >= 1000 ? buildGoals(ours, theirs) : [])];
  });
  return soak ? [...goals, ...soakGoals(soak)] : goals;
}

function viewGoals(where: string, ours: View, theirs: View): Goal[] {
  const [mine, most] = [bytesOf(ours), bytesOf(theirs) / 3];
  const page = ours.answers.find(({ kind }) => kind === 'document')?.bytes ?? 0;
  const script = scriptOf(ours);
  const requests = ours.answers.length;
  return [
    goal(`First view of ${where}: at most a third of Starlight's bytes`, kilobytes(mine), mine <= most, () => [
      `${kilobytes(mine - most)} too many`,
      `the largest part is ${largestPart(ours.answers)}`,
    ]),
    goal(`First view of ${where}: one round trip`, `a page of ${kilobytes(page)}`, isOneRoundTrip(ours), () => [
      page > firstRoundTrip ? `${page - firstRoundTrip} bytes too many` : 'the styles are a file of their own',
    ]),
    goal(`First view of ${where}: no script`, kilobytes(script), script === 0, () => [
      `${kilobytes(script)} too many`,
      listing(ours.answers.filter(({ kind }) => kind === 'script').map(({ path }) => path)),
    ]),
    goal(`First view of ${where}: at most ${mostRequests} requests`, String(requests), requests <= mostRequests, () => [
      `${requests - mostRequests} too many`,
      `they are ${listing(ours.answers.map(({ path }) => path))}`,
    ]),
  ];
}

function buildGoals(ours: Measured, theirs: Measured): Goal[] {
  const where = `${thousands(ours.count)} posts`;
  const [mine, other] = [ours.build, theirs.build];
  const longest = mine.steps.toSorted((a, b) => b.seconds - a.seconds)[0];
  const time = goal(
    `Build of ${where}: no slower than Starlight`,
    `${seconds(mine.seconds)} against ${seconds(other.seconds)}`,
    mine.seconds <= other.seconds,
    () => [
      `${ratio(mine.seconds, other.seconds)} the time`,
      longest ? `"${longest.name}" takes ${seconds(longest.seconds)} of it` : '',
    ],
  );
  if (mine.memory === undefined || other.memory === undefined) return [time];
  const [held, most] = [mine.memory, other.memory];
  const memory = goal(
    `Build of ${where}: in less memory than Starlight`,
    `${megabytes(held)} against ${megabytes(most)}`,
    held < most,
    () => [`${ratio(held, most)} the memory`, mine.memoryDuring ? `the peak comes during "${mine.memoryDuring}"` : ''],
  );
  return [time, memory];
}

function soakGoals({ site }: Soak): Goal[] {
  const faults = site.errors + site.refused;
  const growth = memoryGrowth(site.memory);
  return [
    goal('Local server under pressure: no error', String(faults), faults === 0, () => [
      `${site.errors} broken connections, ${site.refused} answers other than 2xx`,
    ]),
    goal(
      `Local server under pressure: memory flat, within ${mostGrowth * 100} %`,
      `${(growth * 100).toFixed(0)} %`,
      growth <= mostGrowth,
      () => [`${((growth - mostGrowth) * 100).toFixed(0)} points too much`],
    ),
  ];
}
