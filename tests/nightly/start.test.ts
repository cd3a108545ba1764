/** `npm start` and `npm run edit` themselves, with the site that is built already. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isBuilt } from '../../lib/build/build';
import { freePort } from '../unit/build/served-site';

/** The editor writes down who made a change, and not every machine that tests knows. */
const someone = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'A',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'a@example.org',
};
// Ctrl-C reaches every process of the terminal; what stops a service may reach npm alone.
const interrupt = (npm: ChildProcess): boolean => process.kill(-(npm.pid ?? 0), 'SIGINT');
const terminate = (npm: ChildProcess): boolean => npm.kill('SIGTERM');

test.for([
  ['start', 'SIGINT', interrupt, 'The site is running at', '/'],
  ['start', 'SIGTERM', terminate, 'The site is running at', '/'],
  ['edit', 'SIGINT', interrupt, 'The editor is open at', '/admin/'],
  ['edit', 'SIGTERM', terminate, 'The editor is open at', '/admin/'],
] as const)(
  'npm run %s serves the site until it gets %s, and then nothing is left of it',
  async ([command, , stop, words, path]) => {
    expect(isBuilt(), 'Build the site first.').toBe(true);
    const port = await freePort();
    const npm = spawn('npm', ['run', command], {
      env: { ...process.env, ...someone, PORT: String(port) },
      detached: true,
    });
    onTestFinished(() => {
      // Whatever is left of it where the test fails.
      try {
        process.kill(-(npm.pid ?? 0), 'SIGKILL');
      } catch {}
    });
    let said = '';
    npm.stdout.on('data', (piece) => {
      said += piece;
    });
    const ended = once(npm, 'exit');
    while (!said.includes('Press Ctrl-C')) await Promise.race([wait(50), ended]);
    expect(said).toContain(`${words} http://localhost:${port}${path}`);
    expect(await isServed(port)).toBe(true);
    const closed = once(npm.stdout, 'close');
    stop(npm);
    await closed;
    expect(said).toMatch(/Stopped\.|Closed\./);
    expect(await isServed(port)).toBe(false);
    expect(existsSync('node_modules/.editing')).toBe(false);
  },
);

function isServed(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}
