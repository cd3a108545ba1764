/**
 * `npm run bench -- --posts=10,100,1000 --turns=3`: builds every site clean and writes docs/benchmarks.md. Run it on an idle machine.
 * With `--only=search` it prints what a search costs, and builds nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildContent } from '../../lib/build/build-content';
import { programOf, withProgress } from '../../lib/build/run-step';
import { type Build, countFiles, measureBuild, weighPage } from './measure';
import { examplePage, installOthers, type Site, sites } from './sites';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10,100,1000' },
    turns: { type: 'string', default: '3' },
    report: { type: 'string', default: 'docs/benchmarks.md' },
    only: { type: 'string' },
  },
});
const counts = values.posts.split(',').map(Number);
const turns = Number(values.turns);
if (![...counts, turns].every((count) => Number.isInteger(count) && count > 0))
  throw new Error('--posts and --turns need whole numbers, as in --posts=10,100 --turns=3.');

await withProgress('Reading the content', () => buildContent());
// Imported here, because it reads what the content step has just written.
const { searchTable } = await import('./search');
const search = await searchTable();
if (values.only === 'search') {
  console.log(search);
  process.exit();
}

const load = loadavg()[0]?.toFixed(1);
installOthers();
const work = mkdtempSync(join(tmpdir(), 'bench-'));
// On Ctrl-C as well: with many posts, gigabytes would stay.
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const rows: string[][] = [];
for (const count of counts) {
  rows.push(...(await measure(count)));
  // Each time, because the next number of posts takes far longer, and may fail.
  writeFileSync(values.report, report());
}
console.log(`${report()}\nThis is in ${values.report}.`);

/** A row for each site with so many made-up posts. */
async function measure(count: number): Promise<string[][]> {
  const library = join(work, `library-${count}`);
  execFileSync(process.execPath, [programOf('tsx'), 'tests/scale/make-library.ts', library, String(count)]);
  const posts = readdirSync(join(library, 'content/resources')).length;
  const builds = new Map<Site, Build[]>(sites.map((site) => [site, []]));
  const folderOf = (site: Site) => join(work, `${site.output}-${sites.indexOf(site)}-${count}`);
  for (let turn = 0; turn < turns; turn++)
    for (const site of sites) {
      const folder = folderOf(site);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      site.layOut(library, folder);
      const build = await measureBuild(folder, site.build);
      console.log(
        `  ${count} posts, ${site.name}: ${build.cpuSeconds.toFixed(1)} CPU s, ${build.seconds.toFixed(1)} s`,
      );
      builds.get(site)?.push(build);
    }
  return sites.map((site) => {
    const output = join(folderOf(site), site.output);
    const { first, all } = weighPage(output, examplePage);
    const list = weighPage(output, site.list);
    const middle = (of: (build: Build) => number) => {
      const sorted = (builds.get(site) ?? []).map(of).sort((a, b) => a - b);
      return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    };
    return [
      posts.toLocaleString('en-GB'),
      site.name,
      middle(({ cpuSeconds }) => cpuSeconds).toFixed(1),
      middle(({ seconds }) => seconds).toFixed(1),
      `${Math.round(middle(({ bytes }) => bytes ?? 0) / 1e6).toLocaleString('en-GB')} MB`,
      (countFiles(output) / posts).toFixed(1),
      first.toLocaleString('en-GB'),
      all.toLocaleString('en-GB'),
      list.all.toLocaleString('en-GB'),
    ];
  });
}

function report(): string {
  const heads = [
    'Posts',
    'Site',
    'CPU s',
    'Seconds',
    'Memory',
    'Files a post',
    'First view',
    'With scripts and fonts',
    'List',
  ];
  const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const [core] = cpus();
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Do not edit by hand: run it again, on an idle machine.

- Machine: ${cpus().length} × ${core?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB of memory; load ${load} at the start
- Node.js ${process.versions.node}
${sites.map((site) => `- ${site.name}: ${site.version()}`).join('\n')}

Every site has the same posts: the real ones and made-up ones (\`tests/scale/make-library.ts\`). Builds are clean; each number is the
middle of ${turns}. CPU seconds are those of the build and everything it started, and the fairest to compare; memory is the most that all its
processes held at once. A first view is the page of a post with the styles it waits for, in bytes at gzip level 6; one round trip brings
14,600. The list is the first page of all posts with everything that it loads before a reader touches anything. The bare Next.js export is the least that our renderer can cost. Eleventy has no theme and no search; Starlight has both.

${table}

## Search

For libraries with made-up resources: what is downloaded before the first result and after it, and milliseconds of CPU in Node.js.

${search}
`;
}
