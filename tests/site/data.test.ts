/** The open data of the export, checked against its schemas and against the pages. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { type ResourceRecord, resourceColumns } from '../../lib/outputs/resource-record';
import { allPages } from '../../lib/pages/all-pages';
import { dataRoutes, routes, versionAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { idsOf, linkedAs, linksOf, listFiles, listPages, pageAt, read, readTable } from './pages';

const resources: { rightsAddress: string; resources: ResourceRecord[] } = JSON.parse(read(dataRoutes.list));
const pages = allPages().filter(({ type }) => ['resource', 'statistic', 'approach'].includes(type));

const ajv = new Ajv2020({ strict: true, allErrors: true });
// The package is written for CommonJS.
formats.default(ajv);
for (const url of [dataRoutes.listSchema, dataRoutes.resourceSchema]) ajv.addSchema(JSON.parse(read(url)));

/** The errors of a file by the schema that it names. */
function schemaErrors(text: string): string[] {
  const data = JSON.parse(text);
  const check = ajv.getSchema(data.$schema);
  if (!check) return [`There is no schema ${data.$schema}.`];
  check(data);
  return check.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

test('the list and the JSON version of each resource are valid by their schemas', () => {
  const ofResources = pages.filter(({ type }) => type === 'resource').map(({ url }) => versionAt(url, 'json'));
  const errors = [dataRoutes.list, ...ofResources].flatMap((file) =>
    schemaErrors(read(file)).map((error) => `${file}: ${error}`),
  );
  expect(errors).toEqual([]);
});

test('resources, statistics and approaches have a JSON and a Markdown version, which their pages name, and no other page has', () => {
  const versions = pages.flatMap(({ url }) => ['json', 'md'].map((end) => versionAt(url, end)));
  const others = /^(?:feeds|data|search|captions)\//;
  const files = listFiles().filter((file) => /\.(?:json|md)$/.test(file) && !others.test(file));
  expect(files).toEqual(versions.map((file) => file.slice(1)).sort());
  for (const { url, title } of pages) {
    expect(JSON.parse(read(versionAt(url, 'json')))).toMatchObject({ address: site.address + url, title });
    expect(read(versionAt(url, 'md'))).toContain(`<${site.address}${url}>`);
    expect(linkedAs(pageAt(url).tree, 'alternate')).toEqual(
      expect.arrayContaining(['json', 'md'].map((end) => expect.stringContaining(versionAt(url, end)))),
    );
  }
});

test('a resource has at most nine files in the export, and an event one more, its calendar', () => {
  const files = listFiles();
  for (const { slug } of resources.resources) {
    const own = files.filter((file) =>
      [`resources/${slug}/`, `resources/${slug}.`, `cards/resources/${slug}.`].some((start) => file.startsWith(start)),
    );
    expect(own.filter((file) => !file.endsWith('.ics')).length, own.join(', ')).toBeLessThanOrEqual(9);
  }
});

test('every CSV begins with a byte order mark, as the page about reuse says', () => {
  const tables = listFiles().filter((file) => file.endsWith('.csv'));
  expect(tables.filter((file) => !/^\uFEFF[^\uFEFF]/.test(read(file)))).toEqual([]);
});

test('the CSV has the resources of the JSON list in the same order', () => {
  const rows = readTable(dataRoutes.table);
  expect(Object.keys(rows[0] ?? {})).toEqual(resourceColumns);
  expect(rows.map(({ id, title, topics, date }) => [id, title, topics, date])).toEqual(
    resources.resources.map(({ id, title, topics, date }) => [
      id,
      title,
      topics.map(({ name }) => name).join('; '),
      date,
    ]),
  );
});

test('the statistics are the same as JSON, as CSV and beside their pages, with a source and a row for each group', () => {
  const { statistics } = JSON.parse(read(dataRoutes.statistics)) as {
    statistics: { id: string; groups: { group: string }[]; source: { address: string } }[];
  };
  const all = readTable(dataRoutes.statisticTable);
  expect(all.map(({ statistic, group }) => [statistic, group])).toEqual(
    statistics.flatMap(({ id, groups }) => groups.map(({ group }) => [id, group])),
  );
  for (const { id } of statistics) {
    const own = readTable(`/statistics/${id}.csv`);
    expect(own).toEqual(all.filter(({ statistic }) => statistic === id));
    expect(own[0]?.source_address).toMatch(/^https?:\/\//);
  }
});

test('every URL of ours in llms.txt and in Markdown versions works', () => {
  const files = listFiles().filter((file) => file.endsWith('.md') || file === dataRoutes.llms.slice(1));
  const broken = files.flatMap((file) =>
    pathsIn(read(file))
      .filter((path) => !exists(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(broken).toEqual([]);
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
});

test('readers find every data file on a page, and llms.txt on the page about reuse', () => {
  const links = new Set(listPages().flatMap(({ tree }) => linksOf(tree)));
  const files = listFiles().filter((file) => file.startsWith('data/'));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !links.has(`/${file}`))).toEqual([]);
  expect(linksOf(pageAt(routes.subscribe).tree)).toContain(dataRoutes.llms);
});

test('the data names a section of a page for the rights', () => {
  const { pathname, hash } = new URL(resources.rightsAddress);
  expect(idsOf(pageAt(pathname).tree)).toContain(hash.slice(1));
});

/** The paths of the URLs of this site in a text. */
function pathsIn(text: string): string[] {
  const url = new RegExp(`${site.address.replaceAll('.', '\\.')}(/[^\\s)>"]*)`, 'g');
  return [...text.matchAll(url)].map(([, path = '']) => path);
}

function exists(path: string): boolean {
  const [file = '', anchor] = path.split('#');
  if (!file.endsWith('/')) return listFiles().includes(file.slice(1));
  const page = listPages().find(({ address }) => address === file);
  return page !== undefined && (!anchor || page.html.includes(`id="${anchor}"`));
}
