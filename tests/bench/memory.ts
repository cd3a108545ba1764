/** How much memory a program and all it starts take, read from /proc. Elsewhere than on Linux it is not measured. */
import { readdirSync, readFileSync } from 'node:fs';

interface Watch {
  /** Ends the watch and gives the most that was seen, in bytes; nothing where there is no /proc. */
  end(): number | undefined;
}

/**
 * Four times a second. A sample of a large build takes some ten milliseconds, so more would slow what is measured;
 * a peak shorter than the gap can be missed, alike for every site.
 */
const every = 250;

/** Watches a process and its descendants; tells each new peak. */
export function watchMemory(pid: number, onPeak: () => void = () => {}): Watch {
  let peak: number | undefined;
  const look = () => {
    const bytes = memoryOfTree(pid);
    if (bytes === undefined || bytes <= (peak ?? 0)) return;
    peak = bytes;
    onPeak();
  };
  look();
  const timer = setInterval(look, every);
  return {
    end() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The memory of a process and its descendants, in bytes. */
export function memoryOfTree(pid: number): number | undefined {
  const parents = listParents();
  if (!parents) return undefined;
  const tree = new Set([pid]);
  // Repeated until no more are found, since a child may stand before its parent.
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
  }
  return [...tree].reduce((sum, each) => sum + memoryOf(each), 0);
}

function listParents(): Map<number, number> | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(pids.map((pid) => [Number(pid), parentOf(pid)]));
  } catch {
    return undefined;
  }
}

function parentOf(pid: string): number {
  // The name of the program stands in brackets and may hold spaces and brackets itself.
  const [, parent = '0'] = /^.*\) \S (\d+)/s.exec(readProcess(pid, 'stat')) ?? [];
  return Number(parent);
}

/** The proportional size: memory that processes share is divided among them, so that a sum over them counts it once. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(readProcess(String(pid), 'smaps_rollup')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Empty where the process has just ended. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
