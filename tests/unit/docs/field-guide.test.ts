import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldGuide } from '../../../lib/editor/guide';

test('docs/fields.md matches the schema; if not, run npm run guide', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(fieldGuide());
});

test('the form for a suggestion offers the categories that there are', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/suggest-a-resource.yml', 'utf8'));
  const category = body.find(({ id }: { id?: string }) => id === 'category');
  const named = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const slugs = readdirSync('content/categories').map((name) => name.replace('.md', ''));
  expect(category.attributes.options).toEqual(slugs.sort().map(named));
});
