/** What search engines read: JSON-LD, held against the vocabulary of schema.org as the package schema-dts types it. */
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { listPages, structuredDataOf } from './pages';

interface Found {
  address: string;
  json: string;
}

const found: Found[] = listPages().flatMap(({ address, tree }) =>
  structuredDataOf(tree).map((json) => ({ address, json })),
);

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What TypeScript says of these as things that schema.org knows. */
function faultsIn(things: readonly Found[]): string[] {
  // In the project, where the package is found, and on no disk.
  const file = join(process.cwd(), 'things.ts');
  const lines = things.map(({ json }) => `{ const thing: WithContext<Thing> = ${json}; void thing; }`);
  const text = ["import type { Thing, WithContext } from 'schema-dts';", ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, how, ...rest) =>
    name === file ? ts.createSourceFile(name, text, how) : getSourceFile(name, how, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map((fault) => {
    const line = fault.file?.getLineAndCharacterOfPosition(fault.start ?? 0).line ?? 0;
    return `${things[line - 1]?.address ?? relative('.', file)}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`;
  });
}

test('everything that pages say to search engines is in the words of schema.org', { timeout: 60_000 }, () => {
  expect(found.length).toBeGreaterThan(0);
  expect(faultsIn(found)).toEqual([]);
});

test('the check finds a word that schema.org does not have, and a value of the wrong kind', { timeout: 60_000 }, () => {
  const thing = (more: object) => ({
    address: '/',
    json: JSON.stringify({ '@context': 'https://schema.org', '@type': 'VideoObject', ...more }),
  });
  expect(faultsIn([thing({ name: 'A' })])).toEqual([]);
  expect(faultsIn([thing({ nam: 'A' })])).toHaveLength(1);
  expect(faultsIn([thing({ hasPart: [{ '@type': 'Clipp' }] })])).toHaveLength(1);
});

test('the tour is a video with its chapters as clips, each at its page', () => {
  const tour = found.filter(({ address }) => address === routes.howToUse).map(({ json }) => JSON.parse(json));
  expect(tour).toMatchObject([
    { '@type': 'VideoObject', name: 'A tour of this library', contentUrl: `${site.address}/videos/tour.mp4` },
  ]);
  const [{ hasPart, duration }] = tour;
  expect(duration).toMatch(/^PT1M\d+S$/);
  for (const { url, startOffset, endOffset } of hasPart) {
    expect(endOffset).toBeGreaterThan(startOffset);
    const { pathname } = new URL(url);
    const [clip] = found.filter(({ address }) => address === pathname).map(({ json }) => JSON.parse(json));
    expect(clip).toMatchObject({ '@type': 'Clip', url, startOffset, endOffset, isPartOf: { '@type': 'VideoObject' } });
  }
});
