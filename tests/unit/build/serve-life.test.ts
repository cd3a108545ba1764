import { rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveSite } from '../../../lib/build/serve';
import { describeRaw, home, madeUpSite, serve, takePort } from './served-site';

test('a connection without a request is closed', async () => {
  const { port } = await serve(await madeUpSite(), 200);
  expect(await describeRaw(port, 'GET / HTTP/1.1\r\nHost: local')).toMatch(/^HTTP\/1\.1 408 /);
});

test('a request whose body never ends is closed too', async () => {
  const { port } = await serve(await madeUpSite(), 200);
  const words = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\na';
  // It is answered at once and never read to its end.
  expect(await describeRaw(port, words)).toMatch(/^HTTP\/1\.1 405 /);
});

test('a client that never reads its response is disconnected', { timeout: 10_000 }, async () => {
  const folder = await madeUpSite();
  writeFileSync(join(folder, 'big.bin'), Buffer.alloc(60_000_000));
  const { server, close, address } = await serveSite(folder, await takeAndLeave(), { patience: 200 });
  const cut = new Promise<void>((resolve) =>
    server.on('connection', (connection) => connection.on('close', () => resolve())),
  );
  const socket = connect(Number(new URL(address).port)).pause();
  socket.write('GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await cut;
  socket.destroy();
  await close();
});

test('a port that is in use is refused with a message', async () => {
  const { port, close } = await takePort();
  await expect(serveSite(await madeUpSite(), port)).rejects.toThrow(
    new Error(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    ),
  );
  await close();
});

test('without a given port, the first free one from 3000 is used', async () => {
  const folder = await madeUpSite();
  const first = await serveSite(folder);
  const second = await serveSite(folder);
  const [one, two] = [first, second].map(({ address }) => Number(new URL(address).port));
  expect(one).toBeGreaterThanOrEqual(3000);
  expect(two).toBeGreaterThan(one ?? 0);
  expect(two).toBeLessThan(3020);
  expect((await fetch(`${second.address}/topics/`)).status).toBe(200);
  await Promise.all([first.close(), second.close()]);
});

test('closing lets a running response finish, and accepts no new request', async () => {
  const big = 'A line of a long file.\n'.repeat(400_000);
  const folder = await madeUpSite();
  writeFileSync(join(folder, 'big.bin'), big);
  const { port, close } = await serve(folder);
  const response = await new Promise<IncomingMessage>((resolve) =>
    get({ port, path: '/big.bin', agent: false }, resolve),
  );
  const closed = close();
  await expect(describeRaw(port, 'GET / HTTP/1.1\r\n\r\n')).rejects.toThrow(/ECONNREFUSED/);
  let bytes = 0;
  for await (const piece of response) bytes += piece.length;
  await closed;
  expect(bytes).toBe(big.length);
});

test('closing ends everything that is not finished in time', async () => {
  const { close, address } = await serveSite(await madeUpSite(), await takeAndLeave());
  const socket = connect(Number(new URL(address).port));
  const ended = new Promise<void>((resolve) => socket.on('error', () => {}).on('close', () => resolve()));
  await new Promise<void>((resolve) => socket.write('GET / HTTP/1.1\r\nHost: local', () => resolve()));
  await close(50);
  await ended;
  expect(socket.destroyed).toBe(true);
});

test('if a file disappears, only its own response fails', async () => {
  const folder = await madeUpSite();
  const { ask } = await serve(folder);
  expect((await ask('/fonts/letters.woff2')).status).toBe(200);
  rmSync(join(folder, 'fonts/letters.woff2'));
  await expect(ask('/fonts/letters.woff2')).rejects.toThrow('socket hang up');
  expect((await ask('/')).bytes.toString()).toBe(home);
});

async function takeAndLeave(): Promise<number> {
  const { port, close } = await takePort();
  await close();
  return port;
}
