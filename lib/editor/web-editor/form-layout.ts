/** The layout of the form: required fields and the text, then collapsed groups. The file itself stays flat. */
import { type ContentFolder, contentKinds } from '../../schema/kinds';
import type { Values } from './values';

interface Layout {
  /** The fields that everyone needs, in one text. */
  first: string;
  /** The labels of the groups, with their fields. */
  groups: Readonly<Record<string, string>>;
}

const layouts: Partial<Record<ContentFolder, Layout>> = {
  resources: {
    first: 'title source category kind summary organisations topics audiences added status',
    groups: {
      'Recordings, documents and links': 'recordings documents links',
      'People, dates and places': 'people published event',
      'How readers find it': 'lifeStages related searchWords partner language languages glossary',
      'What is missing or uncertain': 'missing limits',
      'Reviews and changes': 'reviewed reviewDue changes supersededBy withdrawnBecause formerAddresses curatorNote',
    },
  },
  approaches: {
    first: 'name summary outcomes findings sources main audiences topics added checked',
    groups: {
      'Effort, cautions, examples and links': 'effort cautions examples figures related searchWords',
    },
  },
  statistics: {
    first: 'sentence measures unit groupTerms groups comparedWith place period topics source checked',
    groups: {
      'Limitations, search words and former URLs': 'caveats supersedes searchWords formerAddresses',
    },
  },
};

/** The names of a folder's fields in form order, and its groups, which only exist in the form. */
export function layoutOf(folder: ContentFolder) {
  const { first = '', groups = {} } = layouts[folder] ?? {};
  const named = Object.entries(groups).map(([label, fields], index) => ({
    name: `group-${index + 1}`,
    label,
    fields: fields.split(' '),
  }));
  const grouped = named.flatMap(({ fields }) => fields);
  const names = new Set([...first.split(' ').filter(Boolean), ...Object.keys(contentKinds[folder].fields)]);
  return { first: [...names].filter((name) => !grouped.includes(name)), groups: named };
}

/** Convert a post's values for the form. */
export function toForm(folder: ContentFolder, values: Values): Values {
  const form: Values = { ...values };
  for (const { name, fields } of layoutOf(folder).groups) {
    const inside = fields.flatMap((field) => (field in form ? [[field, form[field]]] : []));
    for (const field of fields) delete form[field];
    if (inside.length > 0) form[name] = Object.fromEntries(inside);
  }
  return form;
}

/** Convert the form's values for a post. */
export function fromForm(folder: ContentFolder, form: Values): Values {
  const values: Values = { ...form };
  for (const { name } of layoutOf(folder).groups) {
    Object.assign(values, values[name]);
    delete values[name];
  }
  return values;
}
