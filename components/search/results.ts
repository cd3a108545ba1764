// Runs in browsers. Draws results: the answer, then rows for every type of page.

import { inPack } from '../../lib/pack';
import { characterOf, hueOf } from '../../lib/rings/characters';
import { drawRings } from '../../lib/rings/draw';
import { statisticsFrom } from '../../lib/search/answer';
import type { Found } from '../../lib/search/find';
import { hiddenPlace, type Marker } from '../../lib/search/marks';
import type { Passage } from '../../lib/search/passages';
import { facetSlugsOf, type Texts, type Titles, typeOf } from '../../lib/search/records';
import { createElement, createSvg, highlight } from '../ui/dom';

export interface Drawn {
  titles: Titles;
  texts: Texts | undefined;
  found: Found;
  mark: Marker;
  /** The site's base path. */
  base: string;
  /** Passages of the full texts, by page. */
  passages?: ReadonlyMap<number, readonly Passage[]> | undefined;
}

/** One result: cover, linked heading and matching passage. */
export function resultRow(drawn: Drawn, page: number, level: 'h2' | 'h3' = 'h2'): HTMLLIElement {
  const { titles, texts, found, mark, base, passages } = drawn;
  const type = typeOf(titles, page);
  const url = base + (titles.url[page] ?? '');
  const title = titles.title[page] ?? '';
  const link = createElement('a', 'title-link', ...highlight(title, mark(title)));
  link.href = url;
  // A topic and a term of the glossary may have one name.
  if (titles.title.some((other, at) => at !== page && other.toLowerCase() === title.toLowerCase()))
    link.append(createElement('span', 'sr-only', `, ${(titles.label[page] ?? '').toLowerCase()}`));
  const heading = createElement(level, '', link);
  heading.dir = 'auto';
  const words = createElement('div', '', createElement('p', 'label', titles.label[page] ?? ''), heading);
  const summary = texts?.summary[page];
  // Reserve space until the texts have loaded.
  if (summary || !texts)
    words.append(
      createElement('p', texts ? 'summary' : 'summary wait', ...highlight(summary ?? '', mark(summary ?? ''))),
    );
  const where = passages?.get(page) ?? [];
  words.append(...where.map((passage) => passageOf(passage, base, title)));
  const place = where.length > 0 ? undefined : hiddenPlace(titles, texts, page, mark);
  if (place) {
    const text = highlight(place.text, place.marks);
    const said = [`${place.label}: `, ...text];
    words.append(createElement('p', 'summary', ...(place.anchor ? [linkTo(`${url}#${place.anchor}`, ...said)] : said)));
  }
  const missing = found.missing.get(page) ?? [];
  if (missing.length > 0)
    words.append(
      createElement(
        'p',
        'summary lacks',
        'Missing: ',
        ...separated(
          missing.map((each) => createElement('s', '', each)),
          ', ',
        ),
      ),
    );
  const facts = texts?.facts[page] ?? '';
  const actions = actionsOf(drawn, page);
  if (facts || actions.length > 0 || !texts)
    words.append(
      createElement('p', 'muted', ...highlight(facts, []), facts && actions.length > 0 ? '\u00a0· ' : '', ...actions),
    );
  const [category = ''] = type === 'resource' ? facetSlugsOf(titles, 'category', page) : [];
  return createElement(
    'li',
    `row ${type === 'resource' ? hueOf(category) : ''}`,
    coverOf(titles, page, category),
    words,
  );
}

function actionsOf({ titles, texts }: Drawn, page: number): HTMLElement[] {
  if (typeOf(titles, page) === 'resource') {
    const add = createElement('button', 'link', 'Add to pack');
    add.type = 'button';
    // The list has many of these buttons.
    add.setAttribute('aria-label', `Add to pack: ${titles.title[page]}`);
    add.dataset.pack = inPack(titles.url[page] ?? '');
    return [add];
  }
  return typeOf(titles, page) === 'statistic' && texts ? [copyButton(titles, texts, page)] : [];
}

function copyButton(titles: Titles, texts: Texts, page: number): HTMLElement {
  const button = createElement('button', 'link', 'Copy with source');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy with source: ${titles.title[page]}`);
  button.dataset.copy = (titles.title[page] ?? '') + (texts.sources[statisticAt(titles, page)] ?? '');
  return button;
}

/** The index of a statistic among statistics. */
function statisticAt(titles: Titles, page: number): number {
  return page - statisticsFrom(titles);
}

/** Rings for a resource, bars for a statistic, a map tile for a borough, otherwise the first letter. */
function coverOf(titles: Titles, page: number, category: string): HTMLElement {
  const type = typeOf(titles, page);
  const title = titles.title[page] ?? '';
  if (type === 'resource') {
    const slug = (titles.url[page] ?? '').split('/').filter(Boolean).pop() ?? '';
    const { solid, fine, bold } = drawRings(characterOf(category), `${category}/${slug}`);
    const paths = [
      ...(solid ? [{ className: 'summary', d: solid }] : []),
      ...(fine ? [{ d: fine }] : []),
      ...(bold ? [{ className: 'bold', d: bold }] : []),
    ];
    return createElement('div', 'cover', createSvg('rings', '0 0 200 200', paths));
  }
  const tile = type === 'place' ? titles.places.find(({ url }) => url === titles.url[page])?.tile : undefined;
  const cover =
    type === 'statistic'
      ? createElement(
          'div',
          'square',
          createSvg('bars', '0 0 48 50', [
            { className: 'highlight', d: 'M1 2h44v12H1z' },
            { d: 'M1 19h30v12H1zM1 36h22v12H1z' },
          ]),
        )
      : tile
        ? createElement('div', `square tile ${groundOf(tile)}`, ...separated(tile.split(' '), createElement('br')))
        : createElement('div', 'square letter', title.charAt(0).toUpperCase());
  cover.setAttribute('aria-hidden', 'true');
  return cover;
}

/** The three background colours of the borough map, by share. */
function groundOf(tile: string): string {
  const share = Number(/(\d+)%/.exec(tile)?.[1] ?? 0);
  return share >= 55 ? 'most' : share >= 40 ? 'many' : '';
}

/** The statistic that answers the question, with its source. */
export function answerOf({ titles, texts, found, base }: Drawn): HTMLElement | undefined {
  const { answer } = found;
  if (!answer) return undefined;
  const { statistic: page, place, title } = answer;
  const [big = ''] = titles.numbers[statisticAt(titles, page)] ?? [];
  const sentence = createElement('p', '', ...highlight(titles.title[page] ?? '', []));
  const facts = texts?.facts[page];
  const words = createElement('div', '', sentence, ...(facts ? [createElement('p', 'muted', facts)] : []));
  const actions = createElement(
    'p',
    'actions',
    ...(texts ? [copyButton(titles, texts, page)] : []),
    linkTo(base + (titles.url[page] ?? ''), 'See the chart'),
    ...(place === undefined
      ? []
      : [linkTo(base + (titles.url[place] ?? ''), `All figures for ${titles.title[place]}`)]),
  );
  const block = createElement(
    'section',
    'answer',
    createElement('h2', '', ...highlight(title, [])),
    createElement('div', 'number', ...(big ? [createElement('b', big.length > 9 ? 'long' : '', big)] : []), words),
    actions,
  );
  block.setAttribute('aria-label', 'Answer');
  return block;
}

function passageOf({ heading, said, address, text, marks }: Passage, base: string, title: string): HTMLElement {
  const where = said ?? (heading === undefined ? 'In the text' : `Under “${heading}”`);
  return createElement(
    'p',
    'summary',
    linkTo(base + address, where, createElement('span', 'sr-only', `, ${title}`)),
    ': ',
    ...highlight(text, marks),
  );
}

export function linkTo(url: string, ...inside: (Node | string)[]): HTMLAnchorElement {
  const link = createElement('a', '', ...inside);
  link.href = url;
  return link;
}

function separated(parts: readonly (Node | string)[], by: Node | string): (Node | string)[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [by, part]));
}
