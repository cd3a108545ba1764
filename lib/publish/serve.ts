/** The local server: out/ as a static host serves it, with the same headers. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers';
import { readHeadersFile } from './host-files';

export interface Serving {
  address: string;
  server: Server;
  /** Lets answers under way finish, for at most `grace` milliseconds. */
  close(grace?: number): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Longer addresses than any page has are refused, as large hosts do (RFC 9110, 414). */
const longestAddress = 2000;

/**
 * Serves the files of `folder` on this machine. Without `port`, the first free one from 3000.
 * Rejects with a sentence where the wanted port is taken. A new build is served as soon as it is in place.
 */
export async function serveSite(folder: string, port?: number): Promise<Serving> {
  let current = { made: 0, answer: answerFrom(folder) };
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      const made = madeAt(folder);
      if (made !== undefined && made !== current.made) current = { made, answer: answerFrom(folder) };
      current.answer(request, response);
    },
  );
  const taken = await listen(server, port ?? 3000, port === undefined ? 20 : 1);
  const close = (grace = 3000) =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), grace).unref();
    });
  return { server, address: `http://localhost:${taken}`, close };
}

/** Which build stands in the folder: its inode, which a swap changes; nothing in the moment between two. */
function madeAt(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

function answerFrom(folder: string): Answer {
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const say = (response: ServerResponse, status: number, page: string | Buffer, address = '/') => {
    response.writeHead(status, {
      ...headersFor(rules, address),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(page),
    });
    response.end(response.req.method === 'HEAD' ? undefined : page);
  };
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: (_, response) => say(response, 404, notFoundPage),
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    const { url = '/', method } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(response, 405, 'This site can only be read.');
    }
    if (url.length > longestAddress) return say(response, 414, 'This address is too long.');
    if (!isWellFormed(url)) return say(response, 400, 'This address is not well formed.');
    if (/^\/_(?:headers|redirects)$|\.(?:br|gz)$/.test(url)) return say(response, 404, notFoundPage);
    files(request, response);
  };
}

/** Whether the address decodes, and stays below the folder: no `..`, no backslash, no zero byte. */
function isWellFormed(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') && !path.split('/').includes('..');
  } catch {
    return false;
  }
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    if (tries > 1) return listen(server, port + 1, tries - 1);
    throw new Error(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
