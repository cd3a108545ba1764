import { expect, onTestFinished, test, vi } from 'vitest';
import { formatScriptLicences, licenceComment, packagesIn } from '../../../lib/build/scripts';
import { writeFiles } from './made-up-site';

test('the packages of a bundle are those with code in it, each once', () => {
  const inputs = {
    'node_modules/b/dist/one.js': { bytesInOutput: 1 },
    'node_modules/b/dist/two.js': { bytesInOutput: 2 },
    'node_modules/@a/c/index.js': { bytesInOutput: 3 },
    'node_modules/b/node_modules/d/index.js': { bytesInOutput: 4 },
    'node_modules/left-out/index.js': { bytesInOutput: 0 },
    'components/a.element.ts': { bytesInOutput: 5 },
  };
  expect(packagesIn({ inputs })).toEqual(['node_modules/@a/c', 'node_modules/b', 'node_modules/b/node_modules/d']);
});

test('a script names its packages and the file with their licences in its first line, if it has any', () => {
  const packages = ['node_modules/@a/c', 'node_modules/b/node_modules/d'];
  expect(licenceComment(packages)).toBe('/*! @a/c, d: ../licences.txt */\n');
  expect(licenceComment([])).toBe('');
});

test('the file has every licence text of each package, once', () => {
  inside({
    'node_modules/a/LICENSE': 'Words of a.\n',
    'node_modules/@b/c/LICENCE.md': 'Words of c.',
    'node_modules/@b/c/NOTICE': 'More of c.',
    'node_modules/@b/c/licensing.js': 'code()',
  });
  expect(formatScriptLicences(['node_modules/a', 'node_modules/@b/c', 'node_modules/a'])).toBe(
    'The scripts of this site contain code of these packages.\n\n----\n\n@b/c\n\nWords of c.\n\nMore of c.\n\n----\n\na\n\nWords of a.\n',
  );
});

test('a package without a licence stops the build with a message', () => {
  inside({ 'node_modules/a/index.js': 'code()' });
  expect(() => formatScriptLicences(['node_modules/a'])).toThrow(
    new Error(
      "A script contains code of the package a, which has no LICENSE file. We can't pass its licence on, so use another package.",
    ),
  );
});

/** Runs the test in a project with these files. */
function inside(files: Record<string, string>): void {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(writeFiles(files));
  onTestFinished(() => cwd.mockRestore());
}
