/** A small made-up site, served on a free port, and the ways to ask it. */
import { writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { headerRules } from '../../../lib/build/headers';
import { toHeadersFile } from '../../../lib/build/host-files';
import { serveSite } from '../../../lib/build/serve';
import { css, newFolder, writeFiles } from './made-up-site';

export const home = `<!DOCTYPE html><title>Home</title><p>${'Words and more words. '.repeat(100)}</p>`;
export const font = '0123456789abcdef';
export const notFound = '<!DOCTYPE html><title>No page at this address</title>';

/** A finished site in a new folder. What is beside the folder must never be served. */
export async function madeUpSite(files: Record<string, string> = {}): Promise<string> {
  const place = newFolder();
  writeFileSync(join(place, 'secret.txt'), 'a secret');
  return writeFiles(
    {
      'index.html': home,
      '404.html': notFound,
      'topics/index.html': home.replace('Home', 'Topics'),
      'fonts/letters.woff2': font,
      _headers: toHeadersFile(headerRules([css])),
      _redirects: '/old/ /topics/ 301\n',
      ...files,
    },
    join(place, 'out'),
  );
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  bytes: Buffer;
}

export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Serves a folder until the test is over. */
export async function serve(
  folder: string,
  patience?: number,
  base?: string,
): Promise<{ ask: Ask; port: number; close(): Promise<void> }> {
  const port = await freePort();
  const { close } = await serveSite(folder, port, { patience, base });
  onTestFinished(() => close(0));
  return { ask: askAt(port), port, close: () => close(60_000) };
}

/** Requests a path of a local server as it is written, without following redirects or decompressing. */
export function askAt(port: number): Ask {
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: 'localhost', family: 4, port, path, method, headers, agent: false }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(pieces) }),
        );
      })
        .on('error', reject)
        .end();
    });
}

/** Writes bytes as they are, and gives all that comes back until the server closes the connection. */
export function describeRaw(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port }, () => socket.write(words, 'latin1'));
    let said = '';
    socket.on('data', (piece) => {
      said += piece.toString('latin1');
    });
    socket.on('error', reject).on('close', () => resolve(said));
  });
}

export async function freePort(): Promise<number> {
  const { port, close } = await takePort();
  await close();
  return port;
}

/** A port that another program has taken. */
export function takePort(wanted = 0): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(wanted, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
