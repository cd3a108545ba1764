import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exceptions, foundElsewhere } from '../../../lib/build/allowed-licences';
import { findRefused, fits, listPackages, sayLicences } from '../../../lib/build/licences';

const lock = readFileSync('package-lock.json', 'utf8');
const packages = listPackages(lock);

test('docs/licences.md says what package-lock.json says; if not, run npm run licences', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(sayLicences(packages));
});

test('every package may be used here', () => {
  expect(packages.length).toBeGreaterThan(400);
  expect(findRefused(packages)).toEqual([]);
});

test('every exception is for a package that is there and needs it', () => {
  const needless = exceptions.filter(({ name, licences }) => {
    const meant = packages.filter((each) => fits(name, each.name));
    return !licences.every((licence) => meant.some((each) => each.licence.includes(licence)));
  });
  expect(needless.map(({ name }) => name)).toEqual([]);
  const unnamed = Object.entries(JSON.parse(lock).packages as Record<string, { license?: string }>)
    .filter(([, { license }]) => !license)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(foundElsewhere).sort()).toEqual(unnamed.sort());
});

test('a package that is installed names the licence that package-lock.json names for it', () => {
  const locked = Object.entries(JSON.parse(lock).packages as Record<string, { license?: string }>);
  const installed = locked.filter(([path]) => path !== '' && existsSync(`${path}/package.json`));
  expect(installed.length).toBeGreaterThan(200);
  const others = installed.filter(([path, { license }]) => {
    const written: { license?: string } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return written.license !== license;
  });
  expect(others.map(([path]) => path)).toEqual([]);
});

test.for([
  ['GPL-3.0-only', ['a: GPL-3.0-only is not among the licences in lib/build/allowed-licences.ts.']],
  ['MIT AND GPL-3.0-only', ['a: MIT AND GPL-3.0-only is not among the licences in lib/build/allowed-licences.ts.']],
  ['(GPL-3.0-only OR MIT)', []],
  ['MPL-2.0', ['a: MPL-2.0 is not among the licences in lib/build/allowed-licences.ts.']],
  [undefined, ['a: not known is not among the licences in lib/build/allowed-licences.ts.']],
] as const)('a package under %s is refused, unless there is a choice', ([license, refused]) => {
  expect(findRefused(listPackages(JSON.stringify({ packages: { 'node_modules/a': { license } } })))).toEqual(refused);
});

test('a package is for the site if any copy of it is, and has the name that it is installed under at last', () => {
  const made = {
    '': { license: 'MIT' },
    'node_modules/a': { license: 'MIT', dev: true },
    'node_modules/b/node_modules/a': { license: 'MIT' },
    'node_modules/@c/d': { license: 'ISC', dev: true },
    'node_modules/e': { license: 'ISC', devOptional: true },
  };
  expect(listPackages(JSON.stringify({ packages: made }))).toEqual([
    { name: '@c/d', licence: 'ISC', forSite: false },
    { name: 'a', licence: 'MIT', forSite: true },
    { name: 'e', licence: 'ISC', forSite: false },
  ]);
});
