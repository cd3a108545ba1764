/** Our schema as Contentlayer document types. */
import { type ComputedFields, defineDocumentType, type FieldDefs, type FieldDefType } from 'contentlayer2/source-files';
import { factsOf } from '../markdown/outline';
import { type Field, type Fields, isRequired } from '../schema/field';
import { contentFolders, contentKinds } from '../schema/kinds';

/** Contentlayer's document types, one for each folder of `content/`. */
export const documentTypes = contentFolders.map((folder) => {
  const { type, fields } = contentKinds[folder];
  return defineDocumentType(() => ({
    name: type,
    filePathPattern: `${folder}/*.md`,
    contentType: 'markdown',
    fields: fieldDefs(fields),
    computedFields,
  }));
});

const computedFields: ComputedFields = {
  slug: { type: 'string', resolve: (document) => document._raw.sourceFileName.replace(/\.md$/, '') },
  words: { type: 'number', resolve: ({ _raw }) => factsOf(_raw.sourceFilePath).words },
  headings: { type: 'json', resolve: ({ _raw }) => factsOf(_raw.sourceFilePath).headings },
  statistics: { type: 'json', resolve: ({ _raw }) => factsOf(_raw.sourceFilePath).statistics },
};

function fieldDefs(fields: Fields): FieldDefs {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { help: description, choices: options = [] } = field;
      const required = isRequired(field);
      if (field.kind === 'choice') return [name, { type: 'enum', options, required, description }];
      return [name, { type: plainType(field), required, description }];
    }),
  );
}

/**
 * Contentlayer passes lists and groups on as they are: the check knows their fields, and reading them again took a fifth of its time. A date
 * of year precision is a number to YAML and text to us.
 */
function plainType(field: Field): FieldDefType & ('string' | 'boolean' | 'number' | 'json') {
  switch (field.kind) {
    case 'yes or no':
      return 'boolean';
    case 'number':
    case 'decimal':
      return 'number';
    case 'partial date':
    case 'list':
    case 'group':
      return 'json';
    default:
      return 'string';
  }
}
