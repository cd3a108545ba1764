/** The form groups fields; the file stays flat. */
import { expect, test } from 'vitest';
import { fromForm, layoutOf, toForm } from '../../../lib/editor/web-editor/form-layout';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';

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
