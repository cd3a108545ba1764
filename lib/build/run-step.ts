import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a command that a package provides, to be run with Node directly and not through a shell. */
export function programOf(packageName: string, program = packageName): string {
  const folder = join(process.cwd(), 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin[program];
  if (!file) throw new Error(`The package ${packageName} has no program ${program}.`);
  return join(folder, file);
}

interface StepResult {
  ok: boolean;
  /** Everything the program printed. */
  output: string;
}

interface StepOptions {
  env?: Record<string, string>;
  /** Called with each chunk of output. */
  onOutput?: (piece: string) => void;
}

/** Run a Node program and collect its output. */
export function runProgram(
  file: string,
  args: readonly string[],
  { env, onOutput }: StepOptions = {},
): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      // Contentlayer reads PWD, which can still name the folder of a parent process.
      env: { ...process.env, PWD: process.cwd(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece.toString();
      onOutput?.(piece.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Print what is being done, then how long it took. */
export async function withProgress<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`  ${what} …`);
  const dots = setInterval(() => process.stdout.write('.'), 3000);
  try {
    const result = await work();
    process.stdout.write(` done, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(' stopped\n');
    throw error;
  } finally {
    clearInterval(dots);
  }
}

/** What went wrong, in words, and what to do about it where we know; then the message itself. */
export function formatError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, name] = /Cannot find (?:package|module) '((?:@[\w.-]+\/)?[a-z\d][\w.-]*)/i.exec(message) ?? [];
  if (/\bENOSPC\b/.test(message)) return `The disk is full. Free some space and try again.\n\n${message}`;
  if (!name) return message;
  return `The package ${name} is missing from node_modules. Install the packages again with: npm ci\n\n${message}`;
}

/** The last line of a build without SITE_ADDRESS. */
export function formatAddress(
  { SITE_ADDRESS }: Readonly<Record<string, string | undefined>>,
  address: string,
): string | undefined {
  if (SITE_ADDRESS) return undefined;
  return `SITE_ADDRESS isn't set, so link previews, feeds, references and QR codes lead to ${address}, which doesn't exist.`;
}
