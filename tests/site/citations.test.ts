/** References on the exported pages, and their files. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { listResourcePages } from '../../lib/content/resources';
import { versionAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { attributeOf, findAll, listPages, metaOf, type Node, read, textOf } from './pages';

interface Item {
  title: string;
  URL: string;
}

/** What citation-js reads in a file. */
function readItems(file: string): Item[] {
  return new Cite(read(file)).data as unknown as Item[];
}

function byId(tree: Node, id: string): Node | undefined {
  return ['p', 'div', 'code'].flatMap((name) => findAll(tree, name)).find((node) => attributeOf(node, 'id') === id);
}

const citable = listPages().filter(({ tree }) => byId(tree, 'cite'));

test('every resource and statistic cites its original first, as its tags and its files do', () => {
  const pages = citable.filter(({ tree }) => byId(tree, 'cite-original'));
  expect(pages.length).toBeGreaterThanOrEqual(listResourcePages().length);
  const problems = pages.filter(({ address, tree }) => {
    const title = metaOf(tree, 'citation_title') ?? '';
    const url = metaOf(tree, 'citation_public_url') ?? '';
    const texts = ['cite-original', 'cite-original-APA', 'cite-original-Vancouver'].map((id) => byId(tree, id));
    return (
      texts.some((text) => !text || !textOf(text).includes(url)) ||
      ['ris', 'bib'].some((end) => {
        const [item, ...others] = readItems(versionAt(address, end));
        // citation-js encodes the % of some URLs again when it reads BibTeX.
        return others.length > 0 || item?.title !== title || item.URL.replaceAll('%25', '%') !== url;
      })
    );
  });
  expect(problems.map(({ address }) => address)).toEqual([]);
});

test('every page with references can be cited itself', () => {
  const problems = citable.filter(({ address, tree }) => {
    const text = byId(tree, 'cite-page');
    return !text || !textOf(text).includes(site.address + address);
  });
  expect(problems.map(({ address }) => address)).toEqual([]);
});

test('a topic, for which a pack has no other reference, has files that cite its page', () => {
  const items = ['ris', 'bib'].flatMap((end) => readItems(versionAt('/topics/trust/', end)));
  expect(items.map(({ URL }) => URL)).toEqual(Array(2).fill(`${site.address}/topics/trust/`));
});

test('no page has a date by which Zotero would date it otherwise', () => {
  const dated = listPages().filter(({ tree }) => findAll(tree, 'time').length > 0);
  expect(dated.map(({ address }) => address)).toEqual([]);
});
