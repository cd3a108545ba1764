/** One static server for every site in the bench; it keeps count of what it answers, icons and prefetch rules too. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { headersFor } from '../../lib/build/headers';
import { readHeadersFile } from '../../lib/build/host-files';

export interface Answer {
  path: string;
  /** What the browser wants it for: document, style, script, font, image … */
  kind: string;
  /** The body as it was sent. */
  bytes: number;
  /** When the request arrived, in milliseconds since 1970. */
  asked: number;
}

interface Counted {
  address: string;
  answers: Answer[];
  /** Resolves when every answer that was asked for has been sent, and is counted. */
  allSent(): Promise<void>;
  close(): void;
}

/** Serves `folder` on a free port, with the headers that it states in `_headers`, as static hosts do. */
export async function serveCounted(folder: string): Promise<Counted> {
  const stated = join(folder, '_headers');
  const rules = existsSync(stated) ? readHeadersFile(readFileSync(stated, 'utf8')) : [];
  const answers: Answer[] = [];
  let underWay = 0;
  // Looks at the disk for each answer, because the twins below come into being on the way.
  const files = sirv(folder, { dev: true, brotli: true });
  const server = createServer((request, response) => {
    const asked = Date.now();
    underWay += 1;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    makeTwin(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    response.on('finish', () => {
      const kind = request.headers['sec-fetch-dest']?.toString() ?? 'unknown';
      answers.push({ path, kind, bytes: Number(response.getHeader('content-length') ?? 0), asked });
    });
    // Comes after the end of an answer, and where a browser breaks off.
    response.on('close', () => {
      underWay -= 1;
    });
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const allSent = async () => {
    while (underWay > 0) await setTimeout(10);
  };
  return { address: `http://localhost:${port}`, answers, allSent, close: () => server.close() };
}

/** A site that brings compressed twins is sent as it is; any other gets the best that brotli can do. */
function makeTwin(file: string): void {
  if (!/\.(?:html|css|js|json|svg|xml)$/.test(file) || !existsSync(file) || existsSync(`${file}.br`)) return;
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
