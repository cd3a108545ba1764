/** Runs finishSite as a program of its own, in the folder of a made-up project. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { FormerAddress } from '../../lib/build/redirects';

interface FinishOptions {
  former?: readonly FormerAddress[];
  /** The largest file that may be written, in blocks of 512 bytes: the nearest thing to a full disk that needs no rights. */
  largestFile?: number;
  /** Code that runs first, in the same process. */
  before?: string;
}

/** The error message of finishSite, or an empty string if it succeeds. Rejects if its process is killed. */
export function runFinish(
  root: string,
  { former = [], largestFile, before = '' }: FinishOptions = {},
): Promise<string> {
  const program = `${before}
    const { finishSite } = await import(${JSON.stringify(resolve('lib/build/finish-site.ts'))});
    try { await finishSite('.site', 'out', ${JSON.stringify({ former })}); } catch (error) { console.error(error.message); }`;
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile}; `;
  const args = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), '--input-type=module', '--eval', program];
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], {
      cwd: root,
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', fail).on('close', (code, signal) => {
      if (code === 0) done(output.trim());
      else fail(new Error(`The finish ended with ${code ?? signal}: ${output}`));
    });
  });
}

/** Code that replaces Node's `renameSync`, which it can still call as `rename`. */
export function withRename(body: string): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => { ${body} };
    syncBuiltinESMExports();`;
}
