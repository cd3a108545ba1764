/** Links to one field of the form: `/admin/?field=recordings.1.video#/collections/…`. Decap itself only has URLs of entries. */
import { fieldInQuery } from '../../lib/routes';
import type { ControlProps } from './decap';

/** Kept while someone signs in on another site, which empties the address. */
const key = 'larch-field';

interface Wanted {
  folder: string;
  /** The path without numbers, as the configuration has it: `recordings video`. */
  place: string;
  /** Which item of the first list, from 0. */
  item: number;
  hash: string;
}

let wanted: Wanted | undefined;
/** How many controls of that field have appeared. */
let seen = 0;

interface Field {
  name: string;
  collapsed?: boolean;
  fields?: Field[];
}

/** Reads the address, and opens the groups around the field in this configuration. */
export function openWantedField(config: { collections: readonly { name: string; fields?: Field[] }[] }): void {
  wanted = readWanted();
  if (!wanted) return;
  const { folder, place } = wanted;
  const open = (fields: readonly Field[], [name, ...rest]: readonly string[]): boolean =>
    fields.some((field) => {
      const isIt = field.name === name;
      const isInside = field.fields !== undefined && open(field.fields, isIt ? rest : [name ?? '', ...rest]);
      if ((isIt || isInside) && field.fields) field.collapsed = false;
      return isIt || isInside;
    });
  open(config.collections.find(({ name }) => name === folder)?.fields ?? [], place.split(' '));
}

function readWanted(): Wanted | undefined {
  const query = new URLSearchParams(location.search);
  const field = query.get(fieldInQuery);
  const kept = query.has('code') ? sessionStorage.getItem(key) : null;
  sessionStorage.removeItem(key);
  if (!field) return kept === null ? undefined : JSON.parse(kept);
  const [, folder = ''] = /^#\/collections\/([\w-]+)/.exec(location.hash) ?? [];
  const parts = field.split('.');
  const found = {
    folder,
    place: parts.filter((part) => !/^\d+$/.test(part)).join(' '),
    item: Number(parts.find((part) => /^\d+$/.test(part)) ?? 1) - 1,
    hash: location.hash,
  };
  sessionStorage.setItem(key, JSON.stringify(found));
  return found;
}

/** Gives the focus to a control that has just appeared, if it is the one that was asked for. */
export function focusIfWanted({ field, collection, forID }: ControlProps): void {
  if (!wanted || collection.get('name') !== wanted.folder || field.get('place') !== wanted.place) return;
  if (seen++ !== wanted.item) return;
  wanted = undefined;
  requestAnimationFrame(() => {
    const control = document.getElementById(forID);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  });
}
