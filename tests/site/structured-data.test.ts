/** JSON-LD for search engines, checked against the vocabulary of schema.org as schema-dts types it, and against what Google requires. */
import { join, relative } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listTerms } from '../../lib/content/terms';
import { addressOf, routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { attributeOf, elementsOf, idsOf, linksOf, listPages, pageAt, structuredDataOf } from './pages';

interface Found {
  address: string;
  json: string;
}

type Thing = { '@type': string; [property: string]: unknown };

const found: Found[] = listPages().flatMap(({ address, tree }) =>
  structuredDataOf(tree).map((json) => ({ address, json })),
);

/** The things that the page at an address tells of. */
function thingsAt(address: string): Thing[] {
  return found.filter((each) => each.address === address).flatMap(({ json }) => JSON.parse(json)['@graph']);
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What TypeScript says of these things, each as one of the type that it names. */
function problemsIn(things: readonly Thing[]): string[] {
  // In the project, where the package is found, and on no disk.
  const file = join(process.cwd(), 'things.ts');
  const lines = things.map(
    (thing) => `{ const thing: schema.${thing['@type']} = ${JSON.stringify(thing)}; void thing; }`,
  );
  const text = ["import type * as schema from 'schema-dts';", ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, how, ...rest) =>
    name === file ? ts.createSourceFile(name, text, how) : getSourceFile(name, how, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const line = problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? 0;
    return `${lines[line - 1] ?? relative('.', file)}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`;
  });
}

/** The types and names in a thing, without its texts and numbers: things of one shape are all right or all wrong. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const parts = Object.entries(value).map(([name, each]) => `${name}:${name === '@type' ? each : shapeOf(each)}`);
  return `{${parts.sort().join()}}`;
}

/** A word that schema.org doesn't have, or not for this type, and a value of the wrong kind. */
const wrong: Thing[] = [
  { '@type': 'Report', nam: 'A' },
  { '@type': 'Event', author: { '@type': 'Person', name: 'A' } },
  { '@type': 'VideoObject', hasPart: [{ '@type': 'Clipp' }] },
  { '@type': 'Reprot', name: 'A' },
];

test('everything that pages say to search engines is in the vocabulary of schema.org, and the check finds what is not', {
  timeout: 300_000,
}, () => {
  expect(found.length).toBeGreaterThan(100);
  const graphs = found.map(({ json }) => JSON.parse(json));
  expect(graphs.filter((graph) => graph['@context'] !== 'https://schema.org')).toEqual([]);
  const things: Thing[] = graphs.flatMap((graph) => graph['@graph']);
  const shapes = new Map(things.map((thing) => [shapeOf(thing), thing]));
  const problems = problemsIn([...shapes.values(), ...wrong]);
  expect(problems.map((problem) => wrong.findIndex((thing) => problem.includes(JSON.stringify(thing))))).toEqual(
    wrong.map((_, index) => index),
  );
});

test('nothing that Google requires is missing, except unknown facts about recordings', async () => {
  const issues = await Promise.all(
    found.map(async ({ address, json }) => {
      const things: Thing[] = JSON.parse(json)['@graph'];
      const jsonld = Object.fromEntries(
        [...new Set(things.map((thing) => thing['@type']))].map((type) => [
          type,
          things.filter((thing) => thing['@type'] === type),
        ]),
      );
      const all = await new Validator().validate({ jsonld });
      return all.flatMap(({ severity, issueMessage }) => (severity === 'ERROR' ? [`${address} ${issueMessage}`] : []));
    }),
  );
  // A picture of it, and the day it was put online.
  const notKnown = /Required attribute "(?:thumbnailUrl|uploadDate)" is missing$/;
  expect(issues.flat().filter((issue) => !notKnown.test(issue))).toEqual([]);
});

test('a page has one piece of structured data', () => {
  const addresses = found.map(({ address }) => address);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

test('every page with a crumb says the same steps to search engines, and itself at the end', () => {
  const problems = listPages().filter(({ address, tree }) => {
    const crumb = elementsOf(tree).find((element) => attributeOf(element, 'aria-label') === 'You are here');
    const list = thingsAt(address).find((thing) => thing['@type'] === 'BreadcrumbList');
    const steps = (list?.itemListElement ?? []) as { item?: string }[];
    const said = steps.slice(0, -1).map(({ item }) => item);
    const shown = crumb ? linksOf(crumb).map((link) => site.address + link) : [];
    return said.join(' ') !== shown.join(' ') || steps.at(-1)?.item !== undefined;
  });
  expect(problems.map(({ address }) => address)).toEqual([]);
});

test('the home page describes the site, the page about LARCH and the page of each organisation describe one', () => {
  const missing = listTerms('organisations').filter(({ slug, name }) => {
    const said = thingsAt(addressOf('organisations', slug)).find((thing) => thing['@type'] === 'Organization');
    return said?.name !== name;
  });
  expect(missing).toEqual([]);
  const about = { '@type': 'Organization', name: site.organisation };
  expect(thingsAt(routes.home)).toMatchObject([{ '@type': 'WebSite', name: site.name, about }]);
  expect(thingsAt(routes.about)).toMatchObject([{ '@type': 'AboutPage', about }]);
});

test('the chapters of a recording are clips that lead to their place on the page', () => {
  const clips = found
    .flatMap(({ json }) => JSON.parse(json)['@graph'] as Thing[])
    .flatMap(({ hasPart }) => (hasPart ?? []) as { url: string; startOffset: number; endOffset: number }[]);
  for (const { url, startOffset, endOffset } of clips) {
    expect(endOffset).toBeGreaterThan(startOffset);
    const { pathname, hash } = new URL(url);
    expect(idsOf(pageAt(pathname).tree)).toContain(hash.slice(1));
  }
});
