/** The local server: out/ as a static host would serve it. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  address: string;
  server: Server;
}

/**
 * Serves the files of `folder` on this machine. Without `port`, the first free one from 3000.
 * Rejects with a sentence where the wanted port is taken.
 */
export async function serveSite(folder: string, port?: number): Promise<Serving> {
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFoundPage);
    },
  });
  const server = createServer((request, response) => files(request, response));
  const taken = await listen(server, port ?? 3000, port === undefined ? 20 : 1);
  return { server, address: `http://localhost:${taken}` };
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
