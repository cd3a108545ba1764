import { openTiers } from '../search/ask';
import { type LabelledQuery, rate, readQueries } from '../search/rate';
import { expect, test } from './journey';

/** The share of queries with a right answer first, and among three: a little below what is reached, so that none is lost unnoticed. */
for (const [name, isUnseen, floor] of [
  ['nobody looked at', true, { atOne: 0.91, atThree: 0.96 }],
  ['the search was tuned with', false, { atOne: 0.96, atThree: 0.98 }],
] as const) {
  test(`the labelled queries that ${name} lead to the right resource`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const { both } = await openTiers(page, baseURL ?? '');
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
