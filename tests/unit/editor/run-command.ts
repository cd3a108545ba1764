import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of our commands, such as `lib/editor/check.ts`, in a folder, to its end. */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, resolve(command), ...args], { cwd });
    const ended = { out: '', err: '' };
    child.stdout.on('data', (piece) => {
      ended.out += piece;
    });
    child.stderr.on('data', (piece) => {
      ended.err += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => done({ code, ...ended }));
  });
}
