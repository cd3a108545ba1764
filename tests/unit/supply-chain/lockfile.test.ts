/** npm installs exactly what package-lock.json says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  engines: Record<string, string>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/**
 * Packages without a hash: those that hold the program of one kind of machine, which npm leaves out of a lock file that is
 * written on another kind (https://github.com/npm/cli/issues/4828). They were added by hand, at the version of the package
 * that asks for them, so that the library installs there as well.
 */
const addedByHand = Object.entries({
  '@biomejs/cli-':
    'android-arm64 android-x64 darwin-arm64 darwin-x64 linux-arm64-musl linux-x64-musl win32-arm64 win32-x64',
  '@next/swc-': 'darwin-arm64 darwin-x64 win32-arm64-msvc win32-x64-msvc',
  '@pagefind/': 'darwin-arm64 darwin-x64 freebsd-x64 windows-arm64 windows-x64',
  '@tailwindcss/oxide-':
    'android-arm64 darwin-arm64 darwin-x64 freebsd-x64 linux-arm-gnueabihf wasm32-wasi win32-arm64-msvc win32-x64-msvc',
}).flatMap(([name, machines]) => machines.split(' ').map((machine) => `node_modules/${name}${machine}`));

test('package-lock.json has the current format and matches package.json', () => {
  expect(lock.lockfileVersion).toBe(3);
  const { name, version, dependencies, devDependencies, engines } = manifest;
  expect(lock.packages['']).toMatchObject({ name, version, dependencies, devDependencies, engines });
});

test('package.json has exact versions, which are the locked ones', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(wanted.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])).toEqual(wanted);
});

test('no package comes from anywhere but the public registry', () => {
  const elsewhere = locked.filter(
    ([, { resolved, link }]) =>
      link || !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('every package has a hash, except the optional ones that were added by hand', () => {
  const without = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(without.map(([path]) => path).filter((path) => !addedByHand.includes(path))).toEqual([]);
  expect(without.filter(([, { optional }]) => !optional).map(([path]) => path)).toEqual([]);
});

test('a package with binaries for each operating system has all of them locked, at the right version', () => {
  const wanted = locked.flatMap(([, { optionalDependencies }]) => Object.entries(optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(100);
  const missing = wanted.filter(([name, range]) => {
    const version = lock.packages[`node_modules/${name}`]?.version;
    return version === undefined || (/^\d/.test(range) && version !== range);
  });
  expect(missing.map(([name]) => name)).toEqual([]);
});
