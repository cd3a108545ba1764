import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Cache, isFresh, readCache, remembered } from '../../../../lib/editor/links/cache';
import { outsideLinks } from '../../../../lib/editor/links/outside-links';
import { sayWatched } from '../../../../lib/editor/links/report';
import { linkCache, watchLinks } from '../../../../lib/editor/links/watch';
import { post, talk, writeLibrary } from '../../content/made-up-content';
import { startLively } from './lively-server';

const quick = { userAgent: 'LARCH test', timeout: 300, pause: 1, retries: 0, isAgain: false };

/** A library whose only outside links are these, in the post and in its field. */
function libraryWith(at: string, paths: readonly string[]) {
  const source = `source:\n  label: Talks\n  address: ${at}/well\n  is: the resource`;
  const body = paths.map((path) => `[Words](${at}${path})`).join('\n\n');
  const root = writeLibrary({
    [talk]: post({ source }, body),
    'content/resources/first.md': post({ title: 'title: The first', source }),
  });
  const statistic = join(root, 'content/statistics/known.md');
  writeFileSync(statistic, readFileSync(statistic, 'utf8').replace('https://example.org/report', `${at}/well`));
  return root;
}

test('every outside link is found with its places, once, in text and fields', () => {
  const root = writeLibrary({
    [talk]: post(
      {},
      '[One](https://example.org/talks#part)\n\n[Two](HTTPS://Example.org/two) and [ours](/about/) and [mail](mailto:a@example.org).',
    ),
  });
  try {
    expect(outsideLinks(root)).toEqual([
      { address: 'https://example.org/report', places: [{ file: 'content/statistics/known.md', line: 12 }] },
      {
        address: 'https://example.org/talks',
        places: [
          { file: 'content/resources/first.md', line: 11 },
          { file: talk, line: 11 },
          { file: talk, line: 15 },
        ],
      },
      { address: 'https://example.org/two', places: [{ file: talk, line: 17 }] },
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('what worked this week is not asked again, what did not is, and since when is kept', async () => {
  const server = await startLively();
  const root = libraryWith(server.at, ['/nothing', '/forbidden', '/moved']);
  try {
    const first = await watchLinks(root, { ...quick, day: '2026-11-02' });
    expect(first?.map(({ address, known }) => [address.slice(server.at.length), known.state, known.since])).toEqual([
      ['/forbidden', 'unsure', '2026-11-02'],
      ['/moved', 'moved', undefined],
      ['/nothing', 'broken', '2026-11-02'],
      ['/well', 'works', undefined],
    ]);
    const asked = server.requests.length;
    const second = await watchLinks(root, { ...quick, day: '2026-11-05' });
    expect(
      server.requests.slice(asked).filter(({ path, method }) => path === '/well' && method === 'HEAD'),
    ).toHaveLength(1);
    expect(second?.find(({ known }) => known.state === 'broken')?.known).toEqual({
      state: 'broken',
      say: '404',
      status: 404,
      asked: '2026-11-05',
      since: '2026-11-02',
    });
    expect(Object.keys(JSON.parse(readFileSync(join(root, linkCache), 'utf8')))).toHaveLength(4);
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
});

test('without a connection nothing is known, and what was known stays', async () => {
  const server = await startLively();
  const root = libraryWith(server.at, ['/nothing']);
  try {
    await watchLinks(root, { ...quick, day: '2026-11-02' });
    const before: Cache = readCache(join(root, linkCache));
    await server.close();
    expect(await watchLinks(root, { ...quick, day: '2026-11-10' })).toBeUndefined();
    expect(readCache(join(root, linkCache))).toEqual(before);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('an answer is good for six days, and a file that is not in the form of answers is none', () => {
  const known = { state: 'works', say: '200', asked: '2026-11-02' } as const;
  expect(['2026-11-07', '2026-11-08'].map((day) => isFresh(known, day))).toEqual([true, false]);
  expect(isFresh({ ...known, state: 'moved' }, '2026-11-02')).toBe(false);
  expect(readCache('package.json')).toEqual(new Map());
  expect(
    remembered({ state: 'works', say: '200' }, { ...known, state: 'broken', since: '2026-10-01' }, '2026-11-09'),
  ).toEqual({
    state: 'works',
    say: '200',
    asked: '2026-11-09',
  });
});

const places = [{ file: talk, line: 15 }];

test('the report has a part for each kind, in words', () => {
  const asked = '2026-11-24';
  const links = [
    { address: 'https://example.org/a', places, known: { state: 'broken', say: '404', asked, since: '2026-11-03' } },
    {
      address: 'https://example.org/b',
      places,
      known: { state: 'moved', say: '200', asked, to: 'https://example.org/c' },
    },
    { address: 'https://example.org/d', places, known: { state: 'unsure', say: '403', asked, since: asked } },
    { address: 'https://example.org/e', places, known: { state: 'works', say: '200', asked } },
  ] as const;
  const advice = [
    { file: talk, line: 20, field: 'reviewDue', level: 'look', say: 'A review is due since 23 May 2026.' },
    { file: talk, line: 9, level: 'look', say: 'This sentence has 41 words.' },
    { file: talk, line: 18, field: 'source address', level: 'wanted', say: 'its own page' },
    { file: talk, line: 25, field: 'recordings 1 video', level: 'wanted', say: 'the recording “Launch”' },
  ] as const;
  expect(
    sayWatched({ today: asked, links, advice }),
  ).toBe(`As of 24 November 2026. This issue is brought up to date every week.

## Links that do not work

Find the new address of each, or take the link out.

- <https://example.org/a> (404, since 3 November 2026)
  - \`content/resources/talk.md\`, line 15

## Links that have moved for good

Write the new address.

- <https://example.org/b> is now <https://example.org/c>
  - \`content/resources/talk.md\`, line 15

## Links that could not be checked

They may well work for a person with a browser. Try those that stand here for weeks.

- <https://example.org/d> (403)
  - \`content/resources/talk.md\`, line 15

## Reviews

Hold each page against its sources, then set both days.

- \`content/resources/talk.md\`: A review is due since 23 May 2026.

## Wanted

Somebody may know these.

- \`content/resources/talk.md\`
  - its own page
  - the recording “Launch”
`);
});

test('where it is known how to mend something, the report leads there', () => {
  const fault = { file: talk, line: 25, field: 'recordings 1 video', level: 'wanted', say: 'the recording' } as const;
  const report = sayWatched({
    today: '2026-11-24',
    links: [],
    advice: [fault],
    mendAt: ({ file }) => `https://a/${file}`,
  });
  expect(report).toContain(`\n- \`${talk}\`\n  - the recording [Mend this](https://a/${talk})\n`);
});

test('the report says when nothing waits, when nothing could be reached, and when there is too much', () => {
  const day = 'As of 24 November 2026. This issue is brought up to date every week.';
  expect(sayWatched({ today: '2026-11-24', links: [], advice: [] })).toBe(`${day}\n\nNothing waits.\n`);
  expect(sayWatched({ today: '2026-11-24', advice: [] })).toBe(
    `${day}\n\nNo address could be reached, so the links were not checked.\n`,
  );
  const many = Array.from({ length: 3000 }, (_, index) => ({
    file: `content/resources/${index}.md`,
    level: 'wanted' as const,
    say: 'its own page',
  }));
  const long = sayWatched({ today: '2026-11-24', links: [], advice: many });
  expect(long.length).toBeLessThan(60_200);
  expect(long).toMatch(/\n\nThere is more than fits here: run npm run freshness\.\n$/);
});
