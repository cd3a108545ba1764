/** Presses the local server for a while and watches its memory; then bare sirv, for comparison. Nothing leaves this machine. */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchFolder } from './install';
import { views } from './sites';

export const connections = 64;

export interface Pressed {
  answered: number;
  seconds: number;
  /** Connections that broke, timeouts among them. */
  errors: number;
  /** Answers other than 2xx. */
  refused: number;
  /** What the server's process held, in bytes, once a second. */
  memory: readonly number[];
}

export interface Soak {
  site: Pressed;
  sirv: Pressed;
}

/** Presses both servers, one after the other, with the pages of `folder`. */
export async function soak(folder: string, seconds: number): Promise<Soak> {
  return { site: await press('site', folder, seconds), sirv: await press('sirv', folder, seconds) };
}

async function press(kind: 'site' | 'sirv', folder: string, seconds: number): Promise<Pressed> {
  const server = fork(join(benchFolder, 'soak-server.ts'), [kind, folder], { execArgv: ['--import', 'tsx'] });
  try {
    const address = await hear(server, 'address');
    const memory: number[] = [];
    const note = async () => memory.push(Number(await ask(server)));
    const timer = setInterval(note, 1000);
    const paths = ['/', views.list, views.post];
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(benchFolder, 'soak/press.mjs'),
      ...[address, seconds, connections].map(String),
      ...paths,
    ]);
    clearInterval(timer);
    return { ...JSON.parse(stdout), memory };
  } finally {
    server.kill();
  }
}

async function ask(server: ChildProcess): Promise<unknown> {
  server.send('How much memory?');
  return hear(server, 'memory');
}

/** What the server says next under this name. */
async function hear(server: ChildProcess, name: string): Promise<unknown> {
  const [message] = await once(server, 'message');
  return message[name];
}
