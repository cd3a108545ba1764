import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldGuide } from '../../../lib/editor/field-guide';
import { blocks } from '../../../lib/markdown/blocks';
import { contentKinds } from '../../../lib/schema/kinds';

test('docs/fields.md matches the schema; if not, run npm run guide', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(fieldGuide());
});

test('it has every field of every folder, and every block', () => {
  const guide = fieldGuide();
  const names = [...Object.values(contentKinds).flatMap(({ fields }) => Object.keys(fields)), ...Object.keys(blocks)];
  expect(names.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});

test('a field has its rule and a line to copy', () => {
  expect(fieldGuide()).toContain(
    '| `title` | yes | The title, as the source gives it. | text, 3 to 160 characters | `title: Hearing community voices` |',
  );
});

test('a field of a group is below it, with the name of the group', () => {
  expect(fieldGuide()).toMatch(/\| `source` \| yes \|.+\n\| `source label` \| yes \|/);
});

test('the form for a suggestion offers the categories that there are', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/suggest-a-resource.yml', 'utf8'));
  const category = body.find(({ id }: { id?: string }) => id === 'category');
  const named = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const slugs = readdirSync('content/categories').map((name) => name.replace('.md', ''));
  expect(category.attributes.options).toEqual(slugs.sort().map(named));
});
