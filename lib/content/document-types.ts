/** Our schema as Contentlayer document types. */
import {
  type ComputedFields,
  defineDocumentType,
  defineNestedType,
  type FieldDefs,
  type FieldDefType,
} from 'contentlayer2/source-files';
import { factsOf } from '../markdown/outline';
import { capitalised } from '../phrases';
import { type Field, type Fields, isRequired } from '../schema/field';
import { contentFolders, contentKinds } from '../schema/kinds';

type FieldDef = Exclude<FieldDefs, unknown[]>[string];

/** Contentlayer's document types, one for each folder of `content/`. */
export const documentTypes = contentFolders.map((folder) => {
  const { type, fields } = contentKinds[folder];
  return defineDocumentType(() => ({
    name: type,
    filePathPattern: `${folder}/*.md`,
    contentType: 'markdown',
    fields: fieldDefs(type, fields),
    computedFields,
  }));
});

const computedFields: ComputedFields = {
  slug: { type: 'string', resolve: (document) => document._raw.sourceFileName.replace(/\.md$/, '') },
  words: { type: 'number', resolve: ({ _raw }) => factsOf(_raw.sourceFilePath).words },
  headings: { type: 'json', resolve: ({ _raw }) => factsOf(_raw.sourceFilePath).headings },
  statistics: { type: 'json', resolve: ({ _raw }) => factsOf(_raw.sourceFilePath).statistics },
};

function fieldDefs(owner: string, fields: Fields): FieldDefs {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldDef(owner, name, field)]));
}

function fieldDef(owner: string, name: string, field: Field): FieldDef {
  const required = isRequired(field);
  const description = field.help;
  if (field.kind === 'group') return { type: 'nested', of: nestedType(owner, name, field), required, description };
  if (field.kind === 'choice') return { type: 'enum', options: field.choices ?? [], required, description };
  if (field.kind !== 'list' || !field.of) return { type: plainType(field), required, description };
  const of = field.of.kind === 'group' ? nestedType(owner, name, field.of) : { type: plainType(field.of) };
  return { type: 'list', of, required, description };
}

function nestedType(owner: string, name: string, field: Field) {
  const type = owner + capitalised(name);
  return defineNestedType(() => ({ name: type, fields: fieldDefs(type, field.fields ?? {}) }));
}

/** A date of year precision is a number to YAML and text to us, so Contentlayer passes it on as it is. */
function plainType(field: Field): FieldDefType & ('string' | 'boolean' | 'number' | 'json') {
  switch (field.kind) {
    case 'yes or no':
      return 'boolean';
    case 'number':
    case 'decimal':
      return 'number';
    case 'partial date':
      return 'json';
    default:
      return 'string';
  }
}
