/** Reads and writes the web editor's files. Decap’s own writer would add quotation marks, empty fields and times, so that changing one word would change the whole file. */
import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { withPlainLines } from '../../check/text';
import { type Fields, isRecord } from '../../schema/field';
import { tidyValues, type Values } from './values';

/** The key that keeps the original front matter with the values, so that unchanged parts are written back as they were. */
const asItWas = 'front matter as it was';

const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Parse a post into form values, with its text under `body`. `before` is the front matter that a draft began with. */
export function readPost(file: string, before?: string): Values {
  const text = withPlainLines(file);
  const [whole = '', yaml = ''] = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const data: unknown = parseDocument(yaml).toJS();
  const body = text.slice(whole.length).replace(/^\n+|\n+$/g, '');
  return { ...(isRecord(data) && data), body, [asItWas]: before ?? yaml };
}

/** The original front matter of these values; empty for a new file. */
export function frontMatterOf({ [asItWas]: yaml }: Values): string {
  return typeof yaml === 'string' ? yaml : '';
}

/** Serialise a post. Unchanged values keep their lines; new ones are written in the library's style. */
export function writePost(fields: Fields, { body, [asItWas]: before, ...values }: Values): string {
  const document = parseDocument(typeof before === 'string' ? before : '');
  const wanted = tidyValues(fields, values);
  const written = isMap(document.contents) ? document : new Document(wanted);
  if (isMap(document.contents)) updateMap(document, document.contents, wanted, Object.keys(fields));
  const text = typeof body === 'string' ? body.replace(/\s+$/, '').replace(/^\n+/, '') : '';
  return `---\n${written.toString(style)}---\n${text && `\n${text}\n`}`;
}

/** Update the YAML map to these values, leaving unchanged nodes alone. */
function updateMap(document: Document, map: YAMLMap, wanted: Values, order: readonly string[]): void {
  const now: Values = map.toJS(document);
  for (const name of Object.keys(now)) if (!(name in wanted)) map.delete(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (isSame(now[name], value)) continue;
    const node = map.get(name, true);
    if (isMap(node) && isRecord(value)) updateMap(document, node, value, Object.keys(value));
    else if (isSeq(node) && Array.isArray(value)) updateList(document, node, value);
    else if (name in now) map.set(name, document.createNode(value));
    else insert(document, map, name, value, order);
  }
}

/** Unchanged items keep their lines, even when moved. */
function updateList(document: Document, list: YAMLSeq, wanted: readonly unknown[]): void {
  const before = list.toJS(document).map((value: unknown, index: number) => ({ value, node: list.items[index] }));
  list.items = wanted.map((value, index) => {
    const same = before.find((each: { value: unknown }) => isSame(each.value, value));
    if (same) return same.node;
    const node = wanted.length === before.length ? before[index]?.node : undefined;
    if (!isMap(node) || !isRecord(value)) return document.createNode(value);
    updateMap(document, node, value, Object.keys(value));
    return node;
  });
}

/** Insert a new field in schema order. */
function insert(document: Document, map: YAMLMap, name: string, value: unknown, order: readonly string[]): void {
  const later = order.slice(order.indexOf(name) + 1);
  const place = map.items.findIndex(({ key }) => later.includes(String(key)));
  const pair = document.createPair(name, value);
  map.items.splice(place === -1 ? map.items.length : place, 0, pair);
}

/** Treat quoted and unquoted years as equal. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'number') return a === String(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The file as a single form field. */
export function readText(file: string): { text: string } {
  return { text: withPlainLines(file) };
}

/** The file, ending with a line break. */
export function writeText({ text }: { text?: unknown }): string {
  return typeof text === 'string' ? `${withPlainLines(text).trimEnd()}\n` : '';
}
