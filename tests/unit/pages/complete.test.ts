import { expect, test } from 'vitest';
import { completeView, listCompletePages } from '../../../lib/pages/complete';

test('each incomplete resource is on one page, at most fifty to a page, under the organisation that made it', () => {
  const views = listCompletePages().map((_, index) => completeView(index + 1));
  const slugs = views.flatMap((view) =>
    view?.organisations.flatMap(({ resources }) => resources.map(({ slug }) => slug)),
  );
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs).toHaveLength(views[0]?.list.total ?? -1);
  for (const view of views) {
    expect(view?.list.items.length).toBeLessThanOrEqual(50);
    expect(view?.list.items.every(({ needs }) => needs.length > 0)).toBe(true);
  }
  expect(views[0]?.list.previous).toBeUndefined();
  expect(completeView(views.length + 1)).toBeUndefined();
});
