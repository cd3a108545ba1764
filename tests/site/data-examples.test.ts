/** The examples on the page of the data, taken from the page and run against the export. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serveSite } from '../../lib/build/serve';
import type { ResourceList } from '../../lib/outputs/data/file-rules';
import { dataRoutes, routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { freePort } from './hosts';
import { attributeOf, findAll, folder, pageAt, textOf } from './pages';

const run = promisify(execFile);
const { resources }: ResourceList = JSON.parse(readFileSync(join(folder, dataRoutes.list), 'utf8'));

const examples = findAll(pageAt(routes.data).tree, 'code').flatMap((code) => {
  const [, language] = /^language-(\w+)$/.exec(attributeOf(code, 'class') ?? '') ?? [];
  return language
    ? [{ language, code: code.childNodes.map((text) => ('value' in text ? text.value : '')).join('') }]
    : [];
});

let serving: Serving;

beforeAll(async () => {
  serving = await serveSite(folder, await freePort());
});

afterAll(() => serving.close(0));

test('there is an example for each of three ways', () => {
  expect(examples.map(({ language }) => language)).toEqual(['js', 'py', 'sh']);
});

test('the example in JavaScript says the resources on its topic', async () => {
  const [, slug] = /slug === '([\w-]+)'/.exec(codeIn('js')) ?? [];
  const wanted = resources.filter(({ topics }) => topics.some((topic) => topic.slug === slug));
  expect(wanted.length).toBeGreaterThan(1);
  const said = await lines(process.execPath, ['--input-type=module', '--eval', codeIn('js')]);
  expect(said).toEqual(wanted.map(({ title, date }) => `${title} | ${date}`));
});

test('the example in Python counts the resources of each category', async (context) => {
  if (!(await isHere('python3'))) return context.skip('There is no Python on this machine.');
  const counts = new Map<string, number>();
  for (const { category } of resources) counts.set(category.name, (counts.get(category.name) ?? 0) + 1);
  expect(await lines('python3', ['-c', codeIn('py')])).toEqual([...counts].map(([name, count]) => `${name} ${count}`));
});

test('the example for a command line brings the newest resource as Markdown', async (context) => {
  if (!(await isHere('curl'))) return context.skip('There is no curl on this machine.');
  const [title] = await lines('sh', ['-c', codeIn('sh')]);
  expect(title).toBe(`# ${resources[0]?.title}`);
});

test('the examples name the public address, and nothing of them is left out on the page', () => {
  for (const { language, code } of examples) {
    expect(code).toContain(site.address);
    expect(textOf(pageAt(routes.data).tree)).toContain(code.replace(/\s+/g, ' '));
    expect(codeIn(language)).not.toContain(site.address);
  }
});

/** The example in a language, asking the site that is served here. */
function codeIn(language: string): string {
  const code = examples.find((each) => each.language === language)?.code ?? '';
  return code.replaceAll(site.address, serving.address);
}

async function lines(program: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await run(program, args, { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
  return stdout.trimEnd().split(/\r?\n/);
}

function isHere(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}
