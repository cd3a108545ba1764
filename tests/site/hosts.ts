/** The two ways to serve an exported site here, each on a port of its own: our server and nginx. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HeaderRule } from '../../lib/build/headers';
import { toNginx } from '../../lib/build/host-files';
import type { FormerAddress } from '../../lib/build/redirects';
import { serveSite } from '../../lib/build/serve';

export interface Host {
  name: string;
  /** Whether it sends redirects from former URLs. Both serve the page there. */
  redirects: boolean;
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  bytes: Buffer;
}

/** What to serve, with which headers, and below which path. */
export interface Served {
  folder: string;
  rules: readonly HeaderRule[];
  former: readonly FormerAddress[];
  base?: string;
}

type Start = (served: Served) => Promise<Host>;

/** The servers on this machine. */
export const hosts: readonly [string, Start][] = [
  ['our server', startOurs],
  ...program('nginx', '/usr/sbin/nginx', startNginx),
];

function program(name: string, path: string, start: Start): [string, Start][] {
  if (existsSync(path)) return [[name, start]];
  console.warn(`${path} doesn't exist, so ${name} is not tested.`);
  return [];
}

async function startOurs({ folder, base }: Served): Promise<Host> {
  const port = await freePort();
  const { close } = await serveSite(folder, port, { base });
  return { name: 'our server', redirects: false, ask: asker(port), close: () => close() };
}

async function startNginx({ folder, rules, former, base }: Served): Promise<Host> {
  const place = mkdtempSync(join(tmpdir(), 'larch-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${place};`);
  const configuration = toNginx(rules, former, { base, root: resolve(folder), port });
  const server = configuration.replace('listen ', 'listen 127.0.0.1:');
  const file = join(place, 'nginx.conf');
  // nginx serves this folder if a configuration names none; on Debian it has a welcome page.
  mkdirSync(join(place, 'html'));
  writeFileSync(join(place, 'html/index.html'), 'Welcome');
  // One process in the foreground, so that nothing is left when it is stopped.
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${place}/pid; error_log stderr;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
${server} }`,
  );
  const child = spawn('/usr/sbin/nginx', ['-p', place, '-e', 'stderr', '-c', file]);
  return whenOpen('nginx', child, port, place);
}

/** The host, once it responds. Throws with the program's output if it exits instead. */
async function whenOpen(name: string, child: ChildProcess, port: number, place: string): Promise<Host> {
  let said = '';
  child.stdout?.on('data', (piece) => {
    said += piece;
  });
  child.stderr?.on('data', (piece) => {
    said += piece;
  });
  const ended = once(child, 'exit');
  const ask = asker(port);
  while (child.exitCode === null) {
    const isOpen = await ask('/').then(
      () => true,
      () => false,
    );
    if (isOpen) break;
    await wait(20);
  }
  if (child.exitCode !== null) throw new Error(`${name} does not start:\n${said}`);
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  return { name, redirects: true, ask, close };
}

/** Requests a path as it is written, without following redirects or decompressing. */
function asker(port: number): Host['ask'] {
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const options = { host: 'localhost', family: 4, port, path, method, headers, agent: false };
      request(options, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([key, value]) => [key, value?.toString()]),
            ),
            bytes: Buffer.concat(pieces),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
}

/** A free port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}
