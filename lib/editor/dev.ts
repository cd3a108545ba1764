/**
 * `npm run dev`: the site with live reload. Errors are shown here and in the browser until
 * they are fixed; the last good content stays.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { watch } from 'chokidar';
import { buildContent, ContentError, writeChecked, writePlainLineEnds } from '../build/build-content';
import { programOf } from '../build/run-step';
import { checkLibrary } from '../check/check';
import { formatProblems } from '../check/problem';

const root = process.cwd();
const host = '127.0.0.1';
const port = process.env.PORT ?? '3000';
/** In milliseconds. Text editors write a file in several steps, so wait for the last of them. */
const rest = 60;
let pending: NodeJS.Timeout | undefined;
let wasBad = false;

// Start watching before the first check, so that no edit is missed.
const watcher = watch('content', { ignoreInitial: true });
await once(watcher, 'ready');
await prepareContent();
// Hide Contentlayer's messages: the check has better ones.
start(programOf('contentlayer2'), ['dev'], 'ignore');
// For this machine only: drafts are shown too.
start(programOf('next'), ['dev', '--hostname', host, '--port', port], 'inherit');
watcher.on('all', onChange);
onChange();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

/** Show errors here and in the browser until the content can first be built. */
async function prepareContent(): Promise<void> {
  let errors: Server | undefined;
  for (;;) {
    const changed = nextChange();
    try {
      await buildContent(root);
      break;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      console.error(`\n${error.message}\n\nWaiting for the files to be fixed … (also at http://localhost:${port}/)`);
      errors?.close();
      errors = showErrors(error.message);
    }
    await changed;
  }
  if (!errors) return;
  errors.closeAllConnections();
  await new Promise((resolve) => errors.close(resolve));
}

/** Serve a page with the errors for every request; it reloads every two seconds. */
function showErrors(message: string): Server {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Errors in content/</title><body style="font:1rem/1.5 system-ui;margin:2rem;max-width:60rem"><h1>Errors in content/</h1><p>The site opens here when they are fixed.</p><pre style="white-space:pre-wrap">${text}</pre>`;
  const server = createServer((_, response) => {
    response
      .writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' })
      .end(page);
  });
  // If the port is taken, Next says so later.
  server.on('error', () => {});
  return server.listen(Number(port), host);
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

function report(): void {
  writePlainLineEnds(root);
  const checked = checkLibrary(root);
  const { problems } = checked;
  writeChecked(root, checked);
  if (problems.length > 0) console.error(`\n${formatProblems(problems)}\n`);
  else if (wasBad) console.log('\nFixed: there are no errors in content/.\n');
  wasBad = problems.length > 0;
}

function start(program: string, args: readonly string[], output: 'ignore' | 'inherit'): void {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  });
  child.once('exit', () => {
    console.error('\nPart of this command has stopped, so edits would no longer show. Start it again: npm run dev');
    process.exit(1);
  });
  // However this process ends, free the port.
  process.once('exit', () => child.kill());
}
