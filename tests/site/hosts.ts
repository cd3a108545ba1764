/** The two ways to serve an exported site here, each on a port of its own: our server and nginx. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HeaderRule } from '../../lib/build/headers';
import { toNginx } from '../../lib/build/host-files';
import type { FormerAddress } from '../../lib/build/redirects';
import { serveSite } from '../../lib/build/serve';
import { type Ask, askAt, freePort } from '../unit/build/served-site';

export interface Host {
  name: string;
  /** Whether it sends redirects from former URLs. Both serve the page there. */
  redirects: boolean;
  ask: Ask;
  close(): Promise<void>;
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
  return { name: 'our server', redirects: false, ask: askAt(port), close: () => close() };
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
  const ask = askAt(port);
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
