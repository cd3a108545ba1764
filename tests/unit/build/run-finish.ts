/** Runs the finish as a program of its own, in the folder of a made-up project. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { FormerAddress } from '../../../lib/content/former';

interface FinishOptions {
  from?: string;
  former?: readonly FormerAddress[];
  files?: readonly { name: string; text: string }[];
  /** How often, one after the other. */
  times?: number;
  /** No file may become larger, in blocks of 512 bytes: the nearest to a full disk that needs no rights. */
  largestFile?: number;
  /** Runs first, in the same process. */
  before?: string;
}

/** What the finish says when it fails, and nothing when it does not. */
export function runFinish(
  root: string,
  { from = '.site', former = [], files = [], times = 1, largestFile, before = '' }: FinishOptions = {},
): Promise<string> {
  const program = `${before}
    const { finishSite } = await import(${JSON.stringify(resolve('lib/build/finish.ts'))});
    try {
      for (let run = 0; run < ${times}; run += 1) await finishSite('${from}', 'out', ${JSON.stringify({ former, files })});
    } catch (error) { console.error(error.message); }`;
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile}; `;
  const args = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), '--input-type=module', '--eval', program];
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], {
      cwd: root,
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    let said = '';
    child.stderr.on('data', (piece) => {
      said += piece;
    });
    child.on('error', fail).on('close', (code, signal) => {
      if (code === 0) done(said.trim());
      else fail(new Error(`The finish ended with ${code ?? signal}: ${said}`));
    });
  });
}

/** Code that puts another `renameSync` in the place of Node's, which it knows as `rename`. */
export function withRename(body: string): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    const others = ['other'];
    fs.renameSync = (from, to) => { ${body} };
    syncBuiltinESMExports();`;
}
