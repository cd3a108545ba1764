import { expect, test } from 'vitest';
import {
  attributeOf,
  type Element,
  elementsOf,
  findAll,
  findOne,
  idsOf,
  linksOf,
  listFiles,
  type Node,
  type Page,
  problemsOn,
  read,
  textOf,
} from './pages';

test('every page has exactly one h1, with words in it', () => {
  const problems = problemsOn(({ tree }) => {
    const headings = findAll(tree, 'h1').map(textOf);
    return headings.length === 1 && headings[0] ? [] : [JSON.stringify(headings)];
  });
  expect(problems).toEqual([]);
});

test('every page says that it is in British English', () => {
  expect(problemsOn(({ tree }) => (attributeOf(findOne(tree, 'html'), 'lang') === 'en-GB' ? [] : ['lang']))).toEqual(
    [],
  );
});

test('every page has one header, one main and one footer, outside one another, and navigations whose names differ', () => {
  const problems = problemsOn(({ tree }) => [
    ...['header', 'main', 'footer'].flatMap((name) => {
      const found = findAll(tree, name).filter((element) => name === 'main' || isLandmark(element));
      return found.length === 1 ? [] : [`${found.length} ${name}`];
    }),
    ...wrongNames(findAll(tree, 'nav'), tree),
  ]);
  expect(problems).toEqual([]);
});

test('the first link of every page skips to its main part', () => {
  const problems = problemsOn(({ tree }) => {
    const [first = ''] = linksOf(tree);
    const main = attributeOf(findOne(tree, 'main'), 'id');
    return main !== undefined && first === `#${main}` ? [] : [`${first} does not lead to main, #${main}`];
  });
  expect(problems).toEqual([]);
});

test('no id is used twice on a page, and whatever points at an id finds it', () => {
  const problems = problemsOn(({ tree }) => {
    const ids = idsOf(tree);
    const known = new Set(ids);
    const twice = known.size === ids.length ? [] : ids.filter((id, index) => ids.indexOf(id) !== index);
    const wanted = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      elementsOf(tree).flatMap((element) => attributeOf(element, name)?.split(/\s+/) ?? []),
    );
    const missing = wanted.filter((id) => !known.has(id));
    return [...twice.map((id) => `#${id} twice`), ...missing.map((id) => `no #${id}`)];
  });
  expect(problems).toEqual([]);
});

test('headings begin with the h1 and skip no level on the way down', () => {
  const problems = problemsOn(({ tree }) => {
    const headings = findAll(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    return headings.flatMap((heading, index) => {
      const above = headings[index - 1];
      const allowed = above ? levelOf(above) + 1 : 1;
      return levelOf(heading) <= allowed ? [] : [`${heading.tagName} "${textOf(heading)}"`];
    });
  });
  expect(problems).toEqual([]);
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

function wrongNames(navigations: Element[], tree: Node): string[] {
  const names = navigations.map((element) => nameOf(element, tree));
  if (names.length === 0) return ['no nav'];
  return names.flatMap((name, index) => {
    if (name === '') return ['a nav without a name'];
    return names.indexOf(name) === index ? [] : [`two navs called "${name}"`];
  });
}

function nameOf(element: Element, tree: Node): string {
  const by = attributeOf(element, 'aria-labelledby');
  const label = by && elementsOf(tree).find((other) => attributeOf(other, 'id') === by);
  return label ? textOf(label) : (attributeOf(element, 'aria-label') ?? '');
}

/** Classes without styles: for scripts, from Markdown, and for bars with the least room for their names. */
const unstyled = ['pack-count', 'menu-count', 'data-footnote-backref', 'narrow', 'url'];

test('every page has the styles of each class that it uses', () => {
  const [printSheet = ''] = listFiles().filter((file) => file.startsWith('styles/print.'));
  const printed = read(printSheet);
  const stylesOf = ({ tree }: Page) =>
    findAll(tree, 'style')
      .flatMap(({ childNodes }) => childNodes.map(textInside))
      .join('')
      .replaceAll('\\', '');
  const problems = problemsOn((page) => {
    const styles = stylesOf(page) + printed;
    const used = new Set(elementsOf(page.tree).flatMap((element) => attributeOf(element, 'class')?.split(/\s+/) ?? []));
    return [...used].filter((name) => name && !unstyled.includes(name) && !styles.includes(`.${name}`));
  });
  expect(problems).toEqual([]);
});

function textInside(node: Node): string {
  return 'value' in node ? node.value : '';
}
