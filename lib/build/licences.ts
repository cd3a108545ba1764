/**
 * Which packages the library is built and tested with, under which licences. Read from package-lock.json alone, which
 * names the packages of every kind of machine: what is installed differs from one to the next.
 */
import { allowedForAll, exceptions, foundElsewhere } from './allowed-licences';

export interface LockedPackage {
  name: string;
  /** As the package writes it: a licence, or several with OR and AND (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/). */
  licence: string;
  /** Whether the site is built with it; if not, it is only for tests and tools. */
  forSite: boolean;
}

interface Lock {
  packages: Record<string, { name?: string; license?: string; dev?: boolean; devOptional?: boolean }>;
}

/** Every package of a lock file, once for each licence, in the order of names. */
export function listPackages(lock: string): LockedPackage[] {
  const { packages }: Lock = JSON.parse(lock);
  const known = new Map<string, LockedPackage>();
  for (const [path, { name: own, license, dev, devOptional }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = own ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = (license ?? foundElsewhere[name]?.licence ?? 'not known').replace(/^\((.*)\)$/, '$1');
    const key = `${name} ${licence}`;
    // npm's `devOptional`: for tests here, and of use to another package if it is there.
    const forTests = dev || devOptional;
    known.set(key, { name, licence, forSite: !forTests || (known.get(key)?.forSite ?? false) });
  }
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Each package whose licence is not allowed for it, as a sentence. Empty when all is well. */
export function findRefused(packages: readonly LockedPackage[]): string[] {
  return packages
    .filter(({ name, licence }) => !isAllowed(licence, name))
    .map(({ name, licence }) => `${name}: ${licence} is not among the licences in lib/build/allowed-licences.ts.`);
}

/** Of licences with OR between them one is enough; of those with AND, each has to be allowed. */
function isAllowed(licence: string, name: string): boolean {
  const also = exceptions.filter((each) => fits(each.name, name)).flatMap(({ licences }) => licences);
  return licence
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowedForAll.has(each) || also.includes(each)));
}

/** Whether the name of an exception means this package. */
export function fits(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** `docs/licences.md`. It names no versions, so that a newer one of the same package changes nothing here. */
export function sayLicences(packages: readonly LockedPackage[]): string {
  const namesOf = (licence: string, forSite: boolean) =>
    packages.filter((each) => each.licence === licence && each.forSite === forSite).map(({ name }) => name);
  const split = [...new Set(packages.map(({ licence }) => licence))]
    .map((licence) => ({ licence, site: namesOf(licence, true), tests: namesOf(licence, false) }))
    .sort((a, b) => count(b) - count(a) || (a.licence < b.licence ? -1 : 1));
  const total = (kind: 'site' | 'tests') => split.reduce((sum, each) => sum + each[kind].length, 0);
  return `${[
    '# Licences of the packages',
    'Made by `npm run licences` from `package-lock.json`. Do not edit it: a test compares the two.',
    [
      'The code of the library is under the [MIT licence](../LICENSE). These are the packages of others that it is built and',
      'tested with. What reaches a reader is pages, styles and the scripts that',
      '[lib/build/scripts.ts](../lib/build/scripts.ts) bundles, each with the packages that it imports.',
    ].join('\n'),
    [
      '| Licence | For building the site | Only for tests and tools |',
      '| --- | ---: | ---: |',
      ...split.map(({ licence, site, tests }) => `| ${licence} | ${site.length} | ${tests.length} |`),
      `| All | ${total('site')} | ${total('tests')} |`,
    ].join('\n'),
    [
      'Where a licence says OR, the library takes the choice that is allowed here. Which are allowed stands in',
      '[lib/build/allowed-licences.ts](../lib/build/allowed-licences.ts).',
    ].join('\n'),
    '## Allowed for certain packages only',
    [
      '| Package | Licence | Why it may be here |',
      '| --- | --- | --- |',
      ...exceptions.map(({ name, licences: own, reason }) => `| \`${name}\` | ${own.join(', ')} | ${reason} |`),
    ].join('\n'),
    '## Named elsewhere',
    'These packages name no licence in the place that is read.',
    Object.entries(foundElsewhere)
      .map(([name, { licence, where }]) => `- \`${name}\`: ${licence}. Found in: ${where}.`)
      .join('\n'),
    ...split.flatMap(({ licence, site, tests }) => [
      `## ${licence}`,
      ...sayNames('For building the site', site),
      ...sayNames('Only for tests and tools', tests),
    ]),
  ].join('\n\n')}\n`;
}

function count({ site, tests }: { site: readonly string[]; tests: readonly string[] }): number {
  return site.length + tests.length;
}

/** The names in lines of at most 120 characters; nothing where there are none. */
function sayNames(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const lines = [`${what}:`];
  for (const name of names) {
    const word = name === names.at(-1) ? name : `${name},`;
    if (`${lines.at(-1)} ${word}`.length > 120) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`);
  }
  return [lines.join('\n')];
}
