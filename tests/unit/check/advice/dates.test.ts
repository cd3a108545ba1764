import { expect, test } from 'vitest';
import { adviceIn, post, talk } from '../../content/made-up-content';

/** What is said on a day of a post with these fields, which are on line 14 and below. */
async function adviceOn(lines: string, today: string) {
  const added = 'added: 2026-11-23\npublished:\n  date: 2026-11-01';
  const advice = await adviceIn({ [talk]: post({ added, more: lines }) }, today);
  return advice.filter(({ file }) => file === talk);
}

const look = { file: talk, level: 'warning' };
const reviewed = 'reviewed: 2026-11-23';

test('a resource that was reviewed and is not due needs no advice', async () => {
  expect(await adviceOn(`${reviewed}\nreviewDue: 2027-05-23`, '2027-05-22')).toEqual([]);
});

test('a resource that nobody has reviewed is told of', async () => {
  expect(await adviceOn('', '2026-11-24')).toEqual([
    {
      ...look,
      line: 1,
      field: 'reviewed',
      say: 'Say when someone last checked this against its sources. Add: reviewed: 2026-11-24',
    },
    {
      ...look,
      line: 1,
      field: 'reviewDue',
      say: 'Say when to check this again. Add: reviewDue: 2027-05-24',
    },
  ]);
});

test('a review that is due is told of from its day on', async () => {
  const say = 'A review has been due since 23 May 2027. Check the page against its sources, then update both dates.';
  expect(await adviceOn(`${reviewed}\nreviewDue: 2027-05-23`, '2027-05-23')).toEqual([
    { ...look, line: 17, field: 'reviewDue', written: '2027-05-23', say },
  ]);
});

test('a review that would be before the last one is told of', async () => {
  const say = 'This isn’t after the last review, on 23 November 2026. Write the date of the next one.';
  expect(await adviceOn(`${reviewed}\nreviewDue: 2026-11-22`, '2026-11-24')).toEqual([
    { ...look, line: 17, field: 'reviewDue', written: '2026-11-22', say },
  ]);
});

test('a draft is not asked for a review', async () => {
  const advice = await adviceIn({ [talk]: post({ status: 'status: draft' }) });
  expect(advice.filter(({ file }) => file === talk)).toEqual([]);
});

test('what has happened cannot lie in the future', async () => {
  const changes = 'changes:\n  - date: 2026-12-01\n    note: Added the slides';
  expect(await adviceOn(`${reviewed}\nreviewDue: 2027-05-23\n${changes}`, '2026-11-24')).toEqual([
    {
      ...look,
      line: 19,
      field: 'changes 1 date',
      written: '2026-12-01',
      say: 'This date is in the future. Today is 24 November 2026.',
    },
  ]);
});

test('a month is still to come only when all of it is', async () => {
  const dated = (date: string) =>
    adviceIn({ [talk]: post({ more: `published:\n  date: ${date}\n${reviewed}\nreviewDue: 2027-05-23` }) });
  const onTalk = async (date: string) => (await dated(date)).filter(({ file }) => file === talk).length;
  const counts: number[] = [];
  for (const date of ['2026', '2026-11', '2026-11-24', '2026-11-25', '2026-12', '2027'])
    counts.push(await onTalk(date));
  expect(counts).toEqual([0, 0, 0, 1, 1, 1]);
});

test('what is still to come may: an event, and the day from which readers see a resource', async () => {
  const advice = await adviceIn({
    [talk]: post({
      added: 'added: 2026-12-01',
      more: `event:\n  date: 2026-12-24\n${reviewed}\nreviewDue: 2027-05-23`,
    }),
  });
  expect(advice.filter(({ file }) => file === talk)).toEqual([
    {
      ...look,
      line: 8,
      field: 'added',
      written: '2026-12-01',
      say: 'This page won’t be published until 1 December 2026.',
    },
  ]);
});
