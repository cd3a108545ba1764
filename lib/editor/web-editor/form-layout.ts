/** The layout of the form: required fields and the text, then collapsed groups. The file itself stays flat. */
import { type ContentFolder, contentKinds } from '../../schema/kinds';
import type { Values } from './values';

/** Fields are named in one text, in the order of the form. */
interface FormGroup {
  label: string;
  hint: string;
  fields: string;
}

const layouts: Partial<Record<ContentFolder, { first: string; groups: readonly FormGroup[] }>> = {
  resources: {
    first: 'title source category kind summary organisations topics audiences added status',
    groups: [
      {
        label: 'Recordings, documents and links',
        hint: 'What readers can watch, open or read next.',
        fields: 'recordings documents links',
      },
      {
        label: 'People, dates and places',
        hint: 'Speakers or authors, the date of the source, and the event.',
        fields: 'people published event',
      },
      {
        label: 'How readers find it',
        hint: 'Life stages, related resources and words to search for.',
        fields: 'lifeStages related searchWords partner language languages glossary',
      },
      {
        label: 'What is missing or uncertain',
        hint: 'What you looked for and couldn’t find, or haven’t seen.',
        fields: 'missing limits',
      },
      {
        label: 'Reviews and changes',
        hint: 'Review dates, changes, and what to do when a resource goes or moves.',
        fields: 'reviewed reviewDue changes supersededBy withdrawnBecause formerAddresses curatorNote',
      },
    ],
  },
  approaches: {
    first: 'name summary outcomes findings sources main audiences topics added checked',
    groups: [
      {
        label: 'Effort, cautions, examples and links',
        hint: 'Nothing here is needed.',
        fields: 'effort cautions examples figures related searchWords',
      },
    ],
  },
  statistics: {
    first: 'sentence measures unit groupTerms groups comparedWith place period topics source checked',
    groups: [
      {
        label: 'Limitations, search words and former URLs',
        hint: 'Nothing here is needed.',
        fields: 'caveats supersedes searchWords formerAddresses',
      },
    ],
  },
};

/** The names of a folder's fields in form order, and its groups, which only exist in the form. */
export function layoutOf(folder: ContentFolder) {
  const { first = '', groups = [] } = layouts[folder] ?? {};
  const named = groups.map(({ fields, ...group }, index) => ({
    ...group,
    name: `group-${index + 1}`,
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
