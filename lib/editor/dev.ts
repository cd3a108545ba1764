/**
 * `npm run dev`: the site while someone writes. An edit shows in the open page; a bad one shows its sentence here and there
 * until it is mended, and the last good content stays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'chokidar';
import { checkContent } from '../content/check/check';
import { sayFaults } from '../content/check/fault';
import { buildContent, ContentError, writeFaults } from '../publish/build-content';
import { programOf } from '../publish/run-step';

const root = process.cwd();
const port = process.env.PORT ?? '3000';
const children: ChildProcess[] = [];
let wasBad = false;

await prepareContent();
// Contentlayer's own words never reach an editor: the checker has said it before, and better.
start(programOf('contentlayer2'), ['dev'], 'ignore');
start(programOf('next'), ['dev', '--port', port], 'inherit');
watch('content', { ignoreInitial: true }).on('all', onChange);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

/** Waits, saying what is wrong, until the content can be shown for the first time. */
async function prepareContent(): Promise<void> {
  try {
    await buildContent(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`\n${error.message}\n\nWaiting for the mended files …`);
    const watcher = watch('content', { ignoreInitial: true });
    await new Promise((resolve) => watcher.once('all', resolve));
    await watcher.close();
    await prepareContent();
  }
}

let pending: NodeJS.Timeout | undefined;

/** Editors' programs write a file in several steps, so one check follows the last of them. */
function onChange(): void {
  clearTimeout(pending);
  pending = setTimeout(report, 60);
}

function report(): void {
  const { faults } = checkContent(root);
  writeFaults(root, faults);
  if (faults.length > 0) console.error(`\n${sayFaults(faults)}\n`);
  else if (wasBad) console.log('\nMended: everything in content/ is as it should be.\n');
  wasBad = faults.length > 0;
}

function start(program: string, args: readonly string[], output: 'ignore' | 'inherit'): void {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  });
  child.on('exit', stop);
  children.push(child);
}

function stop(): void {
  for (const child of children) child.kill('SIGTERM');
  process.exit();
}
