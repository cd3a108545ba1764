import { expect, test } from 'vitest';
import { site } from '../../lib/site';
import {
  attributeOf,
  type Element,
  elementsOf,
  findAll,
  findOne,
  idsOf,
  isNotFoundPage,
  linkedAs,
  linksOf,
  listPages,
  metaOf,
  type Node,
  textOf,
} from './pages';

test('every page has exactly one h1, with words in it', () => {
  const faults = listPages().flatMap(({ file, tree }) => {
    const headings = findAll(tree, 'h1').map(textOf);
    return headings.length === 1 && headings[0] ? [] : [`${file}: ${JSON.stringify(headings)}`];
  });
  expect(faults).toEqual([]);
});

test('every page has a title of its own', () => {
  const titles = listPages().map(({ file, tree }) => ({
    file,
    title: textOf(findOne(findOne(tree, 'head'), 'title')),
  }));
  const faults = titles.flatMap(({ file, title }) => {
    const others = titles.filter((other) => other.file !== file && other.title === title).map((other) => other.file);
    if (title === '') return [`${file}: no title`];
    return others.length > 0 ? [`${file}: "${title}" is also the title of ${others.join(', ')}`] : [];
  });
  expect(faults).toEqual([]);
});

test('every page describes itself in 20 to 300 characters', () => {
  const faults = listPages().flatMap(({ file, tree }) => {
    const description = metaOf(tree, 'description') ?? '';
    return description.length >= 20 && description.length <= 300 ? [] : [`${file}: "${description}"`];
  });
  expect(faults).toEqual([]);
});

test('every page names its own public address as the canonical one, and the page for unknown addresses names none', () => {
  const faults = listPages().flatMap((page) => {
    const expected = isNotFoundPage(page) ? [] : [`${site.address}${page.address}`];
    const canonical = linkedAs(page.tree, 'canonical');
    return canonical.join() === expected.join() ? [] : [`${page.file}: ${canonical.join()} in place of ${expected}`];
  });
  expect(faults).toEqual([]);
});

test('every page says that it is in British English', () => {
  const faults = listPages().filter(({ tree }) => attributeOf(findOne(tree, 'html'), 'lang') !== 'en-GB');
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('every page has one header, one main and one footer, outside one another, and navigations whose names differ', () => {
  const faults = listPages().flatMap(({ file, tree }) => [
    ...['header', 'main', 'footer'].flatMap((name) => {
      const found = findAll(tree, name).filter((element) => name === 'main' || isLandmark(element));
      return found.length === 1 ? [] : [`${file}: ${found.length} ${name}`];
    }),
    ...faultyNames(file, findAll(tree, 'nav'), tree),
  ]);
  expect(faults).toEqual([]);
});

test('the first link of every page skips to its main part', () => {
  const faults = listPages().flatMap(({ file, tree }) => {
    const [first = ''] = linksOf(tree);
    const main = attributeOf(findOne(tree, 'main'), 'id');
    return main !== undefined && first === `#${main}` ? [] : [`${file}: ${first} does not lead to main, #${main}`];
  });
  expect(faults).toEqual([]);
});

test('no id stands twice on a page, and whatever points at an id finds it', () => {
  const faults = listPages().flatMap(({ file, tree }) => {
    const ids = idsOf(tree);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const wanted = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      elementsOf(tree).flatMap((element) => attributeOf(element, name)?.split(/\s+/) ?? []),
    );
    const missing = wanted.filter((id) => !ids.includes(id));
    return [...twice.map((id) => `${file}: #${id} twice`), ...missing.map((id) => `${file}: no #${id}`)];
  });
  expect(faults).toEqual([]);
});

test('headings begin with the h1 and skip no level on the way down', () => {
  const faults = listPages().flatMap(({ file, tree }) => {
    const headings = findAll(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    return headings.flatMap((heading, index) => {
      const above = headings[index - 1];
      const allowed = above ? levelOf(above) + 1 : 1;
      return levelOf(heading) <= allowed ? [] : [`${file}: ${heading.tagName} "${textOf(heading)}"`];
    });
  });
  expect(faults).toEqual([]);
});

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

/** A header or footer of the page, and not one of an article or a section inside it. */
function isLandmark(element: Element): boolean {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode)
    if (['article', 'aside', 'main', 'nav', 'section'].includes(parent.tagName)) return false;
  return true;
}

function faultyNames(file: string, navigations: Element[], tree: Node): string[] {
  const names = navigations.map((element) => nameOf(element, tree));
  if (names.length === 0) return [`${file}: no nav`];
  return names.flatMap((name, index) => {
    if (name === '') return [`${file}: a nav without a name`];
    return names.indexOf(name) === index ? [] : [`${file}: two navs called "${name}"`];
  });
}

function nameOf(element: Element, tree: Node): string {
  const by = attributeOf(element, 'aria-labelledby');
  const label = by && elementsOf(tree).find((other) => attributeOf(other, 'id') === by);
  return label ? textOf(label) : (attributeOf(element, 'aria-label') ?? '');
}
