/** Import rules. The comment of each rule is what developers read when it fails. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'lib-draws-nothing',
      'lib knows things and draws nothing: it may not import components or app.',
      { path: '^lib/' },
      { path: '^(components|app)/' },
    ),
    rule(
      'one-door-to-generated-content',
      'Only lib/content/load.ts reads what Contentlayer generates. Ask a verb such as listResources instead.',
      { pathNot: '^lib/content/load\\.ts$' },
      { path: '^\\.contentlayer/' },
    ),
    rule(
      'search-runs-in-browsers',
      'lib/search runs in browsers: it may import types from lib/content, and no values.',
      { path: '^lib/search/' },
      { path: '^lib/content/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'components-look-nothing-up',
      'Components draw what they are given: they may import types from lib/content, and no values. Words that both sides need stand in lib/schema/.',
      { path: '^components/' },
      { path: '^lib/content/', dependencyTypesNot: ['type-only'] },
    ),
    rule('components-know-no-page', 'A component may not import app.', { path: '^components/' }, { path: '^app/' }),
    rule(
      'pages-stand-alone',
      'A page may not import another page. Move what both need to components or lib.',
      { path: '^app/' },
      { path: '^app/', pathNot: '\\.css$' },
    ),
    rule(
      'nothing-imports-tests',
      'Nothing outside tests/ may import from it.',
      { pathNot: '^tests/|\\.config\\.ts$' },
      { path: '^tests/' },
    ),
    rule(
      'journeys-heed-the-policy',
      'A journey takes test and expect from tests/e2e/journey.ts, not from @playwright/test: then it fails where a page does something that the policy forbids. policy.test.ts tries to.',
      { path: '^tests/e2e/', pathNot: '/(journey|policy\\.test)\\.ts$' },
      { path: '@playwright/test', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-cycles',
      'These files import each other in a circle. Move what they share to a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-orphans',
      'Nothing imports this file. Delete it, or use it.',
      {
        orphan: true,
        pathNot:
          '\\.(d\\.ts|config\\.(ts|mjs))$|^\\.dependency-cruiser\\.mjs$|^(app|tests)/|^components/search/finder-start',
      },
      {},
    ),
    rule(
      'no-deep-package',
      'This package is not in package.json. Add it with a reason, or do without.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule('no-unknown-file', 'There is no such file.', {}, { couldNotResolve: true, path: '^[.]' }),
    rule(
      'site-without-test-tools',
      'The site is built without development packages.',
      { path: '^(app|components|lib)/', pathNot: '^lib/(build/(make-|find-browser|licences)|editor/links/)' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|\\.next|\\.site|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
