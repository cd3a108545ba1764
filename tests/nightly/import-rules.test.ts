import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { programOf } from '../../lib/build/run-step';
import { addFiles } from '../copy-project';

interface Cruised {
  modules: { source: string; dependencies: { module: string }[] }[];
  summary: {
    violations: { from: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

/** Follows the imports of these folders or files under the real rules. */
function cruise(root: string, what: readonly string[]): Cruised {
  const program = programOf('dependency-cruiser', 'depcruise');
  const args = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...what];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

/** Follows the imports of a small made-up project. */
function cruiseMadeUp(files: Record<string, string>): Cruised {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    addFiles(root, files);
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      copyFileSync(name, join(root, name));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    return cruise(root, ['app', 'components', 'lib', 'tests']);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const use = (path: string, name = 'a') => `import { ${name} } from '${path}';\nexport const b = ${name};\n`;
const give = 'export const a = 1;\n';

const { rooms }: { rooms: object } = await import(pathToFileURL(resolve('.dependency-cruiser.mjs')).href);

/** By the rule, a file that breaks it and no other. */
const broken: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    Object.keys(rooms).map((room) => [`room-${room}`, [`lib/${room}/outside.ts`, use('../build/b')]]),
  ),
  'lib-draws-nothing': ['lib/drawing/a.ts', use('../../components/x/b')],
  'one-door-to-generated-content': ['lib/content/other.ts', use('../../.contentlayer/data')],
  'components-look-nothing-up': ['components/looking/a.tsx', use('../../lib/content/b')],
  'components-know-no-page': ['components/knowing/a.tsx', use('../../app/page')],
  'pages-stand-alone': ['app/a/page.tsx', use('../page')],
  'nothing-imports-tests': ['lib/testing/a.ts', use('../../tests/b')],
  'no-cycles': ['lib/circle/a.ts', "import { b } from './b';\nexport const a = () => b;\n"],
  'no-orphans': ['lib/alone/a.ts', give],
  'no-deep-package': ['lib/deep/a.ts', use('acorn', 'parse')],
  'no-unknown-file': ['lib/unknown/a.ts', use('./not-here')],
  'journeys-heed-the-policy': ['tests/e2e/a.test.ts', use('@playwright/test', 'test')],
  'site-without-test-tools': ['lib/tools/a.ts', use('vitest', 'test')],
};

/** A component that uses a type of lib/content, as it may, and a page that uses the component. */
const allowed = {
  'components/typed/a.tsx': "import type { A } from '../../lib/content/type';\nexport const a: A = 1;\n",
  'lib/content/type.ts': 'export type A = number;\n',
  'app/typed/page.tsx': use('../../components/typed/a'),
};

/** Following imports takes seconds, so all the made-up files are in one project, and the real one is followed once. */
const { summary: madeUp } = cruiseMadeUp({
  ...Object.fromEntries(Object.values(broken)),
  ...allowed,
  'app/page.tsx': give,
  'components/x/b.ts': give,
  'lib/circle/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
  'lib/build/b.ts': give,
  'lib/content/b.ts': give,
  'tests/b.ts': give,
  '.contentlayer/data.ts': give,
});
const { modules } = cruise('.', ['app', 'components', 'lib']);

test('every import rule is broken here once', () => {
  expect(Object.keys(broken).sort()).toEqual(madeUp.ruleSetUsed.forbidden.map(({ name }) => name).sort());
});

test.each(Object.entries(broken))('the import rule %s fails when it is broken', (name, [file]) => {
  expect(madeUp.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toEqual([name]);
});

test('a component may use types of lib/content', () => {
  expect(madeUp.violations.filter(({ from }) => from in allowed)).toEqual([]);
});

test('the rules see the packages that a file imports', () => {
  const scripts = modules.find(({ source }) => source === 'lib/build/scripts.ts');
  expect(scripts?.dependencies.map(({ module }) => module)).toContain('esbuild');
});

test('the rules see every TypeScript file of the project', () => {
  const seen = new Set(modules.map(({ source }) => source));
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});
