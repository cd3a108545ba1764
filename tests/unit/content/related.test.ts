import { expect, test } from 'vitest';
import { relatedTo } from '../../../lib/content/related';
import type { Resource } from '../../../lib/schema/kinds';
import { resource } from './made-up-content';

/** A resource that shares nothing with another unless it is told to. */
function alone(slug: string, own: Record<string, unknown> = {}): Resource {
  return resource({ slug, title: `The ${slug}`, topics: [`topic-${slug}`], organisations: [`maker-${slug}`], ...own });
}

function slugsNear(one: Resource, all: Resource[], most?: number): string[] {
  return relatedTo(one, most, all).map((related) => related.resource.slug);
}

test('a resource is not related to itself, nor to one it shares nothing with', () => {
  const one = alone('one');
  expect(slugsNear(one, [one, alone('two')])).toEqual([]);
});

test('the resources that an editor names come first, in the order of the editor', () => {
  const one = alone('one', { related: ['four', 'two'], people: [{ name: 'Ada' }] });
  const all = [one, alone('two'), alone('three', { people: [{ name: 'Ada' }] }), alone('four')];
  expect(slugsNear(one, all)).toEqual(['four', 'two', 'three']);
});

test('a resource that is named but not listed, such as a draft, is left out', () => {
  const one = alone('one', { related: ['draft'] });
  expect(slugsNear(one, [one, alone('two')])).toEqual([]);
});

test('a person ties closer than a topic, and a topic closer than an organisation', () => {
  const one = alone('one', { people: [{ name: 'Ada' }], topics: ['trust'], organisations: ['larch'] });
  const maker = alone('maker', { organisations: ['larch'] });
  const topic = alone('topic', { topics: ['trust'] });
  const person = alone('person', { people: [{ name: 'Ada' }] });
  expect(slugsNear(one, [one, maker, topic, person])).toEqual(['person', 'topic', 'maker']);
});

test('what few resources share counts more than what many share', () => {
  const one = alone('one', { topics: ['rare', 'common'] });
  const common = ['b', 'c', 'd'].map((slug) => alone(slug, { topics: ['common'] }));
  const rare = alone('z', { topics: ['rare'] });
  expect(slugsNear(one, [one, ...common, rare])).toEqual(['z', 'b', 'c', 'd']);
});

test('where all else is the same the title decides', () => {
  const one = alone('one', { topics: ['trust'] });
  const all = [one, alone('b', { topics: ['trust'] }), alone('a', { topics: ['trust'] })];
  expect(slugsNear(one, all)).toEqual(['a', 'b']);
});

test('four are named, or as many as asked for', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => alone(slug, { topics: ['trust'] }));
  const one = alone('one', { topics: ['trust'] });
  expect(slugsNear(one, all)).toEqual(['a', 'b', 'c', 'd']);
  expect(slugsNear(one, all, 2)).toEqual(['a', 'b']);
});

test('each says what it shares', () => {
  const one = alone('one', { topics: ['trust', 'data'], people: [{ name: 'Ada' }], organisations: ['larch'] });
  const two = alone('two', { topics: ['data', 'trust'], people: [{ name: 'Ada' }, { name: 'Bo' }] });
  expect(relatedTo(one, 4, [one, two])).toEqual([
    { resource: two, shared: { topics: ['trust', 'data'], people: ['Ada'], organisations: [] } },
  ]);
});
