import { expect, test } from 'vitest';
import { listResources } from '../../../lib/content/resources';
import { wantedFacts } from '../../../lib/content/wanted';
import { completeView, listCompletePages } from '../../../lib/pages/complete';

test('everything missing is listed once, under its kind', () => {
  const views = listCompletePages().map((_, index) => completeView(index + 1));
  const listed = views.flatMap((view) =>
    view?.kinds.flatMap(({ gaps }) => gaps.map(({ slug, field }) => `${slug} ${field}`)),
  );
  expect(new Set(listed).size).toBe(listed.length);
  const missing = listResources().flatMap(wantedFacts).length;
  const reviews = views.flatMap((view) =>
    view?.kinds.flatMap(({ gaps }) => gaps.filter(({ what }) => what === 'review')),
  );
  expect(listed).toHaveLength(missing + reviews.length);
  expect(listed).toHaveLength(views[0]?.list.total ?? -1);
  for (const view of views) expect(view?.list.items.length).toBeLessThanOrEqual(110);
  expect(views[0]?.list.previous).toBeUndefined();
  expect(completeView(views.length + 1)).toBeUndefined();
});
