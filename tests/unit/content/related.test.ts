import { expect, test } from 'vitest';
import { relatedTo } from '../../../lib/content/related';
import type { Resource } from '../../../lib/schema/kinds';
import { resource } from './made-up-content';

/** A resource that shares nothing with another unless it is told to. */
function alone(slug: string, own: Record<string, unknown> = {}): Resource {
  return resource({
    slug,
    title: `${slug}-`.repeat(3),
    topics: [`topic-${slug}`],
    organisations: [`maker-${slug}`],
    searchWords: [],
    ...own,
  });
}

function slugsNear(one: Resource, all: Resource[], most?: number): string[] {
  return relatedTo(one, most, all).map(({ slug }) => slug);
}

/** Resources that make topics of the others less than universal. */
const others = ['w', 'x', 'y', 'z'].map((slug) => alone(slug));

test('suggests neither the resource itself nor one it shares nothing with', () => {
  const one = alone('one');
  expect(slugsNear(one, [one, ...others])).toEqual([]);
});

test('puts what the editor names first, in the editor’s order', () => {
  const one = alone('one', { related: ['four', 'two'], topics: ['trust'] });
  const all = [one, alone('two'), alone('three', { topics: ['trust'] }), alone('four'), ...others];
  expect(slugsNear(one, all)).toEqual(['four', 'two', 'three']);
});

test('leaves out what is named but not listed, such as a draft', () => {
  const one = alone('one', { related: ['draft'] });
  expect(slugsNear(one, [one, ...others])).toEqual([]);
});

test('suggests a resource whose editor names this one', () => {
  const one = alone('one', { topics: ['trust'] });
  const all = [one, alone('two', { topics: ['trust'] }), alone('three', { related: ['one'] }), ...others];
  expect(slugsNear(one, all)).toEqual(['three', 'two']);
});

test('counts a rare topic for more than a common one', () => {
  const one = alone('one', { topics: ['rare', 'common'] });
  const common = ['b', 'c', 'd'].map((slug) => alone(slug, { topics: ['common'] }));
  expect(slugsNear(one, [one, ...common, alone('e', { topics: ['rare'] }), ...others], 2)).toEqual(['e', 'b']);
});

test('prefers another type of resource on the same topic', () => {
  const one = alone('one', { topics: ['cancer'], category: 'evidence' });
  const all = [
    one,
    alone('a', { topics: ['cancer'], category: 'evidence' }),
    alone('b', { topics: ['cancer'], category: 'tools' }),
    ...others,
  ];
  expect(slugsNear(one, all)).toEqual(['b', 'a']);
});

test('shared words and makers decide between resources on the same topic, but do not beat one on it', () => {
  const one = alone('one', { topics: ['trust'], organisations: ['larch'], searchWords: ['Lewisham', 'GPs'] });
  const all = [
    one,
    alone('a', { topics: ['trust'] }),
    alone('b', { topics: ['trust'], searchWords: ['lewisham'] }),
    alone('c', { organisations: ['larch'], searchWords: ['Lewisham', 'GPs'] }),
    ...others,
  ];
  expect(slugsNear(one, all)).toEqual(['b', 'a', 'c']);
});

test('takes no longer for a resource of a long list than for one of a short list', () => {
  const one = alone('one');
  const all = Array.from({ length: 10_000 }, (_, n) => ({ ...one, slug: `n${n}`, topics: ['trust', `t${n % 500}`] }));
  relatedTo(one, 3, all);
  const start = performance.now();
  for (const each of all) relatedTo(each, 3, all);
  // Comparing each with each would take minutes.
  expect(performance.now() - start).toBeLessThan(20_000);
});
