/** The data of the export: held against their schemas, and against the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { columnNames } from '../../lib/outputs/data/csv';
import type { ResourceList } from '../../lib/outputs/data/file-rules';
import { dataRoutes, routes, twinAt } from '../../lib/routes';
import { site } from '../../lib/site';
import {
  findOne,
  folder,
  isLaterPage,
  isNotFoundPage,
  linkedAs,
  linksOf,
  listFiles,
  listPages,
  metaOf,
  pageAt,
  textNodesOf,
  textOf,
} from './pages';

const list: ResourceList = JSON.parse(read(dataRoutes.list));
const pages = listPages().filter(
  (page) => !isNotFoundPage(page) && !isLaterPage(page) && page.address !== routes.editor,
);

const ajv = new Ajv2020({ strict: true, allErrors: true });
// The package is written for the old kind of modules.
formats.default(ajv);
for (const address of [dataRoutes.listSchema, dataRoutes.resourceSchema, dataRoutes.pageSchema])
  ajv.addSchema(JSON.parse(read(address)));

/** What a schema says of a file that names it. */
function faultsIn(text: string): string[] {
  const data = JSON.parse(text);
  const check = ajv.getSchema(data.$schema);
  if (!check) return [`There is no schema ${data.$schema}.`];
  check(data);
  return check.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

test('the list and every twin keep to the schema that they name', () => {
  const files = [dataRoutes.list, ...pages.map(({ address }) => twinAt(address, 'json'))];
  expect(files.flatMap((file) => faultsIn(read(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
});

test('the schema refuses a field too many, one too few, and a value of another kind', () => {
  const [first] = list.resources;
  const withFirst = (more: object) => JSON.stringify({ ...list, resources: [{ ...first, ...more }] });
  expect(faultsIn(withFirst({}))).toEqual([]);
  expect(faultsIn(withFirst({ more: 1 }))).toHaveLength(1);
  expect(faultsIn(withFirst({ title: undefined }))).toHaveLength(1);
  expect(faultsIn(withFirst({ added: '2026-13-01' })).length).toBeGreaterThan(0);
  expect(faultsIn(withFirst({ address: 'nowhere' })).length).toBeGreaterThan(0);
  expect(faultsIn(withFirst({ minutes: '5' })).length).toBeGreaterThan(0);
});

test('every page has its twins, which say its title, its summary and where it is', () => {
  const found = pages.map(({ address }) => {
    const { address: at, title, summary } = JSON.parse(read(twinAt(address, 'json')));
    const text = read(twinAt(address, 'md'));
    expect(text).toContain(`<${site.address}${address}>`);
    return [at, titlesOf(address).includes(title) ? title : undefined, summary];
  });
  const wanted = pages.map(({ address, tree }, index) => {
    // The finder's own words speak of its search box.
    const summary = address === routes.resources ? 'Every resource of the library.' : metaOf(tree, 'description');
    return [site.address + address, found[index]?.[1] ?? titlesOf(address), summary];
  });
  expect(found).toEqual(wanted);
});

test('no twin is there of a page that is not', () => {
  const twins = new Set(pages.flatMap(({ address }) => ['json', 'md'].map((end) => twinAt(address, end).slice(1))));
  const others = /^(?:feeds|data|search|captions|cards)\//;
  const files = listFiles().filter((file) => /(?<!\.csl|\.oembed)\.(?:json|md)$/.test(file) && !others.test(file));
  expect(files.filter((file) => !twins.has(file))).toEqual([]);
});

test('the text of a twin has words of the page, and none of its signs', () => {
  const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const { slug } of list.resources) {
    const { text, markdown } = JSON.parse(read(`/resources/${slug}.json`));
    const shown = new Set(wordsIn(textNodesOf(findOne(pageAt(`/resources/${slug}/`).tree, 'main')).join(' ')));
    expect([slug, wordsIn(text).filter((word) => !shown.has(word))]).toEqual([slug, []]);
    expect(text).not.toMatch(/<\/?\w+[ >]|&#?\w+;/);
    expect(wordsIn(text).length).toBeGreaterThan(50);
    expect(markdown).not.toMatch(/\]\(\//);
  }
});

test('a resource names its twins', () => {
  for (const { address, slug } of list.resources) {
    const named = linkedAs(pageAt(`/resources/${slug}/`).tree, 'alternate');
    expect(named).toEqual(['json', 'md'].map((end) => twinAt(address, end)));
  }
});

test('the table has the resources of the list in its order', () => {
  const text = read(dataRoutes.table);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(Object.keys(rows[0] ?? {})).toEqual(columnNames);
  const said = rows.map(({ id, title, summary, topics, date, partner }) => [id, title, summary, topics, date, partner]);
  expect(said).toEqual(
    list.resources.map(({ id, title, summary, topics, date, partner }) => [
      id,
      title,
      summary,
      topics.map(({ name }) => name).join('; '),
      date,
      String(partner),
    ]),
  );
});

test('every address in llms.txt and in the twins in Markdown is there', () => {
  const files = listFiles().filter((file) => file.endsWith('.md') || file === dataRoutes.llms.slice(1));
  const faults = files.flatMap((file) =>
    addressesIn(read(file))
      .filter((path) => !isThere(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(faults).toEqual([]);
});

test('llms.txt has the form of https://llmstxt.org: a title, a quotation, paragraphs, and lists of links under headings', () => {
  const [title = '', quotation = '', ...rest] = read(dataRoutes.llms).trimEnd().split('\n\n');
  expect([title, quotation]).toEqual([`# ${site.name}`, `> ${site.description}`]);
  const first = rest.findIndex((part) => part.startsWith('## '));
  expect(rest.slice(0, first).join()).not.toMatch(/^[#-]/m);
  for (let index = first; index < rest.length; index += 2) {
    expect(rest[index]).toMatch(/^## \w[^\n]*$/);
    expect(rest[index + 1]?.split('\n').filter((line) => !/^- \[.+\]\(https?:[^)]+\): .+$/.test(line))).toEqual([]);
  }
  for (const { slug } of list.resources) expect(read(dataRoutes.llms)).toContain(`/resources/${slug}.md`);
});

test('the page of the data leads to every file of them', () => {
  const files = listFiles().filter((file) => file.startsWith('data/') && /\.(?:json|csv)$/.test(file));
  const links = linksOf(pageAt(routes.data).tree);
  expect(files.length).toBe(7);
  expect([...files.map((file) => `/${file}`), dataRoutes.llms].filter((address) => !links.includes(address))).toEqual(
    [],
  );
});

function titlesOf(address: string): string[] {
  const { tree } = pageAt(address);
  const title = textOf(findOne(findOne(tree, 'head'), 'title'));
  return [textOf(findOne(tree, 'h1')), title.replace(` – ${site.name}`, '')];
}

/** The paths of the addresses of this site that a text names. */
function addressesIn(text: string): string[] {
  const whole = new RegExp(`${site.address.replaceAll('.', '\\.')}(/[^\\s)>"]*)`, 'g');
  return [...text.matchAll(whole)].map(([, path = '']) => path);
}

function isThere(path: string): boolean {
  const [file = '', anchor] = path.split('#');
  if (!file.endsWith('/')) return listFiles().includes(file.slice(1));
  const page = listPages().find(({ address }) => address === file);
  return page !== undefined && (!anchor || page.html.includes(`id="${anchor}"`));
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
