/** Everything that is measured with one number of posts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { programOf } from '../../lib/build/run-step';
import { drawnTitle, searchWord } from './drawn-title';
import { type Build, measureBuild, middleBuild } from './measure-build';
import { measureSearch } from './measure-search';
import { measureView } from './measure-view';
import type { Measured } from './measured';
import { type Site, sites, views } from './sites';

/** Builds every site with `count` made-up posts, taking turns, and looks at the pages. Leaves the sites in `work`. */
export async function measureCount(count: number, work: string, browser: Browser): Promise<Measured[]> {
  const library = join(work, `library-${count}`);
  execFileSync(process.execPath, [programOf('tsx'), 'tests/scale/make-library.ts', library, String(count)]);
  const real = readdirSync(join(library, 'content/resources')).length - count;
  // A build of 10,000 posts takes many minutes, and in so long a time chance evens out by itself.
  const repetitions = count >= 10_000 ? 1 : 3;
  const builds = new Map<Site, Build[]>(sites.map((site) => [site, []]));
  for (let turn = 0; turn < repetitions; turn++) {
    // Another begins each time, so that none always has the coolest machine.
    for (const site of [...sites.slice(turn % sites.length), ...sites.slice(0, turn % sites.length)]) {
      const folder = siteFolder(work, site.name, count);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      site.layOut(library, folder);
      const build = await measureBuild(folder, site.build);
      console.log(`  ${site.name}, ${count} posts: ${build.seconds.toFixed(1)} s`);
      builds.get(site)?.push(build);
    }
  }
  const title = drawnTitle(library);
  const measured: Measured[] = [];
  for (const site of sites) {
    const output = join(siteFolder(work, site.name, count), site.output);
    measured.push({
      site: site.name,
      count,
      real,
      pages: readdirSync(output, { recursive: true }).filter((name) => String(name).endsWith('.html')).length,
      repetitions,
      build: middleBuild(builds.get(site) ?? []),
      post: await measureView(browser, output, views.post),
      list: await measureView(browser, output, views.list),
      ...(site.search && {
        search: await measureSearch(browser, output, site.search, { word: searchWord(title), title }),
      }),
    });
  }
  return measured;
}

/** Where a site of this size is laid out. */
export function siteFolder(work: string, name: Site['name'], count: number): string {
  return join(work, `${name.toLowerCase().replaceAll(' ', '-')}-${count}`);
}
