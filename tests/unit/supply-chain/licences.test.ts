import { expect, test } from 'vitest';
import { findRefused, listPackages } from '../../../lib/build/licences';

test('the licence of every installed package is allowed', async () => {
  const packages = await listPackages();
  expect(packages.length).toBeGreaterThan(400);
  expect(findRefused(packages)).toEqual([]);
});

test.for([
  ['GPL-3.0-only', 'refused'],
  ['MIT AND GPL-3.0-only', 'refused'],
  ['(GPL-3.0-only OR MIT)', 'allowed'],
  ['MIT*', 'allowed'],
  ['MPL-2.0', 'refused'],
  ['UNKNOWN', 'refused'],
] as const)('a package under %s is %s', ([licence, outcome]) => {
  const message = `a: the licence ${licence} isn't allowed. See lib/build/licences.ts.`;
  expect(findRefused([{ name: 'a', licence }])).toEqual(outcome === 'allowed' ? [] : [message]);
});

test('an exception is for the packages it names', () => {
  expect(findRefused([{ name: 'lightningcss-linux-x64-gnu', licence: 'MPL-2.0' }])).toEqual([]);
});
