import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkLinks, outsideLinks, writeReport } from '../../../../lib/editor/link-report';
import { post, talk, writeLibrary } from '../../content/made-up-content';

/** A server that responds to `/404` with the status 404 and so on, and hangs up on `/0`. */
async function startServer(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const status = Number.parseInt(url.slice(1), 10);
    if (status === 301) response.setHeader('location', '/200');
    if (status > 0) response.writeHead(status).end();
    else response.destroy();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('every outside link is found once, with its lines in the text and in fields', () => {
  const root = writeLibrary({
    [talk]: post(
      {},
      '[One](https://example.org/talks#part)\n\n[Two](HTTPS://Example.org/two) and [ours](/about/) and [mail](mailto:a@example.org).',
    ),
  });
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(outsideLinks(root)).toEqual([
    { url: 'https://example.org/', places: [{ file: 'content/glossary/known.md', line: 4 }] },
    { url: 'https://example.org/report', places: [{ file: 'content/statistics/known.md', line: 12 }] },
    { url: 'https://example.org/review', places: [{ file: 'content/approaches/known.md', line: 9 }] },
    {
      url: 'https://example.org/talks',
      places: [
        { file: 'content/resources/first.md', line: 11 },
        { file: talk, line: 11 },
        { file: talk, line: 15 },
      ],
    },
    { url: 'https://example.org/two', places: [{ file: talk, line: 17 }] },
  ]);
});

test('a link is broken if its page is gone, and unsure if the site refuses or does not respond', async () => {
  const at = await startServer();
  const urls = ['200', '301', '404', '410', '403', '500', '0', '200?a=1&b=2'].map((path) => `${at}/${path}`);
  const checked = await checkLinks(urls, { userAgent: 'LARCH test', retries: 0 });
  expect(
    Object.fromEntries(checked.map(({ url, state, status }) => [url.slice(at.length), `${state} ${status}`])),
  ).toEqual({
    '/200': 'works 200',
    '/301': 'works 200',
    '/404': 'broken 404',
    '/410': 'broken 410',
    '/403': 'unsure 403',
    '/500': 'unsure 500',
    '/0': 'unsure 0',
    '/200?a=1&b=2': 'works 200',
  });
});

const today = '2026-11-24';
const places = [{ file: talk, line: 15 }];

test('the report has a section for each kind of finding', () => {
  const links = ['a', 'b', 'c'].map((name) => ({ url: `https://example.org/${name}`, places }));
  const checked = [
    { url: 'https://example.org/a', state: 'broken', status: 404 },
    { url: 'https://example.org/b', state: 'unsure', status: 0 },
    { url: 'https://example.org/c', state: 'works', status: 200 },
  ] as const;
  const advice = [
    { file: talk, line: 20, field: 'reviewDue', level: 'warning', say: 'A review is due since 23 May 2026.' },
    { file: talk, line: 9, level: 'warning', say: 'This sentence has 41 words.' },
    { file: talk, line: 18, field: 'source address', level: 'wanted', say: 'its own page' },
  ] as const;
  const fixAt = ({ level }: { level?: string }) => (level === 'wanted' ? 'https://a/' : undefined);
  expect(
    writeReport({ today, links, checked, advice, fixAt }),
  ).toBe(`Checked on 24 November 2026. This issue is updated every week.

## Broken links

Find the new URL, or remove the link.

- <https://example.org/a> (404)
  - \`content/resources/talk.md\`, line 15

## Links that could not be checked

These may work in a browser. Try them yourself, especially if they are here week after week.

- <https://example.org/b> (no response)
  - \`content/resources/talk.md\`, line 15

## Reviews

Check each page against its sources, then update both dates.

- \`content/resources/talk.md\`: A review is due since 23 May 2026.

## Wanted

Perhaps you know one of these.

- \`content/resources/talk.md\`: its own page [Fix this](https://a/)
`);
});

test('the report says if there is nothing to do, if no site could be reached, and if there is too much', () => {
  const first = 'Checked on 24 November 2026. This issue is updated every week.';
  expect(writeReport({ today, links: [], checked: [], advice: [] })).toBe(`${first}\n\nNothing to do.\n`);
  const checked = [{ url: 'https://example.org/a', state: 'unsure', status: 0 }] as const;
  expect(writeReport({ today, links: [], checked, advice: [] })).toBe(
    `${first}\n\nNo links were checked, because no site could be reached.\n`,
  );
  const advice = Array.from({ length: 3000 }, (_, index) => ({
    file: `content/resources/${index}.md`,
    level: 'wanted' as const,
    say: 'its own page',
  }));
  const long = writeReport({ today, links: [], checked: [], advice });
  expect(long.length).toBeLessThan(60_200);
  expect(long).toMatch(/\n\nThe rest doesn't fit here\. To see everything: npm run freshness\n$/);
});
