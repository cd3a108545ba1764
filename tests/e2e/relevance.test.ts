import { expect, test } from '@playwright/test';
import { openTiers } from '../search/ask';
import { type LabelledQuery, rate, readQueries } from '../search/rate';

/** What the search has to reach with the queries that nobody looked at while tuning it: the share with a right answer first, and among three. */
const floor = { atOne: 0.9, atThree: 0.97 };

for (const [name, isUnseen] of [
  ['nobody looked at', true],
  ['the search was tuned with', false],
] as const) {
  test(`the labelled queries that ${name} lead to the right resource`, async ({ page, baseURL = '' }) => {
    test.setTimeout(120_000);
    const { both } = await openTiers(page, baseURL);
    const answers: [LabelledQuery, string[]][] = [];
    for (const query of readQueries()) {
      if ((query.unseen ?? false) === isUnseen) answers.push([query, await both(query.query)]);
    }
    const { queries, atOne, atThree } = rate(answers);
    expect(queries).toBeGreaterThanOrEqual(27);
    expect(atOne).toBeGreaterThanOrEqual(floor.atOne);
    expect(atThree).toBeGreaterThanOrEqual(floor.atThree);
  });
}
