/** What the checker will say of a value in the form, before it is saved. */
import { checkBody } from '../../content/check/body';
import type { ContentFile } from '../../content/check/files';
import { shortName } from '../../content/schema/address-fields';
import { type Field, type Fields, isRequired } from '../../content/schema/field';
import { type ContentFolder, contentFolders, contentKinds, type Library } from '../../content/schema/kinds';
import { parseMarkdown } from '../../markdown/parse';
import { assumedRoot } from './browser-files';
import { eachOf, labelOf } from './labels';
import { isValues, tidyValue, type Values } from './tidy';

/**
 * What is wrong with the value at a place (a folder, then names of fields), in a sentence; nothing where all is well. An
 * empty value is no fault here: the form itself asks for what is needed. `entry` is the whole form.
 */
export function judge(
  [folder, ...names]: readonly string[],
  value: unknown,
  entry: Values,
  library: Library,
): string | undefined {
  if (folder === 'captions') return judgeCaptions(names[0], value, entry);
  const isKnown = contentFolders.find((each) => each === folder);
  if (!isKnown) return undefined;
  if (names.join(' ') === 'body') return judgeText(isKnown, value);
  const field = fieldAt(contentKinds[isKnown].fields, names);
  const tidied = tidyValue(field, value);
  if (!field || tidied === undefined) return undefined;
  if (field.fields) return judgeGroup(field, tidied);
  const own = names.length === 1 ? judgeBeside(isKnown, names[0], entry, library) : undefined;
  const outcome = field.of?.fields ? undefined : field.rule.safeParse(tidied);
  return outcome?.error?.issues[0]?.message ?? own;
}

function fieldAt(fields: Fields, names: readonly string[]): Field | undefined {
  let field: Field | undefined;
  let inside: Fields | undefined = fields;
  for (const name of names) {
    field = name === eachOf ? field?.of : inside?.[name];
    inside = field?.fields ?? field?.of?.fields;
  }
  return field;
}

/** A group that may be left out has to be whole where it is begun. In one that is needed, the form asks for each part by itself. */
function judgeGroup(field: Field, value: unknown): string | undefined {
  if (isRequired(field)) return undefined;
  const { error } = field.rule.safeParse(value);
  const missing = error?.issues.find(
    ({ path }) => path.length === 1 && isValues(value) && value[String(path[0])] === undefined,
  );
  if (!missing) return undefined;
  const name = String(missing.path[0]);
  return `“${labelOf(name)}” is missing. ${field.fields?.[name]?.say ?? ''}`.trim();
}

/** What one field says of another. */
function judgeBeside(folder: ContentFolder, name = '', entry: Values, library: Library): string | undefined {
  if (folder !== 'resources') return undefined;
  const { status, supersededBy, withdrawnBecause, kind, category } = entry;
  if (name === 'status' && status === 'superseded' && !supersededBy)
    return `Say what replaced it, under “${labelOf('supersededBy')}”.`;
  if (name === 'status' && status === 'withdrawn' && !withdrawnBecause)
    return `Say why, for a reader, under “${labelOf('withdrawnBecause')}”.`;
  if (name !== 'kind' || typeof kind !== 'string') return undefined;
  const shelf = library.categories.find(({ slug }) => slug === category);
  return !shelf || shelf.kinds.includes(kind.trim())
    ? undefined
    : `The category ${shelf.name} has no kind "${kind}". Choose one of: ${shelf.kinds.join(', ')}.`;
}

/** Captions are found by where they stand, which is decided once. */
function judgeCaptions(name: string | undefined, value: unknown, { isNew }: Values): string | undefined {
  const written = tidyValue(undefined, value);
  if (name === 'post' && isNew && written === undefined) return 'Say which resource or page has the recording.';
  if (name === 'recording' && isNew) return shortName({ say: '' }).rule.safeParse(written).error?.issues[0]?.message;
  return undefined;
}

function judgeText(folder: ContentFolder, value: unknown): string | undefined {
  const body = typeof value === 'string' ? value : '';
  const file: ContentFile = { folder, slug: '', file: '', data: {}, body, bodyLine: 1, locate: () => ({ line: 1 }) };
  const [fault] = checkBody(file, parseMarkdown(body), assumedRoot);
  return fault && `Line ${fault.line}: ${fault.say}`;
}
