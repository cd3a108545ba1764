import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/check/check';
import { fixedLine } from '../../../lib/editor/fixed-line';
import { suggest } from '../../../lib/editor/suggestions';
import { post, talk, writeLibrary } from '../content/made-up-content';

test('each line that can be fixed by itself gets one suggestion, with its sentence', () => {
  const root = writeLibrary({
    [talk]: post(
      { category: 'category: webinar', topics: 'topics: [trst, mental]' },
      '# Words\n\n[Nowhere](/nowhere/at/all/)',
    ),
    'content/resources/My Talk.md': post({ title: 'title: My talk' }),
  });
  try {
    expect(suggest(root, checkContent(root).faults)).toEqual([
      {
        path: talk,
        line: 4,
        side: 'RIGHT',
        body: 'There is no category called "webinar". Write webinars instead.\n\n```suggestion\ncategory: webinars\n```',
      },
      {
        path: talk,
        line: 5,
        side: 'RIGHT',
        body: 'There is no topic called "trst". Write trust instead.\n\n```suggestion\ntopics: [trust, mental]\n```',
      },
      {
        path: talk,
        line: 15,
        side: 'RIGHT',
        body: 'Only the page title has one #. Write: ## Words\n\n```suggestion\n## Words\n```',
      },
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('the fence of a suggestion is longer than any in its line', () => {
  const root = writeLibrary({ [talk]: post({}, '# Write ```') });
  try {
    expect(suggest(root, checkContent(root).faults).map(({ body }) => body.split('\n\n')[1])).toEqual([
      '````suggestion\n## Write ```\n````',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.each([
  ['topics: [ a]', 'topics: [ trust]'],
  ['topics: [ b]', undefined],
  ['topics: [ a, a]', undefined],
])('only what stands in a line once is fixed in it: %s', (line, fixed) => {
  expect(fixedLine({ fix: { from: ' a', to: ' trust' } }, line)).toBe(fixed);
});
