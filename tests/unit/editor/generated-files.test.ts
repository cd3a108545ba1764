import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles, staleFiles, writeGeneratedFiles } from '../../../lib/editor/generated-files';
import { issueForm } from '../../../lib/editor/issue-form';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';
import { writeLibrary } from '../content/made-up-content';

test('every file that is made from the fields is as they say; if not, run npm run guide', () => {
  expect(staleFiles(process.cwd()).map(({ file }) => file)).toEqual([]);
});

test('the command writes what is stale or missing, and leaves the rest', () => {
  const root = writeLibrary({});
  try {
    const guide = '<!-- field guide: made by npm run guide -->\n<!-- end of field guide -->';
    writeFileSync(join(root, 'CONTRIBUTING.md'), guide);
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

test('the form for a suggestion asks what anyone can tell, and needs two answers', () => {
  const { body }: { body: Element[] } = parse(issueForm(process.cwd()));
  const asked = body.filter(({ id }) => id);
  expect(asked.filter(({ validations }) => validations?.required).map(({ id }) => id)).toEqual([
    'title',
    'source-address',
  ]);
  expect(new Set(body.map(({ type }) => type))).toEqual(new Set(['markdown', 'input', 'dropdown', 'textarea']));
  // What GitHub refuses: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
  const ids = asked.map(({ id }) => id);
  const labels = asked.map(({ attributes }) => attributes.label);
  expect([new Set(ids).size, new Set(labels).size]).toEqual([ids.length, labels.length]);
  expect(asked.map(({ attributes }) => attributes.description)).toContain(contentKinds.resources.fields.title.say);
});

interface Element {
  type: string;
  id?: string;
  attributes: { label?: string; description?: string; options?: string[] };
  validations?: { required: boolean };
}

test('the form offers the categories that there are', () => {
  const { body }: { body: Element[] } = parse(issueForm(process.cwd()));
  expect(body.find(({ id }) => id === 'category')?.attributes.options).toEqual([
    'Case studies',
    'Evidence',
    'Recommendations',
    'Tools',
    'Training',
    'Webinars',
  ]);
});
