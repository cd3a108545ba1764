/** One description gives Contentlayer's types, the zod rules and the words; a difference between them would lose facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { documentTypes } from '../../../lib/content/document-types';
import { type Field, type Fields, fieldsRule, isRequired, reference } from '../../../lib/schema/field';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';

/** Every field of a description, also those in groups and lists, with its place: `people.name`. */
function described(fields: Fields, above = ''): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
    const place = `${above}${name}`;
    const inside = field.fields ?? field.of?.fields ?? {};
    return [[place, field], ...described(inside, `${place}.`)];
  });
}

interface ObjectSchema {
  properties?: Record<string, ObjectSchema>;
  required?: string[];
  items?: ObjectSchema;
}

/** Every field that a zod rule takes, said from the rule alone. */
function ruled({ properties = {}, required = [] }: ObjectSchema, above = ''): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => [
    describeField(`${above}${name}`, required.includes(name)),
    ...ruled(schema.items ?? schema, `${above}${name}.`),
  ]);
}

function describeField(place: string, required: boolean): string {
  return required ? `${place}, required` : place;
}

const folders = contentFolders.map((folder) => {
  const fields: Fields = contentKinds[folder].fields;
  return { folder, fields };
});

test.each(folders)('the description and the zod rules of $folder have the same fields', ({ fields }) => {
  const schema = z.toJSONSchema(fieldsRule(fields), { io: 'input', unrepresentable: 'any' });
  const words = described(fields).map(([place, field]) => describeField(place, isRequired(field)));
  expect(ruled(JSON.parse(JSON.stringify(schema)))).toEqual(words);
});

test.each(folders)(
  'the description and the Contentlayer type of $folder have the same fields',
  ({ folder, fields }) => {
    const type = documentTypes.map(({ def }) => def()).find(({ name }) => name === contentKinds[folder].type);
    expect(type?.filePathPattern).toBe(`${folder}/*.md`);
    expect(
      Object.entries(type?.fields ?? {}).map(([name, { required = false }]) => describeField(name, required)),
    ).toEqual(Object.entries(fields).map(([name, field]) => describeField(name, isRequired(field))));
  },
);

test('every field that the field guide promises is read by the code of the site', () => {
  // Not by what checks or edits the content, which reads every field.
  const places = ['app', 'components', ...['content', 'markdown', 'outputs', 'pages'].map((name) => `lib/${name}`)];
  const code = places.flatMap((place) =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/editor|admin|document-types/.test(file))
      .map((file) => readFileSync(join(place, file), 'utf8')),
  );
  const words = new Set(code.flatMap((text) => text.match(/(?<=[.{,]\s*)[a-z]\w*/gi) ?? []));
  const unread = folders.flatMap(({ folder, fields }) =>
    described(fields)
      .filter(([place]) => !words.has(place.split('.').at(-1) ?? ''))
      .map(([place]) => `${folder}: ${place}`),
  );
  expect(unread).toEqual([]);
});

test.each(folders)('every field of $folder has a sentence for editors', ({ fields }) => {
  for (const [place, { help: message, of }] of described(fields)) {
    for (const sentence of [message, of?.help ?? message]) {
      expect(sentence.length, place).toBeGreaterThan(5);
      expect(sentence, place).toMatch(/^\S.*[.?!)]$/);
    }
  }
});

test('a reference without help of its own names the folder to look in', () => {
  expect(reference('topics').help).toBe('A file name from content/topics/.');
});

test.each(folders)('every example in $folder is one that its own rule accepts', ({ fields }) => {
  for (const [place, field] of described(fields)) {
    const { kind, example, rule } = field.of ?? field;
    if (example === undefined) continue;
    const value =
      kind === 'number' || kind === 'decimal' ? Number(example) : kind === 'yes or no' ? example === 'true' : example;
    expect(rule.safeParse(value).success, `${place}: ${example}`).toBe(true);
  }
});

test.each(['onUnknownDocuments', 'onMissingOrIncompatibleData', 'onExtraFieldData'])(
  'Contentlayer fails on %s, instead of leaving a post out',
  (option) => {
    const settings = readFileSync(join(import.meta.dirname, '../../../contentlayer.config.ts'), 'utf8');
    expect(settings.match(new RegExp(`^\\s*${option}: .*$`, 'gm'))).toEqual([`  ${option}: 'fail',`]);
  },
);
