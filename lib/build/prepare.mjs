/**
 * The first step of every command: is Node new enough, is everything installed? Then the command itself.
 * Plain JavaScript without packages, because it runs before any is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node.js 20.19 or newer; here is ${process.versions.node}. Install a newer one from https://nodejs.org/ and try again.`,
  );
  process.exit(1);
}

const marker = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  console.log('Installing what is missing (about a minute, once) …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The installation failed. Is this machine online? The lines above say what went wrong; then try again.',
    );
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

// Whoever reads through a pipe may have read enough, as in `npm run check | head`: that is no fault to be told of.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });

const [script, ...rest] = process.argv.slice(2);
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], script, ...rest];
await import(new URL(`../../${script}`, import.meta.url).href);
