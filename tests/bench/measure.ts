/** What a build costs, and what its pages weigh. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { attributeOf, findAll } from '../site/pages';

export interface Build {
  /** User and system time of the build and everything it started. */
  cpuSeconds: number;
  seconds: number;
  /** The most memory that all its processes held at once; undefined without /proc. */
  bytes: number | undefined;
}

/** Builds once in `folder`. Rejects with the end of the output if the build fails. */
export function measureBuild(folder: string, command: readonly string[]): Promise<Build> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...command], {
      cwd: folder,
      env: { ...process.env, PWD: folder, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
    let bytes: number | undefined;
    // A sample of a large build takes ten milliseconds, so more of them would slow what is measured.
    const watch = setInterval(() => {
      const now = memoryOf(child.pid ?? 0);
      if (now !== undefined) bytes = Math.max(now, bytes ?? 0);
    }, 250);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      const [, user = 0, system = 0] = /^cpu (\S+) (\S+)$/m.exec(output) ?? [];
      if (code === 0) resolve({ cpuSeconds: Number(user) + Number(system), seconds, bytes });
      else reject(new Error(`The build in ${folder} failed:\n${output.split('\n').slice(-40).join('\n')}`));
    });
  });
}

/** The memory of a process and its descendants, in bytes. */
function memoryOf(pid: number): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    // The name of the program is in brackets, and can have spaces and brackets itself.
    .map((name) => [Number(name), Number(/^.*\) \S (\d+)/s.exec(readProcess(name, 'stat'))?.[1])] as const);
  const tree = new Set([pid]);
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
  }
  // The proportional size divides shared memory among the processes that share it.
  const sizes = [...tree].map((each) => /^Pss:\s+(\d+) kB/m.exec(readProcess(String(each), 'smaps_rollup'))?.[1] ?? 0);
  return 1024 * sizes.reduce<number>((sum, size) => sum + Number(size), 0);
}

/** Empty if the process has just ended. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The bytes of a first view at gzip level 6: the page with the styles it waits for, and with its scripts and fonts as well. */
export function weighPage(output: string, page: string): { first: number; all: number } {
  const html = readFileSync(join(output, page), 'utf8');
  const tree = parse(html);
  const links = findAll(tree, 'link').filter((link) => attributeOf(link, 'media') !== 'print');
  const urlsOf = (rel: RegExp) =>
    links.flatMap((link) => (rel.test(attributeOf(link, 'rel') ?? '') ? (attributeOf(link, 'href') ?? []) : []));
  const scripts = findAll(tree, 'script').flatMap((script) => attributeOf(script, 'src') ?? []);
  const weigh = (urls: readonly string[]) =>
    [...new Set(urls)].reduce((sum, url) => sum + zip(readFileSync(join(output, url.split('?')[0] ?? ''))), 0);
  const first = zip(Buffer.from(html)) + weigh(urlsOf(/^stylesheet$/));
  return { first, all: first + weigh([...scripts, ...urlsOf(/preload/)]) };
}

function zip(bytes: Buffer): number {
  return Math.min(bytes.length, gzipSync(bytes, { level: 6 }).length);
}

export function countFiles(output: string): number {
  return readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
