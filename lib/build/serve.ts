/** The local server: out/ as a static host serves it, with the same headers. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers';
import { readHeadersFile } from './host-files';
import { mediaTypeOf } from './media-types';

export interface Serving {
  address: string;
  server: Server;
  /** Lets answers under way finish, for at most `grace` milliseconds. */
  close(grace?: number): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Longer addresses than a pack of a hundred pages has are refused; RFC 9110 (section 4.1) asks for 8,000 octets at least, and large hosts stop at about twice that. */
const longestAddress = 8000;

interface ServeOptions {
  /** How long a request may take to say what it wants, in milliseconds. An answer that is not taken is given six times as long. */
  patience?: number;
  /** The path below which the site stands, such as `/project`. */
  base?: string;
  /** Where it listens: without it, wherever this machine can be reached. */
  host?: string;
  /** Asked before the site. Says whether it has answered. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * Serves the files of `folder` on this machine. Without `port`, the first free one from 3000.
 * Rejects with a sentence where the wanted port is taken. A new build is served as soon as it is in place.
 */
export async function serveSite(
  folder: string,
  port?: number,
  { patience = 10_000, base = '', host, before }: ServeOptions = {},
): Promise<Serving> {
  let current = { made: madeAt(folder), answer: answerFrom(folder, base) };
  const server = createServer(
    {
      headersTimeout: patience,
      requestTimeout: patience * 2,
      // Node looks for the slow ones only every 30 seconds unless told otherwise.
      connectionsCheckingInterval: patience / 10,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      if (before?.(request, response)) return;
      try {
        const made = madeAt(folder);
        if (made !== current.made) current = { made, answer: answerFrom(folder, base) };
      } catch {
        return sayReplacing(response);
      }
      current.answer(request, response);
    },
  );
  // No byte either way for so long: a reader who does not take what was asked for.
  server.timeout = patience * 6;
  const taken = await listen(server, port ?? 3000, port === undefined ? 20 : 1, host);
  const close = (grace = 3000) =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), grace).unref();
    });
  return { server, address: `http://localhost:${taken}${base}`, close };
}

/** Which build stands in the folder. The inode alone may be that of a build before. Throws in the moment between two. */
function madeAt(folder: string): string {
  const { ino, ctimeMs } = statSync(folder);
  return `${ino} ${ctimeMs}`;
}

function sayReplacing(response: ServerResponse): void {
  response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('The site is being replaced. Ask again in a moment.');
}

function answerFrom(folder: string, base: string): Answer {
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const say = (response: ServerResponse, status: number, page: string | Buffer) => {
    response.writeHead(status, {
      ...headersFor(rules, `${base}/`),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(page),
    });
    response.end(response.req.method === 'HEAD' ? undefined : page);
  };
  const moveOn = (response: ServerResponse, url: string) => {
    response.setHeader('Location', withSlash(url));
    say(response, 308, 'This page is at the same address with a slash at the end.');
  };
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: (_, response) => say(response, 404, notFoundPage),
  });
  return (request, response) => {
    const { url = '/', method } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(response, 405, 'This site can only be read.');
    }
    if (url.length > longestAddress) return say(response, 414, 'This address is too long.');
    const whole = pathOf(url);
    if (whole === undefined) return say(response, 400, 'This address is not well formed.');
    if (whole === base) return moveOn(response, url);
    if (!url.startsWith(`${base}/`)) return say(response, 404, notFoundPage);
    request.url = url.slice(base.length);
    const path = whole.slice(base.length);
    if (/^\/+_(?:headers|redirects)$|\.(?:br|gz)$/.test(path)) return say(response, 404, notFoundPage);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return moveOn(response, url);
    const type = mediaTypeOf(path);
    if (type) response.setHeader('Content-Type', type);
    // Set here, so that an answer of 304 has them too.
    for (const [name, value] of Object.entries(headersFor(rules, whole))) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    if (isUnchanged(request, join(folder, path))) return void response.writeHead(304).end();
    keepWhatSirvReads(request);
    // A file that is replaced just now ends this answer and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    files(request, response);
  };
}

/** The decoded path of an address; nothing where it does not decode or could leave the folder: `..`, a backslash, a zero byte. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    const stays = path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').includes('..');
    return stays ? path : undefined;
  } catch {
    return undefined;
  }
}

/** `/topics?a=b` as `/topics/?a=b`; never with two slashes at the beginning, which would lead to another host. */
function withSlash(url: string): string {
  const [path = '', ...query] = url.split('?');
  return [`/${path.replace(/^\/+/, '')}/`, ...query].join('?');
}

/** Whether the reader's copy is as new as the file. An entity tag, where there is one, decides instead (RFC 9110, 13.1.3). */
function isUnchanged({ headers }: IncomingMessage, path: string): boolean {
  if (headers['if-none-match'] || !headers['if-modified-since']) return false;
  const name = path.endsWith('/') ? `${path}index.html` : path;
  // Asked first, because statSync throws where a name is too long for the file system.
  const file = existsSync(name) ? statSync(name, { throwIfNoEntry: false }) : undefined;
  if (!file?.isFile()) return false;
  return Math.floor(file.mtimeMs / 1000) * 1000 <= Date.parse(headers['if-modified-since']);
}

/** Takes away what sirv would misread: codings that are refused, and ranges other than a plain `bytes=2-5` or `bytes=2-`. */
function keepWhatSirvReads({ headers }: IncomingMessage): void {
  headers['accept-encoding'] = headers['accept-encoding']
    ?.toString()
    .split(',')
    .filter((coding) => !/;\s*q=0(?:\.0*)?\s*$/.test(coding))
    .join();
  const [, start, end] = /^bytes=(\d+)-([1-9]\d*)?$/.exec(headers.range ?? '') ?? [];
  const isPlain = start !== undefined && (end === undefined || Number(start) <= Number(end));
  if (!isPlain || headers['if-range']) delete headers.range;
}

async function listen(server: Server, port: number, tries: number, host?: string): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ port, host }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    if (tries > 1) return listen(server, port + 1, tries - 1, host);
    throw new Error(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
