/** The form of the web editor: its fields, their order, and what its preview needs. */
import { expect, test } from 'vitest';
import { bundleEditor } from '../../../lib/editor/web-editor/bundle';
import { editorConfig } from '../../../lib/editor/web-editor/config';
import { fromForm, toForm } from '../../../lib/editor/web-editor/form-layout';
import { fileNameField, type Widget } from '../../../lib/editor/web-editor/widgets';
import type { Fields } from '../../../lib/schema/field';
import { contentFolders, contentKinds, type Library } from '../../../lib/schema/kinds';

const trust = { value: 'trust', label: 'Trust' };
const library = Object.fromEntries(
  contentFolders.map((folder) => [folder, [{ slug: 'trust', name: 'Trust', kinds: ['Webinar'] }]]),
) as unknown as Library;
const config = editorConfig({ backend: 'local', branch: 'main' }, library, 'https://larch.example');
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

const status = { default: 'published', options: ['Published', 'Draft', 'Superseded', 'Withdrawn'].map(choice) };
const list = { widget: 'list', required: false };

test.each<[string, string, object]>([
  ['resources', 'category', { widget: 'select', options: [trust], required: true }],
  ['resources', 'topics', { widget: 'select', multiple: true, options: [trust], min: 1 }],
  // Only the types of its category pass the check.
  ['resources', 'kind', { widget: 'select', label: 'Type', options: ['Webinar'] }],
  ['resources', 'status', { widget: 'select', ...status }],
  ['resources', 'reviewed', { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }],
  // A date that may be known in part is typed.
  ['resources', 'event date', { widget: 'string', required: false }],
  ['resources', 'changes', { ...list, label_singular: 'change' }],
  ['statistics', 'groups value', { widget: 'number', value_type: 'float' }],
  ['statistics', 'place', { options: expect.arrayContaining([{ value: 'tower-hamlets', label: 'Tower Hamlets' }]) }],
])('in the form of %s, the field %s is %j', (folder, place, widget) => {
  const [name = '', inside] = place.split(' ');
  const field = find(fieldsOf(folder), name);
  expect(inside ? find(field?.fields ?? [], inside) : field).toMatchObject(widget);
});

function choice(label: string) {
  return { value: label.toLowerCase(), label };
}

test('what every entry needs comes first, then the text, then closed groups', () => {
  expect(fieldsOf('resources').map(({ name }) => name)).toEqual([
    ...['title', fileNameField, 'source', 'category', 'kind', 'summary', 'organisations', 'topics', 'audiences'],
    ...['added', 'status', 'body', 'group-1', 'group-2', 'group-3', 'group-4', 'group-5'],
  ]);
  for (const group of fieldsOf('resources').filter(isGroup)) expect(group).toMatchObject({ collapsed: true });
});

test('nothing is published or deleted from the form, and the title names an entry', () => {
  expect(config.publish_mode).toBe('editorial_workflow');
  for (const collection of config.collections) expect(collection).toMatchObject({ publish: false, delete: false });
  expect(config.collections[0]).toMatchObject({ name: 'resources', identifier_field: 'title' });
});

test('captions, chapters and descriptions are lists of their own, by the ends of their file names', () => {
  const ends = config.collections.flatMap((each) => ('extension' in each && each.extension !== 'md' ? [each] : []));
  expect(ends.map(({ name, extension }) => [name, extension])).toEqual([
    ['captions', 'vtt'],
    ['chapters', 'chapters.vtt'],
    ['descriptions', 'descriptions.vtt'],
  ]);
});

test('each host gets the settings that it needs to sign people in', () => {
  const auth = { repository: 'larch/library', branch: 'main', authHost: 'https://auth.example', authPath: 'auth' };
  expect(editorConfig({ ...auth, backend: 'github' }, library, 'https://larch.example').backend).toMatchObject({
    name: 'github',
    repo: 'larch/library',
    base_url: 'https://auth.example',
    auth_endpoint: 'auth',
  });
  expect(
    editorConfig({ ...auth, backend: 'gitlab', appId: 'abc' }, library, 'https://larch.example').backend,
  ).toMatchObject({ name: 'gitlab', auth_type: 'pkce', app_id: 'abc', api_root: 'https://auth.example/api/v4' });
});

/** Every field with its sentence, as the form says it. */
function sentencesOf(fields: Fields, above: readonly string[] = []): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = [...above, name];
    const message = field.help.replace(/, as a file name from content.*/, '.');
    return [`${place.join(' ')}: ${message}`, ...sentencesOf(field.fields ?? field.of?.fields ?? {}, place)];
  });
}

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
    'group-2': { people: [{ name: 'Ada Example' }] },
    'group-4': { missing: ['The slides'] },
  });
  expect(fromForm('resources', form)).toEqual(values);
  expect(toForm('topics', { name: 'Trust' })).toEqual({ name: 'Trust' });
});

test('the script of the editor builds, with everything that its pages ask the content for', async () => {
  expect((await bundleEditor()).text.length).toBeGreaterThan(100_000);
});
