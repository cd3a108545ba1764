/** The layout of the form: required fields and the text, then collapsed groups. The file itself stays flat. */
import type { ContentFolder } from '../../schema/kinds';
import type { Values } from './values';

interface FormGroup {
  /** The name of the group, which only exists in the form. */
  name: string;
  label: string;
  hint: string;
  fields: readonly string[];
}

interface Layout {
  first: readonly string[];
  groups: readonly FormGroup[];
}

const layouts: Partial<Record<ContentFolder, Layout>> = {
  resources: {
    first: [
      ...['title', 'source', 'category', 'kind', 'summary', 'organisations', 'topics', 'audiences', 'added', 'status'],
    ],
    groups: [
      {
        name: 'group-media',
        label: 'Recordings, documents and links',
        hint: 'What readers can watch, open or read next.',
        fields: ['recordings', 'documents', 'links'],
      },
      {
        name: 'group-people',
        label: 'People, dates and places',
        hint: 'Speakers or authors, the date of the source, and the event.',
        fields: ['people', 'published', 'event'],
      },
      {
        name: 'group-finding',
        label: 'How readers find it',
        hint: 'Life stages, related resources and words to search for.',
        fields: ['lifeStages', 'related', 'searchWords', 'partner', 'language', 'languages', 'glossary'],
      },
      {
        name: 'group-gaps',
        label: 'What is missing or uncertain',
        hint: 'What you looked for and couldn’t find, or haven’t seen.',
        fields: ['missing', 'limits'],
      },
      {
        name: 'group-upkeep',
        label: 'Reviews and changes',
        hint: 'Review dates, changes, and what to do when a resource goes or moves.',
        fields: [
          ...['reviewed', 'reviewDue', 'changes', 'supersededBy', 'withdrawnBecause', 'formerAddresses', 'curatorNote'],
        ],
      },
    ],
  },
  approaches: {
    first: ['name', 'summary', 'outcomes', 'findings', 'sources', 'main', 'audiences', 'topics', 'added', 'checked'],
    groups: [
      {
        name: 'group-more',
        label: 'Effort, cautions, examples and links',
        hint: 'Nothing here is needed.',
        fields: ['effort', 'cautions', 'examples', 'figures', 'related', 'searchWords'],
      },
    ],
  },
  statistics: {
    first: [
      ...[
        'sentence',
        'measures',
        'unit',
        'groupTerms',
        'groups',
        'comparedWith',
        'place',
        'period',
        'topics',
        'source',
      ],
      'checked',
    ],
    groups: [
      {
        name: 'group-more',
        label: 'Limitations, search words and former URLs',
        hint: 'Nothing here is needed.',
        fields: ['caveats', 'supersedes', 'searchWords', 'formerAddresses'],
      },
    ],
  },
};

/** The names of a folder's fields in form order: those without a group come first. */
export function layoutOf(folder: ContentFolder, names: readonly string[]): Layout {
  const { first = [], groups = [] } = layouts[folder] ?? {};
  const grouped = groups.flatMap(({ fields }) => fields);
  const others = names.filter((name) => !first.includes(name) && !grouped.includes(name));
  return {
    first: [...first.filter((name) => names.includes(name)), ...others],
    groups: groups.map((group) => ({ ...group, fields: group.fields.filter((name) => names.includes(name)) })),
  };
}

/** Convert a post's values for the form. */
export function toForm(folder: ContentFolder, values: Values): Values {
  const form: Values = { ...values };
  for (const { name, fields } of layouts[folder]?.groups ?? []) {
    const inside = Object.fromEntries(fields.filter((field) => field in form).map((field) => [field, form[field]]));
    for (const field of fields) delete form[field];
    if (Object.keys(inside).length > 0) form[name] = inside;
  }
  return form;
}

/** Convert the form's values for a post. */
export function fromForm(folder: ContentFolder, form: Values): Values {
  const values: Values = { ...form };
  for (const { name } of layouts[folder]?.groups ?? []) {
    const inside = values[name];
    delete values[name];
    if (typeof inside === 'object' && inside !== null) Object.assign(values, inside);
  }
  return values;
}
