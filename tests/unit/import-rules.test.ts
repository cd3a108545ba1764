import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { programOf } from '../../lib/publish/run-step';

interface Cruise {
  summary: { violations: { rule: { name: string } }[]; totalCruised: number };
}

/** Follows the imports of a small made-up project under the real rules. */
function cruise(files: Record<string, string>): Cruise {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      copyFileSync(name, join(root, name));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))].filter(
      (name) => !name.startsWith('.'),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [
        programOf('dependency-cruiser', 'depcruise'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        ...folders,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const use = (path: string, name = 'a') => `import { ${name} } from '${path}';\nexport const b = ${name};\n`;
const give = 'export const a = 1;\n';

test.each<[string, Record<string, string>]>([
  ['lib-draws-nothing', { 'lib/x/a.ts': use('../../components/x/b'), 'components/x/b.ts': give }],
  [
    'one-door-to-generated-content',
    { 'lib/content/other.ts': use('../../.contentlayer/data'), '.contentlayer/data.ts': give },
  ],
  ['search-runs-in-browsers', { 'lib/search/a.ts': use('../content/b'), 'lib/content/b.ts': give }],
  ['components-look-nothing-up', { 'components/x/a.tsx': use('../../lib/content/b'), 'lib/content/b.ts': give }],
  ['components-know-no-page', { 'components/x/a.tsx': use('../../app/page'), 'app/page.tsx': give }],
  ['pages-stand-alone', { 'app/a/page.tsx': use('../b/page'), 'app/b/page.tsx': give }],
  [
    'kept-pages-ask-one-file',
    { 'app/resources/[slug]/page.tsx': use('../../../lib/content/b'), 'lib/content/b.ts': give },
  ],
  ['nothing-imports-tests', { 'lib/x/a.ts': use('../../tests/b'), 'tests/b.ts': give }],
  [
    'no-cycles',
    {
      'lib/x/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'lib/x/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
    },
  ],
  ['no-orphans', { 'lib/x/a.ts': give }],
  ['no-deep-package', { 'lib/x/a.ts': use('acorn', 'parse') }],
  ['no-unknown-file', { 'lib/x/a.ts': use('./not-here') }],
  ['journeys-heed-the-policy', { 'tests/e2e/a.test.ts': use('@playwright/test', 'test') }],
  ['site-without-test-tools', { 'lib/x/a.ts': use('vitest', 'test') }],
])('the import rule %s fails when it is broken', (name, files) => {
  const broken = cruise(files).summary.violations.map(({ rule }) => rule.name);
  expect(broken).toContain(name);
});

test('a component may use types of lib/content', () => {
  const { summary } = cruise({
    'components/x/a.tsx': "import type { A } from '../../lib/content/b';\nexport const a: A = 1;\n",
    'lib/content/b.ts': 'export type A = number;\n',
    'app/page.tsx': use('../components/x/a'),
  });
  expect(summary.violations).toEqual([]);
});

test('the rules see the packages that a file imports', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      programOf('dependency-cruiser', 'depcruise'),
      '--config',
      '.dependency-cruiser.mjs',
      '-T',
      'json',
      'lib/publish/scripts.ts',
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const cruised: { modules: { source: string; dependencies: { module: string }[] }[] } = JSON.parse(stdout);
  const scripts = cruised.modules.find(({ source }) => source === 'lib/publish/scripts.ts');
  expect(scripts?.dependencies.map(({ module }) => module)).toContain('esbuild');
});

test('the rules see every TypeScript file of the project', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      programOf('dependency-cruiser', 'depcruise'),
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      'app',
      'components',
      'lib',
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const cruised: { modules: { source: string }[] } = JSON.parse(stdout);
  const seen = new Set(cruised.modules.map(({ source }) => source));
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});
