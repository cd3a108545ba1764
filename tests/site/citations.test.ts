/** References on the exported pages, and the files of them beside the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { hasRecording, listResourcePages, listResources, listResourcesOn } from '../../lib/content/resources';
import { taxonomyNames } from '../../lib/content/taxonomies';
import { listTerms } from '../../lib/content/terms';
import { citationFormats } from '../../lib/outputs/citations/formats';
import { addressOf, routes, twinAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { attributeOf, findAll, folder, linksOf, listPages, metaOf, type Page, pageAt, textOf } from './pages';

interface Item {
  id: string;
  title: string;
  URL: string;
  author?: { family?: string; literal?: string }[];
}

const ends = citationFormats.map(({ end }) => end);

/** What citation-js reads in the file that stands beside a page. */
function readItems(address: string, end: string): Item[] {
  return new Cite(readFileSync(join(folder, twinAt(address, end)), 'utf8')).data as unknown as Item[];
}

function referencesOn({ tree }: Page): string[] {
  return findAll(tree, 'ul')
    .filter((list) => attributeOf(list, 'class')?.split(' ').includes('references'))
    .flatMap((list) => findAll(list, 'li').map((item) => textOf(item).replace(/^\w+: /, '')));
}

/** The pages that can be cited: of resources, of chapters, and the editors' own. */
const citable = listPages().filter(({ tree }) => metaOf(tree, 'citation_title') !== undefined);

test('every page that can be cited has its reference in three files, which citation-js reads as one and the same', () => {
  expect(citable.length).toBeGreaterThan(listResourcePages().length);
  const faults = citable.flatMap(({ address, tree }) =>
    ends.flatMap((end) => {
      const items = readItems(address, end);
      const [item] = items;
      const url = new URL(item?.URL ?? '');
      const isRight =
        items.length === 1 &&
        url.origin === site.address &&
        url.pathname === address &&
        item?.title === metaOf(tree, 'citation_title') &&
        item?.URL === metaOf(tree, 'citation_public_url');
      return isRight ? [] : [twinAt(address, end)];
    }),
  );
  expect(faults).toEqual([]);
});

test('every resource and every chapter says how to refer to it, in three styles that name its title and lead to it', () => {
  const pages = citable.filter(({ tree }) => linksOf(tree).some((link) => link.endsWith('.csl.json')));
  expect(pages.length).toBeGreaterThan(listResourcePages().length);
  const faults = pages.filter((page) => {
    const title = metaOf(page.tree, 'citation_title') ?? '';
    const texts = referencesOn(page);
    return (
      texts.length !== 3 || texts.some((text) => !text.includes(title) || !text.includes(site.address + page.address))
    );
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('every list of resources can be taken as a file that holds what the list counts, in its order', async () => {
  const lists = [
    { address: routes.resources, list: listResources() },
    { address: routes.recordings, list: listResources().filter(hasRecording) },
    ...taxonomyNames.flatMap((shelf) =>
      listTerms(shelf).map(({ slug }) => ({ address: addressOf(shelf, slug), list: listResourcesOn(shelf, slug) })),
    ),
  ];
  const faults = lists.flatMap(({ address, list }) => {
    const linked = linksOf(pageAt(address).tree);
    return ends.flatMap((end) => {
      const file = twinAt(address, end);
      if (list.length === 0) return linked.includes(file) || existsSync(join(folder, file)) ? [file] : [];
      const ids = readItems(address, end).map(({ id }) => id);
      const isRight = linked.includes(file) && ids.join(' ') === list.map(({ slug }) => slug).join(' ');
      return isRight ? [] : [file];
    });
  });
  expect(lists.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});

test('the tags of a page name the authors that its files name', () => {
  const faults = citable.filter(({ address, tree }) => {
    const said = findAll(tree, 'meta')
      .filter((meta) => attributeOf(meta, 'name') === 'citation_author')
      .map((meta) => attributeOf(meta, 'content')?.split(',')[0]);
    const [item] = readItems(address, 'csl.json');
    return (
      said.join('; ') !==
      (item?.author ?? []).map(({ family, literal }) => family ?? literal?.replaceAll(',', '')).join('; ')
    );
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('no page says a date by which Zotero would date it otherwise', () => {
  const dated = listPages().filter(({ tree }) => findAll(tree, 'time').length > 0);
  expect(dated.map(({ address }) => address)).toEqual([]);
});
