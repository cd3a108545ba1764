/** `npm start` itself, with the site that is built already. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isBuilt } from '../../lib/publish/build-site';
import { freePort } from './hosts';

// Ctrl-C reaches every process of the terminal; what stops a service may reach npm alone.
test.for([
  ['SIGINT', (npm: ChildProcess): boolean => process.kill(-(npm.pid ?? 0), 'SIGINT')],
  ['SIGTERM', (npm: ChildProcess): boolean => npm.kill('SIGTERM')],
] as const)('npm start serves the site until it gets %s, and then nothing is left of it', async ([, stop]) => {
  expect(isBuilt(), 'Build the site first.').toBe(true);
  const port = await freePort();
  const npm = spawn('npm', ['start'], { env: { ...process.env, PORT: String(port) }, detached: true });
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
  while (!said.includes('Press Ctrl-C')) await Promise.race([wait(50), once(npm, 'exit')]);
  expect(said).toContain(`The library is open at http://localhost:${port}/`);
  expect(await isServed(port)).toBe(true);
  const closed = once(npm.stdout, 'close');
  stop(npm);
  await closed;
  expect(said).toContain('Closed.');
  expect(await isServed(port)).toBe(false);
});

function isServed(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}
