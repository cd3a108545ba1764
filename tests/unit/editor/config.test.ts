/** The form of the web editor: its fields, their order, and what its preview needs. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleEditor } from '../../../lib/editor/web-editor/bundle';
import { editorConfig } from '../../../lib/editor/web-editor/config';
import { fromForm, layoutOf, toForm } from '../../../lib/editor/web-editor/form-layout';
import { fileNameField, type Options, type Widget } from '../../../lib/editor/web-editor/widgets';
import type { Fields } from '../../../lib/schema/field';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';

const trust = { value: 'trust', label: 'Trust' };
const options = Object.fromEntries(
  [...contentFolders, 'types'].map((folder) => [folder, [trust]]),
) as unknown as Options;
const config = editorConfig({ backend: 'local', branch: 'main' }, options, 'https://larch.example');
const fieldsOf = (name: string): Widget[] =>
  config.collections.flatMap((each) => (each.name === name && 'fields' in each ? each.fields : []));
const isGroup = ({ name }: Widget) => name.startsWith('group-');
const ungrouped = (fields: readonly Widget[]) => fields.flatMap((each) => (isGroup(each) ? (each.fields ?? []) : each));
const find = (fields: readonly Widget[], name: string) => ungrouped(fields).find((each) => each.name === name);

test('the form asks for every field of every folder, with its own sentence, and for nothing else', () => {
  for (const folder of contentFolders) {
    const wanted = [...sentencesOf(contentKinds[folder].fields), 'body'];
    // What a new file is called is no field of it.
    const ofTheFile = ungrouped(fieldsOf(folder)).filter(({ name }) => name !== fileNameField);
    const asked = ofTheFile.flatMap(function inside(each): string[] {
      return [each.name === 'body' ? 'body' : `${each.place}: ${each.hint}`, ...(each.fields ?? []).flatMap(inside)];
    });
    expect(asked.map((each) => each.replace(/ Example: .*$/, '')).sort()).toEqual(wanted.sort());
  }
});

test('vocabularies and choices are chosen, never typed', () => {
  const fields = fieldsOf('resources');
  expect(find(fields, 'category')).toMatchObject({ widget: 'select', options: [trust], required: true });
  expect(find(fields, 'topics')).toMatchObject({ widget: 'select', multiple: true, options: [trust], min: 1 });
  expect(find(fields, 'status')).toMatchObject({
    default: 'published',
    options: [
      { value: 'published', label: 'Published' },
      { value: 'draft', label: 'Draft' },
      { value: 'superseded', label: 'Superseded' },
      { value: 'withdrawn', label: 'Withdrawn' },
    ],
  });
});

test('days are picked, and dates that may be known in part are typed', () => {
  const fields = fieldsOf('resources');
  expect(find(fields, 'reviewed')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
  expect(find(find(fields, 'event')?.fields ?? [], 'date')).toMatchObject({ widget: 'string', required: false });
});

test('numbers are typed as numbers, and places are chosen by their names', () => {
  const fields = fieldsOf('statistics');
  expect(find(find(fields, 'groups')?.fields ?? [], 'value')).toMatchObject({ widget: 'number', value_type: 'float' });
  expect(find(fields, 'place')?.options).toContainEqual({ value: 'tower-hamlets', label: 'Tower Hamlets' });
});

test('every entry has a name in its URL, made from its title by our own control', () => {
  for (const folder of contentFolders) {
    expect(config.collections.find(({ name }) => name === folder)).toMatchObject({ slug: '{{fileName}}' });
    expect(fieldsOf(folder)[1]).toMatchObject({ name: fileNameField, widget: 'file-name' });
  }
});

test('the text comes after what every entry needs, and closed groups after the text', () => {
  const names = fieldsOf('resources').map(({ name }) => name);
  expect(names.slice(11)).toEqual([
    'body',
    'group-media',
    'group-people',
    'group-finding',
    'group-gaps',
    'group-upkeep',
  ]);
  for (const group of fieldsOf('resources').filter(isGroup)) expect(group).toMatchObject({ collapsed: true });
});

test('the type is chosen, since only those of its category pass the check', () => {
  expect(find(fieldsOf('resources'), 'kind')).toMatchObject({ widget: 'select', label: 'Type' });
});

test('people, documents, recordings and changes are lists of groups', () => {
  for (const [name, entry] of [
    ['people', 'person'],
    ['documents', 'document'],
    ['recordings', 'recording'],
    ['changes', 'change'],
  ] as const)
    expect(find(fieldsOf('resources'), name)).toMatchObject({ widget: 'list', label_singular: entry, required: false });
});

test('nothing is published or deleted from the form, and the title names an entry', () => {
  expect(config.publish_mode).toBe('editorial_workflow');
  for (const collection of config.collections) expect(collection).toMatchObject({ publish: false, delete: false });
  expect(config.collections[0]).toMatchObject({ name: 'resources', identifier_field: 'title' });
});

test('captions, chapters and what is seen are lists of their own, told apart by how the names of their files end', () => {
  const ends = config.collections.flatMap((each) => ('extension' in each && each.extension !== 'md' ? [each] : []));
  expect(ends.map(({ name, extension }) => [name, extension])).toEqual([
    ['captions', 'vtt'],
    ['chapters', 'chapters.vtt'],
    ['descriptions', 'descriptions.vtt'],
  ]);
});

test('each host gets the settings that it needs to sign people in', () => {
  const auth = { repository: 'larch/library', branch: 'main', authHost: 'https://auth.example', authPath: 'auth' };
  expect(editorConfig({ ...auth, backend: 'github' }, options, 'https://larch.example').backend).toMatchObject({
    name: 'github',
    repo: 'larch/library',
    base_url: 'https://auth.example',
    auth_endpoint: 'auth',
  });
  expect(
    editorConfig({ ...auth, backend: 'gitlab', appId: 'abc' }, options, 'https://larch.example').backend,
  ).toMatchObject({ name: 'gitlab', auth_type: 'pkce', app_id: 'abc', api_root: 'https://auth.example/api/v4' });
});

/** Every field with its sentence, as the form says it. */
function sentencesOf(fields: Fields, above: readonly string[] = []): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = [...above, name];
    const say = field.say.replace(/, as a file name from content.*/, '.');
    return [`${place.join(' ')}: ${say}`, ...sentencesOf(field.fields ?? field.of?.fields ?? {}, place)];
  });
}

test('every field of every folder is asked for once, and ten of a resource first', () => {
  for (const folder of contentFolders) {
    const names = Object.keys(contentKinds[folder].fields);
    const { first, groups } = layoutOf(folder, names);
    expect([...first, ...groups.flatMap(({ fields }) => fields)].sort()).toEqual([...names].sort());
  }
  expect(layoutOf('resources', Object.keys(contentKinds.resources.fields)).first).toEqual([
    'title',
    'source',
    'category',
    'kind',
    'summary',
    'organisations',
    'topics',
    'audiences',
    'added',
    'status',
  ]);
});

test('no field has the name of a group', () => {
  for (const folder of contentFolders)
    for (const { name } of layoutOf(folder, []).groups)
      expect(Object.keys(contentKinds[folder].fields)).not.toContain(name);
});

test('values go into the form and come back as they were', () => {
  const values = {
    title: 'A talk',
    people: [{ name: 'Ada Example' }],
    missing: ['The slides'],
    body: 'Words.',
    kept: 'a',
  };
  const form = toForm('resources', values);
  expect(form).toEqual({
    title: 'A talk',
    body: 'Words.',
    kept: 'a',
    'group-people': { people: [{ name: 'Ada Example' }] },
    'group-gaps': { missing: ['The slides'] },
  });
  expect(fromForm('resources', form)).toEqual(values);
  expect(toForm('topics', { name: 'Trust' })).toEqual({ name: 'Trust' });
});

test('everything that pages load is there in the browser too', () => {
  const exportsOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
  const inBrowser = exportsOf('lib/editor/web-editor/browser-content.ts');
  // Only outputs ask for the Markdown of a page. A function that only asks these goes to lib/content/library.ts.
  const onServer = exportsOf('lib/content/load.ts').filter((name) => name !== 'loadTexts');
  expect(onServer.filter((name) => !inBrowser.includes(name))).toEqual([]);
});

test('the script of the editor builds, with everything that its pages ask the content for', async () => {
  expect((await bundleEditor()).text.length).toBeGreaterThan(100_000);
});
