/** The form on GitHub in which anyone can suggest a resource, with the sentences of the fields. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Field, Fields } from '../schema/field';
import { contentKinds } from '../schema/kinds';

interface Question {
  /** The path of the field. */
  path: string;
  /** What it is called for someone who has not seen the library's files. */
  label: string;
  /** Where the sentence of the field speaks of files. */
  say?: string;
  isLong?: boolean;
}

const questions: readonly Question[] = [
  { path: 'title', label: 'Title' },
  { path: 'source address', label: 'Where it is', say: 'The address of its page, as the address bar shows it.' },
  { path: 'category', label: 'What it is', say: 'The nearest will do.' },
  { path: 'summary', label: 'In short', isLong: true },
  { path: 'organisations', label: 'Who made it', say: 'One organisation in each line.', isLong: true },
  {
    path: 'people name',
    label: 'Who speaks in it or wrote it',
    say: 'One name in each line, with role and organisation where you know them.',
    isLong: true,
  },
  { path: 'event date', label: 'When it was, or came out', say: 'As precise as it is known. A year is enough.' },
  {
    path: 'recordings video',
    label: 'Where its recording can be watched',
    say: 'The link as the address bar or "Share" gives it, if there is a recording.',
  },
];

/** Of these a person can tell; what the others need, the editors find out. */
const needed: readonly string[] = ['title', 'source address'];

/** The form as GitHub reads it: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
export function issueForm(root: string): string {
  const form = {
    name: 'Suggest a resource',
    description: 'A webinar, a report, a tool: anything that helps to take racism out of health and care in London.',
    title: 'Resource: ',
    labels: ['resource'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            'Write what you know, and leave the rest. What you write here is public. An editor looks at the source before the resource is added.',
        },
      },
      ...questions.map((question) => element(root, question)),
      {
        type: 'textarea',
        id: 'more',
        attributes: { label: 'Anything else', description: 'What is it good for, and what could not be found?' },
      },
    ],
  };
  return `# ${made}\n${stringify(form, { lineWidth: 0 })}`;
}

const made = 'Made by npm run guide from the description of the fields: change it there.';

function element(root: string, { path, label, say, isLong }: Question): Record<string, unknown> {
  const { say: sentence, kind, example } = fieldAt(path.split(' '));
  const whole = { id: path.replaceAll(' ', '-'), validations: { required: needed.includes(path) } };
  const attributes = { label, description: say ?? sentence };
  if (path === 'category')
    return { type: 'dropdown', ...whole, attributes: { ...attributes, options: categories(root) } };
  if (isLong) return { type: 'textarea', ...whole, attributes };
  const hint = kind === 'video' || !example ? {} : { placeholder: example };
  return { type: 'input', ...whole, attributes: { ...attributes, ...hint } };
}

/** Throws where there is no such field. */
function fieldAt(path: readonly string[]): Field {
  let inside: Fields | undefined = contentKinds.resources.fields;
  let field: Field | undefined;
  for (const name of path) {
    field = inside?.[name];
    inside = field?.fields ?? field?.of?.fields;
  }
  if (!field) throw new Error(`The issue form asks for ${path.join(' ')}, and there is no such field.`);
  return field;
}

/** By their file names, so that a new name of a category does not make the form stale. */
function categories(root: string): string[] {
  return readdirSync(join(root, 'content/categories'))
    .map((name) => name.replace(/\.md$/, '').replaceAll('-', ' '))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .sort();
}
