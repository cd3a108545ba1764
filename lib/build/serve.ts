/** The local server: serves out/ as a static host would, with the same headers. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers';
import { readHeadersFile } from './host-files';

export interface Serving {
  address: string;
  server: Server;
  /** Stops the server. Responses that have begun may finish within `grace` milliseconds. */
  close(grace?: number): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** RFC 9110 (section 4.1) asks for at least 8,000 bytes. A pack of a hundred pages fits; large hosts allow about twice that. */
const maxUrlLength = 8000;

interface ServeOptions {
  /** How long a request may take to arrive, in milliseconds. A response that the client doesn't read may take six times as long. */
  patience?: number;
  /** The path that the site is served below, such as `/project`. */
  base?: string;
  /** The network interface to listen on; all of them by default. */
  host?: string;
  /** Called before the site; returns whether it has responded. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * Serve the files of `folder`, on the first free port from 3000 if none is given. Rejects with a message if the given port is taken.
 * When a build replaces the folder, the server switches to the new one. A folder that can't be served is reported once.
 */
export async function serveSite(
  folder: string,
  port?: number,
  { patience = 10_000, base = '', host, before }: ServeOptions = {},
): Promise<Serving> {
  let current = { made: madeAt(folder), answer: answerFrom(folder, base) };
  let reported = '';
  const server = createServer(
    {
      headersTimeout: patience,
      requestTimeout: patience * 2,
      // By default Node looks for slow requests only every 30 seconds.
      connectionsCheckingInterval: patience / 10,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      if (before?.(request, response)) return;
      const made = madeAt(folder);
      try {
        if (made && made !== current.made) current = { made, answer: answerFrom(folder, base) };
      } catch (error) {
        // If the folder is still the same one, waiting doesn't help.
        if (made === madeAt(folder)) {
          if (made !== reported) console.error(`The site in ${folder} can't be served: ${String(error)}`);
          reported = made;
          return answerInPlainText(response, 500, 'The site can’t be served. The server has logged why.');
        }
      }
      if (made !== current.made)
        return answerInPlainText(response, 503, 'The site is being replaced. Try again in a moment.');
      current.answer(request, response);
    },
  );
  // How long a connection may be idle before it is closed.
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

/** Identify the build in the folder; empty while one build replaces another. */
function madeAt(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.ctimeMs}` : '';
}

function answerInPlainText(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Retry-After': '1', 'Content-Type': 'text/plain; charset=utf-8' }).end(words);
}

/** Compresses as the simplest hosts do: gzip at level 6. A part of a file, or none, is sent as it is. */
const compress = compression({
  level: 6,
  filter: (request, response) => ![206, 304].includes(response.statusCode) && compression.filter(request, response),
});

function answerFrom(folder: string, base: string): Answer {
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const respond = (response: ServerResponse, status: number, page: string | Buffer) => {
    response.writeHead(status, {
      ...headersFor(rules, `${base}/`),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(page),
    });
    response.end(response.req.method === 'HEAD' ? undefined : page);
  };
  const moveOn = (response: ServerResponse, url: string) => {
    response.setHeader('Location', withSlash(url));
    respond(response, 308, 'This page has the same URL with a slash at the end.');
  };
  const files = sirv(folder, {
    etag: true,
    // A page is only at its folder, as with nginx: neither /index nor /404 is one.
    extensions: [],
    onNoMatch: (_, response) => respond(response, 404, notFoundPage),
  });
  return (request, response) => {
    const { method } = request;
    // A proxy may send the whole URL (RFC 9112, section 3.2.2).
    const url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*\/?/i, '/');
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return respond(response, 405, 'This site is read-only.');
    }
    if (url.length > maxUrlLength) return respond(response, 414, 'This URL is too long.');
    const whole = pathOf(url);
    if (whole === undefined) return respond(response, 400, 'This URL is not valid.');
    if (whole === base) return moveOn(response, url);
    if (!url.startsWith(`${base}/`)) return respond(response, 404, notFoundPage);
    request.url = url.slice(base.length).replace(/\/(?=\?|$)/, '/index.html');
    const path = whole.slice(base.length);
    if (/^\/+_(?:headers|redirects)$/.test(path)) return respond(response, 404, notFoundPage);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return moveOn(response, url);
    // Set here, so that 304 responses have them too.
    for (const [name, value] of Object.entries(headersFor(rules, whole))) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    removeBadRange(request);
    // If a file disappears meanwhile, only this response fails.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    compress(request, response, () => files(request, response));
  };
}

/** The decoded path of a URL, or undefined if it doesn't decode or could lead out of the folder: `..`, a backslash, a zero byte. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    const stays = path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').includes('..');
    return stays ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Turn `/topics?a=b` into `/topics/?a=b`. Never begins with two slashes, which would lead to another host. */
function withSlash(url: string): string {
  const [path = '', ...query] = url.split('?');
  return [`/${path.replace(/^\/+/, '')}/`, ...query].join('?');
}

/** Remove ranges that sirv would misread: all but a plain `bytes=2-5` or `bytes=2-`. */
function removeBadRange({ headers }: IncomingMessage): void {
  const [, start, end] = /^bytes=(\d+)-([1-9]\d*)?$/.exec(headers.range ?? '') ?? [];
  const isPlain = start !== undefined && (end === undefined || Number(start) <= Number(end));
  if (!isPlain || headers['if-range']) delete headers.range;
}

/** The port in the environment variable PORT. Throws, with an example of the command, if it isn't one. */
export function portFrom({ PORT }: NodeJS.ProcessEnv, command: string): number | undefined {
  if (PORT && !/^\d{1,5}$/.test(PORT))
    throw new Error(`"${PORT}" is not a port number. Use a number: PORT=4000 ${command}`);
  return PORT ? Number(PORT) : undefined;
}

const npm = process.ppid;

/**
 * Call `close` once, on Ctrl-C and on signals to stop. A signal can reach npm alone, whose shell ends without passing it on; so
 * this also watches whether the parent process has gone.
 */
export function onShutdown(close: () => void): void {
  let isOpen = true;
  const closeOnce = () => {
    if (isOpen) close();
    isOpen = false;
    clearInterval(watch);
  };
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== npm) closeOnce();
  }, 500).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, closeOnce);
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
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
