/** On what, with what and when it was measured. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { megabytes } from './figures';
import { versionOf } from './install';

export interface Circumstances {
  date: string;
  machine: string;
  versions: readonly string[];
}

/** Asked before the first build, so that the load is that of others. */
export function noteCircumstances(browser: string): Circumstances {
  const cores = cpus();
  const load = loadavg()[0]?.toFixed(1);
  const node = process.versions.node;
  // What stands after the number names whoever built this kernel, and says nothing about speed.
  const [system] = release().split('-');
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cores.length} cores (${cores[0]?.model.trim()}), ${megabytes(totalmem())} of memory, ${type()} ${system}; load ${load} at the start`,
    versions: [
      `This site ${commit()}, Next.js ${ownVersion('next')}, Node.js ${node}`,
      `Eleventy ${versionOf('eleventy', '@11ty/eleventy')}, Node.js ${node}`,
      `Starlight ${versionOf('starlight', '@astrojs/starlight')}, Astro ${versionOf('starlight', 'astro')}, Node.js ${versionOf('starlight', 'node')}`,
      `Chromium ${browser}, autocannon ${versionOf('soak', 'autocannon')}, sirv ${ownVersion('sirv')}`,
    ],
  };
}

function ownVersion(packageName: string): string {
  return JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8')).version;
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return `at ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ' with changes' : ''}`;
}
