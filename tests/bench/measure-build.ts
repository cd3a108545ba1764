/** One build, from the outside: how long, and how much memory at most. */
import { spawn } from 'node:child_process';
import { type BuildStep, currentStep, readSteps } from './build-steps';
import { watchMemory } from './memory';

export interface BuildCommand {
  program: string;
  args: readonly string[];
}

export interface Build {
  seconds: number;
  /** The most memory that the build and all it started took, in bytes; not known where there is no /proc. */
  memory: number | undefined;
  /** What the build said it was doing then. */
  memoryDuring: string | undefined;
  steps: readonly BuildStep[];
}

/** Builds once in `folder`. Throws with the end of what was printed where it fails. */
export function measureBuild(folder: string, { program, args }: BuildCommand): Promise<Build> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, {
      cwd: folder,
      // PWD as a shell in that folder would have it: Contentlayer believes it, and with another it waits for ever.
      env: { ...process.env, PWD: folder, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let memoryDuring: string | undefined;
    const keep = (piece: Buffer) => {
      output += piece.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const watch = watchMemory(child.pid ?? 0, () => {
      memoryDuring = currentStep(output);
    });
    child.on('error', (error) => {
      watch.end();
      reject(error);
    });
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const memory = watch.end();
      if (code === 0) resolve({ seconds, memory, memoryDuring, steps: readSteps(output) });
      else reject(new Error(`The build in ${folder} failed:\n${output.split('\n').slice(-40).join('\n')}`));
    });
  });
}

/** The middle one of several builds by time, with the middle of their memory. */
export function middleBuild(builds: readonly Build[]): Build {
  const byTime = builds.toSorted((a, b) => a.seconds - b.seconds);
  const byMemory = builds.toSorted((a, b) => (a.memory ?? 0) - (b.memory ?? 0));
  const middle = Math.floor((builds.length - 1) / 2);
  const build = byTime[middle];
  const { memory, memoryDuring } = byMemory[middle] ?? {};
  if (!build) throw new Error('There is no build to take the middle of.');
  return { ...build, memory, memoryDuring };
}
