import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldGuide, withFieldGuide } from '../../../lib/editor/field-guide';
import { blocks } from '../../../lib/markdown/blocks';
import { contentKinds } from '../../../lib/schema/kinds';

test('the field guide in CONTRIBUTING says what the schema says; if not, run npm run guide', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(contributing).toBe(withFieldGuide(contributing));
});

test('the guide has every field of every folder, and every block', () => {
  const guide = fieldGuide();
  const names = [...Object.values(contentKinds).flatMap(({ fields }) => Object.keys(fields)), ...Object.keys(blocks)];
  expect(names.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});

test('a field shows its rule and a line to copy', () => {
  expect(fieldGuide()).toContain(
    '| `title` | yes | The title, as the source writes it. | words, 3 to 160 characters | `title: Hearing community voices` |',
  );
});

test('a part of a group stands below it, named after it', () => {
  expect(fieldGuide()).toMatch(/\| `source` \| yes \|.+\n\| `source label` \| yes \|/);
});

test('a document without a place for the guide is refused', () => {
  expect(() => withFieldGuide('# How to contribute\n')).toThrow(
    'The field guide needs one place. Write these two lines where it belongs:\n<!-- field guide: made by npm run guide -->\n<!-- end of field guide -->',
  );
});
