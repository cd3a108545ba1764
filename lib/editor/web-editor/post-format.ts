/** How the web editor reads and writes files. Decap’s own writer would put quotation marks, empty fields and times where the library has none, so that changing one word would change the whole file. */
import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { withPlainLines } from '../../check/text';
import type { Field, Fields } from '../../schema/field';
import { isValues, tidy, type Values } from './values';

/** Under this name the text of the front matter goes with the values, so that what nobody changed is written as it was. */
const asItWas = 'front matter as it was';

const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** The fields of a post and its text, under `body`, for the form. */
export function readPost(fields: Fields, file: string): Values {
  const text = withPlainLines(file);
  const [whole = '', yaml = ''] = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const data: unknown = parseDocument(yaml).toJS();
  const body = text.slice(whole.length).replace(/^\n+|\n+$/g, '');
  return { ...(isValues(data) && forForm(fields, data)), body, [asItWas]: yaml };
}

/** The front matter of the file that these values come from; empty for a new one. */
export function frontMatterOf({ [asItWas]: yaml }: Values): string {
  return typeof yaml === 'string' ? yaml : '';
}

/** The same as values. */
export function pickFrontMatter({ [asItWas]: yaml }: Values): Values {
  return { [asItWas]: yaml };
}

/** The file of a post. What is as it was keeps its lines; what was added is written as the library writes it. */
export function writePost(fields: Fields, { body, [asItWas]: before, ...values }: Values): string {
  const document = parseDocument(typeof before === 'string' ? before : '');
  const wanted = tidy(fields, values);
  const written = isMap(document.contents) ? document : new Document(wanted);
  if (isMap(document.contents)) updateMap(document, document.contents, wanted, Object.keys(fields));
  const text = typeof body === 'string' ? body.replace(/\s+$/, '').replace(/^\n+/, '') : '';
  return `---\n${written.toString(style)}---\n${text && `\n${text}\n`}`;
}

/** Makes the map say what is wanted, and leaves alone what says it already. */
function updateMap(document: Document, map: YAMLMap, wanted: Values, order: readonly string[]): void {
  const now: Values = map.toJS(document);
  for (const name of Object.keys(now)) if (!(name in wanted)) map.delete(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (isSame(now[name], value)) continue;
    const node = map.get(name, true);
    if (isMap(node) && isValues(value)) updateMap(document, node, value, Object.keys(value));
    else if (isSeq(node) && Array.isArray(value)) updateList(document, node, value);
    else if (name in now) map.set(name, document.createNode(value));
    else insert(document, map, name, value, order);
  }
}

/** Items that are unchanged keep their lines, wherever they are now. */
function updateList(document: Document, list: YAMLSeq, wanted: readonly unknown[]): void {
  const before = list.toJS(document).map((value: unknown, index: number) => ({ value, node: list.items[index] }));
  list.items = wanted.map((value, index) => {
    const same = before.find((each: { value: unknown }) => isSame(each.value, value));
    if (same) return same.node;
    const node = wanted.length === before.length ? before[index]?.node : undefined;
    if (!isMap(node) || !isValues(value)) return document.createNode(value);
    updateMap(document, node, value, Object.keys(value));
    return node;
  });
}

/** Puts a new field where the description of the fields has it. */
function insert(document: Document, map: YAMLMap, name: string, value: unknown, order: readonly string[]): void {
  const later = order.slice(order.indexOf(name) + 1);
  const place = map.items.findIndex(({ key }) => later.includes(String(key)));
  const pair = document.createPair(name, value);
  map.items.splice(place === -1 ? map.items.length : place, 0, pair);
}

/** A year is the same with quotation marks around it. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'number') return a === String(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The values for a form, where years are text. */
function forForm(fields: Fields, data: Values): Values {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueForForm(fields[name], value)]));
}

function valueForForm(field: Field | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => valueForForm(field?.of, each));
  if (isValues(value)) return forForm(field?.fields ?? {}, value);
  return field?.kind === 'partial date' && typeof value === 'number' ? String(value) : value;
}

/** The file as one field of a form. */
export function readText(file: string): { text: string } {
  return { text: withPlainLines(file) };
}

/** The file, which ends with a line end. */
export function writeText({ text }: { text?: unknown }): string {
  return typeof text === 'string' ? `${withPlainLines(text).trimEnd()}\n` : '';
}

/** Files that are written whole, as text. */
export const textFormat = 'text-file';

/** Nothing is deleted and nothing published from the form: an address answers for ever, and a person merges. */
export const guarded = { delete: false, publish: false } as const;
