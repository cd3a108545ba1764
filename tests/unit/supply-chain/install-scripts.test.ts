/** No package runs a script when it is installed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Packages that bring an install script, with the reason why the library does without it. */
const refused: Record<string, string> = {
  contentlayer2: 'It would build the content, which npm run build does.',
  esbuild: 'It would fetch its program where npm has not brought it, and start it faster; npm brings it.',
  protobufjs: 'It would only warn of a version that does not fit.',
};

const { allowScripts }: { allowScripts: Record<string, boolean> } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

test('every package with an install script is listed, with the reason for refusing it', () => {
  const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].sort()).toEqual(Object.keys(refused).sort());
});

test('package.json refuses each of them, and allows no other', () => {
  expect(allowScripts).toEqual(Object.fromEntries(Object.keys(refused).map((name) => [name, false])));
});
