/**
 * `npm run dev`: the site while someone writes. An edit shows in the open page; a bad one shows its sentence here and there
 * until it is mended, and the last good content stays.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'chokidar';
import { buildContent, ContentError, writeChecked } from '../build/build-content';
import { programOf } from '../build/run-step';
import { checkLibrary } from '../check/check';
import { sayFaults } from '../check/fault';

const root = process.cwd();
const port = process.env.PORT ?? '3000';
/** In milliseconds: editors' programs write a file in several steps, so a check follows the last of them. */
const rest = 60;
let pending: NodeJS.Timeout | undefined;
let wasBad = false;

// Watched from the beginning, so that no edit falls between the first check and the rest.
const watcher = watch('content', { ignoreInitial: true });
await once(watcher, 'ready');
await prepareContent();
// Contentlayer's own words never reach an editor: the checker has said it before, and better.
start(programOf('contentlayer2'), ['dev'], 'ignore');
start(programOf('next'), ['dev', '--port', port], 'inherit');
watcher.on('all', onChange);
onChange();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

/** Waits, saying what is wrong, until the content can be shown for the first time. */
async function prepareContent(): Promise<void> {
  const changed = nextChange();
  try {
    await buildContent(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`\n${error.message}\n\nWaiting for the mended files …`);
    await changed;
    await prepareContent();
  }
}

function nextChange(): Promise<void> {
  return new Promise((resolve) => {
    watcher.once('all', () => setTimeout(resolve, rest));
  });
}

function onChange(): void {
  clearTimeout(pending);
  pending = setTimeout(report, rest);
}

async function report(): Promise<void> {
  const checked = await checkLibrary(root);
  const { faults } = checked;
  writeChecked(root, checked);
  if (faults.length > 0) console.error(`\n${sayFaults(faults)}\n`);
  else if (wasBad) console.log('\nMended: everything in content/ is as it should be.\n');
  wasBad = faults.length > 0;
}

function start(program: string, args: readonly string[], output: 'ignore' | 'inherit'): void {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  });
  child.once('exit', () => {
    console.error('\nA part of this command has ended, so edits would no longer show. Start it again: npm run dev');
    process.exit(1);
  });
  // However this process ends, nothing of it keeps the port.
  process.once('exit', () => child.kill());
}
