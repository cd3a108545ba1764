import { kilobytes, milliseconds, thousands } from './figures';
import { type Goal, goal } from './goal';
import { searchAnswers } from './measure-search';
import { bytesIn, largestPart } from './measure-view';
import type { Measured } from './measured';

/** What a search may cost by the number of posts, in bytes of 1,000 to the KB, what is fetched ahead of it included. */
const mostBytes: ReadonlyMap<number, number> = new Map([
  [10, 30_000],
  [100, 60_000],
  [1000, 200_000],
  [10_000, 330_000],
]);

/** How long a keystroke may take to answer, in milliseconds: one frame of a screen, and what still seems at once. */
const mostTime: ReadonlyMap<number, number> = new Map([
  [1000, 16],
  [10_000, 50],
]);

/** The goals of this site's search, for the numbers of posts that have one. */
export function searchGoals({ count, search }: Measured): Goal[] {
  if (!search) return [];
  const where = `${thousands(count)} posts`;
  const [bytes, time] = [mostBytes.get(count), mostTime.get(count)];
  const answers = searchAnswers(search);
  const sent = bytesIn(answers);
  const { keystroke } = search;
  const goals: Goal[] = [];
  if (bytes !== undefined)
    goals.push(
      goal(
        `First result of a search, ${where}: at most ${bytes / 1000} KB`,
        search.isAnswered ? kilobytes(sent) : 'no result',
        search.isAnswered && sent <= bytes,
        () =>
          search.isAnswered
            ? [`${kilobytes(sent - bytes)} too many`, `the largest part is ${largestPart(answers)}`]
            : ['nothing was shown'],
      ),
    );
  if (time !== undefined && keystroke !== undefined)
    goals.push(
      goal(`Answer to a keystroke, ${where}: under ${time} ms`, milliseconds(keystroke), keystroke < time, () => [
        `${milliseconds(keystroke - time)} too long`,
      ]),
    );
  return goals;
}
