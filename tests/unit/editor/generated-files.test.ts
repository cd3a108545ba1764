/** What is generated from the description of the fields. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyPost, newPost } from '../../../lib/editor/empty-post';
import { generatedFiles, staleFiles, writeGeneratedFiles } from '../../../lib/editor/generated-files';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';
import { writeLibrary } from '../build/made-up-site';
import { faultsIn } from '../content/made-up-content';

test('every file that is generated from the fields is up to date; if not, run npm run guide', () => {
  expect(staleFiles(process.cwd()).map(({ file }) => file)).toEqual([]);
});

test('the command writes files that are out of date or missing, and leaves the others', () => {
  const root = writeLibrary();
  expect(writeGeneratedFiles(root)).toEqual(generatedFiles().map(({ file }) => file));
  writeFileSync(join(root, 'docs/empty/topics.md'), '---\n---\n');
  expect(writeGeneratedFiles(root)).toEqual(['docs/empty/topics.md']);
  expect(readFileSync(join(root, 'docs/empty/topics.md'), 'utf8')).toContain('\nname:\n');
});

test('the form for a suggestion offers the categories that there are', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/suggest-a-resource.yml', 'utf8'));
  const category = body.find(({ id }: { id?: string }) => id === 'category');
  const named = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const slugs = readdirSync('content/categories').map((name) => name.replace('.md', ''));
  expect(category.attributes.options).toEqual(slugs.sort().map(named));
});

test('an empty file of each kind lacks its words and nothing else', () => {
  for (const folder of contentFolders) {
    const file = `content/${folder}/new.md`;
    const faults = faultsIn({ [file]: emptyPost(folder) });
    expect(faults.length).toBeGreaterThan(0);
    const others = faults.filter(({ say }) => !/^This (?:is|list is) empty\./.test(say));
    expect([folder, others]).toEqual([folder, []]);
    expect(faults.filter((fault) => fault.file !== file || !fault.line)).toEqual([]);
  }
});

test('every field in an empty file can be filled in by removing its comment sign', () => {
  for (const folder of contentFolders) {
    const [, yaml = ''] = emptyPost(folder).split('---\n');
    // The sentences are of two words and more; a line of a field begins with its name and a colon, or with blanks.
    const open = yaml.replace(/^# (?=[a-zA-Z]+:| {2})/gm, '');
    expect(Object.keys(parse(open)).sort()).toEqual(Object.keys(contentKinds[folder].fields).sort());
  }
});

test('a known value is in its field, with quotation marks where it needs them', () => {
  const post = emptyPost('resources', { title: 'A talk: first', category: 'webinars', added: '2026-11-24' });
  expect(post).toMatch(/^---\ntitle: "A talk: first"\n# What readers get from it, .*\nsummary:\ncategory: webinars\n/);
  expect(post).toContain('\nadded: 2026-11-24\n');
});

test('a new post has the fields it needs and no comments', () => {
  expect(newPost('resources', { title: 'A talk', category: 'webinars', added: '2026-11-24' })).toBe(
    '---\ntitle: A talk\nsummary:\ncategory: webinars\ntopics: []\naudiences: []\norganisations: []\nadded: 2026-11-24\nsource:\n  label:\n  address:\n  is:\nstatus: published\n---\n\n## In short\n\n## How to use it\n',
  );
});
