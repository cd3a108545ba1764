/** One address and many, asked of a real server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../../lib/editor/links/ask';
import { askAll } from '../../../../lib/editor/links/ask-all';
import { type LivelyServer, startLively } from './lively-server';

let server: LivelyServer;
beforeAll(async () => {
  server = await startLively();
});
afterAll(() => server.close());

const options = { userAgent: 'LARCH test', timeout: 400 };

test.each([
  ['/well', { state: 'works', say: '200', status: 200 }],
  ['/elsewhere-today', { state: 'works', say: '200', status: 200 }],
  ['/moved-then-today', { state: 'works', say: '200', status: 200 }],
  ['/no-head', { state: 'works', say: '200', status: 200 }],
  ['/head-lies', { state: 'works', say: '200', status: 200 }],
  ['/endless', { state: 'works', say: '200', status: 200 }],
  ['/moved-to-nothing', { state: 'broken', say: '404', status: 404 }],
  ['/nothing', { state: 'broken', say: '404', status: 404 }],
  ['/gone', { state: 'broken', say: '410', status: 410 }],
  ['/circle', { state: 'broken', say: 'more than 5 moves, one after the other', status: 300 }],
  ['/forbidden', { state: 'unsure', say: '403', status: 403 }],
  ['/busy', { state: 'unsure', say: '429', status: 429, wait: 1 }],
  ['/broken-inside', { state: 'unsure', say: '500', status: 500 }],
  ['/resets', { state: 'unsure', say: 'the connection was broken off' }],
  ['/slow', { state: 'unsure', say: 'no answer in 0.4 seconds' }],
] as const)('%s answers as it is', async (path, answer) => {
  expect(await ask(server.at + path, options)).toEqual(answer);
});

test.each(['/moved', '/moved-twice'])('%s has moved for good, and says where to', async (path) => {
  expect(await ask(server.at + path, options)).toEqual({
    state: 'moved',
    say: '200',
    status: 200,
    to: `${server.at}/well`,
  });
});

test('nobody at the door, and no such host', async () => {
  const closed = await startLively();
  await closed.close();
  expect(await ask(`${closed.at}/well`, options)).toEqual({ state: 'unsure', say: 'the connection was refused' });
  const { state } = await ask('http://no-such-host.invalid/', { ...options, timeout: 5000 });
  expect(['broken', 'unsure']).toContain(state);
});

test('it says who asks, and asks for no more than it needs', async () => {
  const own = await startLively();
  await ask(`${own.at}/well`, options);
  await ask(`${own.at}/nothing`, options);
  await own.close();
  expect(own.requests.map(({ method, path, userAgent }) => [method, path, userAgent])).toEqual([
    ['HEAD', '/well', 'LARCH test'],
    ['HEAD', '/nothing', 'LARCH test'],
    ['GET', '/nothing', 'LARCH test'],
  ]);
});

const polite = { ...options, pause: 60, retries: 2, longestWait: 2 };

test('one host is asked one thing at a time, with a pause between, and another host meanwhile', async () => {
  const [one, other] = [await startLively(), await startLively()];
  const paths = ['/well', '/well?2', '/well?3', '/no-head'];
  await askAll([...paths.map((path) => one.at + path), `${other.at}/well`], { ...polite, retries: 0 });
  await Promise.all([one.close(), other.close()]);
  expect([one.atOnce(), other.atOnce()]).toEqual([1, 1]);
  const times = one.requests.filter(({ method }) => method === 'HEAD').map(({ time }) => time);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(pauses.length).toBe(3);
  expect(Math.min(...pauses)).toBeGreaterThan(50);
  expect(other.requests[0]?.time).toBeLessThan(times[2] ?? 0);
});

test('what may be better in a moment is asked again, and a refusal is not', async () => {
  const own = await startLively();
  const paths = ['/resets-once', '/busy-once', '/forbidden', '/nothing', '/busy-for-long', '/broken-inside'];
  const seen: string[] = [];
  const answers = await askAll(
    paths.map((path) => own.at + path),
    polite,
    (address) => seen.push(address),
  );
  await own.close();
  const states = paths.map((path) => answers.get(own.at + path)?.state);
  expect(states).toEqual(['works', 'works', 'unsure', 'broken', 'unsure', 'unsure']);
  const asked = (path: string) => own.requests.filter((each) => each.path === path).length;
  // Each by HEAD, and by GET where that failed.
  expect(paths.map(asked)).toEqual([3, 2, 2, 2, 1, 6]);
  expect(seen).toEqual(paths.map((path) => own.at + path));
});

test('a site that asks to be left alone is left alone for as long', async () => {
  const own = await startLively();
  await askAll([`${own.at}/busy-once`], polite);
  await own.close();
  const [first, second] = own.requests.map(({ time }) => time);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(950);
});
