/**
 * Runs before every command: checks the version of Node, installs missing packages, and then runs the command. It is plain JavaScript
 * without dependencies, because none may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node.js 20.19 or newer, and you have ${process.versions.node}. Install a newer version from https://nodejs.org/ and try again.`,
  );
  process.exit(1);
}

const marker = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  console.log('Installing packages (this happens once and takes about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed. Check that you are online, read the error above, and try again.',
    );
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

// A pipe may close early, as in `npm run check | head`. That isn't an error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });

const [script, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], script, ...rest];
try {
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(`../../${script}`, import.meta.url).href);
} catch (error) {
  const [, name] = /Cannot find package '([^']+)'/.exec(String(error)) ?? [];
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !name) throw error;
  console.error(`The package ${name} is missing from node_modules. Install the packages again with: npm ci`);
  process.exitCode = 1;
}
