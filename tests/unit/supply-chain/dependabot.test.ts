import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Update {
  'package-ecosystem': string;
  directory?: string;
  directories?: string[];
  ignore?: { 'dependency-name': string }[];
}

const { updates }: { updates: Update[] } = parse(readFileSync('.github/dependabot.yml', 'utf8'));

test('Dependabot watches every lock file', () => {
  const folders = updates
    .filter((update) => update['package-ecosystem'] === 'npm')
    .flatMap(({ directory, directories = [] }) => (directory ? [directory] : directories));
  const locks = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((path) => `/tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/package-lock.json') && !path.includes('/node_modules/'));
  expect(folders.sort()).toEqual(['/', ...locks.map((path) => path.replace('/package-lock.json', ''))].sort());
});

test('the packages that Dependabot may not update are in use', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const held = updates.flatMap(({ ignore = [] }) => ignore.map((each) => each['dependency-name']));
  expect(held.length).toBeGreaterThan(3);
  expect(held.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
});
