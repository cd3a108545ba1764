/** Opens the form at the field that a link asks for, as in `/admin/?field=recordings.2.video#/collections/resources/entries/talk`. */
import { fieldInQuery } from '../../lib/routes';
import type { ControlProps } from './decap';

interface Field {
  name: string;
  collapsed?: boolean;
  fields?: readonly Field[];
}

/** A collection of Decap's configuration. */
interface Form {
  name: string;
  fields?: readonly Field[];
}

/** `place` is the path without numbers, as in the configuration; `item` the number in the first list, from 1. */
let wanted: { folder: string; place: string; item: number } | undefined;
/** How many controls for that field have been mounted. */
let seen = 0;

/** Read the URL and expand the groups around the field in this configuration. */
export function openWantedField({ collections }: { collections: Form[] }): void {
  const parts = new URLSearchParams(location.search).get(fieldInQuery)?.split('.') ?? [];
  const [, folder] = /^#\/collections\/([\w-]+)/.exec(location.hash) ?? [];
  if (parts.length === 0 || !folder) return;
  const isNumber = (part: string) => /^\d+$/.test(part);
  const names = parts.filter((part) => !isNumber(part));
  wanted = { folder, place: names.join(' '), item: Number(parts.find(isNumber) ?? 1) };
  expand(collections.find(({ name }) => name === folder)?.fields ?? [], names);
}

/** Expand the fields on the way to a name, and those that only exist in the form. Returns whether it was found. */
function expand(fields: readonly Field[], names: readonly string[]): boolean {
  return fields.some((field) => {
    const isIt = field.name === names[0];
    const isInside = field.fields !== undefined && expand(field.fields, isIt ? names.slice(1) : names);
    if (isIt || isInside) field.collapsed = false;
    return isIt || isInside;
  });
}

/** Focus a control that has just been mounted, if it is the requested one. */
export function focusIfWanted({ field, collection, forID }: ControlProps): void {
  if (!wanted || collection.get('name') !== wanted.folder || field.get('place') !== wanted.place) return;
  seen += 1;
  if (seen !== wanted.item) return;
  wanted = undefined;
  requestAnimationFrame(() => {
    // Decap's files have buttons and no element of this name.
    const control = document.getElementById(forID) ?? document.querySelector<HTMLElement>(`[for="${forID}"]`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  });
}
