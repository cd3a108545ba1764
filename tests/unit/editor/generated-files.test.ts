import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles, staleFiles, writeGeneratedFiles } from '../../../lib/editor/generated-files';
import { contentFolders } from '../../../lib/schema/kinds';
import { writeLibrary } from '../content/made-up-content';

test('every file that is made from the fields is as they say; if not, run npm run guide', () => {
  expect(staleFiles(process.cwd()).map(({ file }) => file)).toEqual([]);
});

test('the command writes what is stale or missing, and leaves the rest', () => {
  const root = writeLibrary({});
  try {
    expect(writeGeneratedFiles(root)).toEqual(generatedFiles.map(({ file }) => file));
    writeFileSync(join(root, 'docs/empty/topics.md'), '---\n---\n');
    expect(writeGeneratedFiles(root)).toEqual(['docs/empty/topics.md']);
    expect(readFileSync(join(root, 'docs/empty/topics.md'), 'utf8')).toContain('\nname:\n');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('each kind of file has its empty file and its schema', () => {
  const files = generatedFiles.map(({ file }) => file);
  for (const folder of contentFolders) {
    expect(files).toContain(`docs/empty/${folder}.md`);
    expect(files).toContain(`.vscode/fields/${folder}.json`);
  }
});

test('the form for a suggestion offers the categories that there are', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/suggest-a-resource.yml', 'utf8'));
  const category = body.find(({ id }: { id?: string }) => id === 'category');
  const named = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const slugs = readdirSync('content/categories').map((name) => name.replace('.md', ''));
  expect(category.attributes.options).toEqual(slugs.sort().map(named));
});
