/** Replace the page with Decap, opened at the field that a link asks for. */

import { fieldInQuery } from '../../lib/routes';
import type { ControlProps, DecapCms } from './decap';
import { removeDecapBackups } from './drafts';

/** The name of Decap's script, in the same folder as ours. */
declare const DECAP_SCRIPT: string;

type Config = Parameters<typeof openWantedField>[0];

/** Load and set up Decap, then give it the page. If that fails, the page stays as it is. `finish` may change the configuration. */
export async function openDecap(
  finish: (config: Config) => void,
  setUp: (cms: DecapCms, here: URL) => Promise<void>,
): Promise<void> {
  if (window.top !== window.self) return refuseFrame();
  const here = new URL('.', document.baseURI);
  // Collected now, before Decap adds styles of its own.
  const page = document.querySelectorAll('style, body > *');
  window.CMS_MANUAL_INIT = true;
  await removeDecapBackups();
  const [config] = await Promise.all([
    fetch(new URL('config.json', here)).then((response) => response.json()),
    loadScript(new URL(DECAP_SCRIPT, import.meta.url)),
  ]);
  openWantedField(config);
  finish(config);
  await setUp(window.CMS, here);
  for (const each of page) each.remove();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = String(new URL('editor.css', here));
  document.head.append(sheet);
  // The site is the parent folder of the editor.
  const site = String(new URL('..', here));
  window.CMS.init({ config: { ...config, load_config_file: false, site_url: site, display_url: site } });
}

/** Prevent clickjacking on hosts that can't send the header against framing. */
function refuseFrame(): void {
  const link = Object.assign(document.createElement('a'), { href: location.href, target: '_blank' });
  link.textContent = 'Open the editor in its own tab';
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.append('The editor doesn’t open inside another page. ', link, '.');
  document.querySelector('main h2')?.after(words);
}

function loadScript(address: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = String(address);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The editor could not be loaded from ${address}.`));
    document.head.append(script);
  });
}

/** The styles of these pages, without duplicates. */
export async function readStyles(pages: readonly URL[]): Promise<string[]> {
  const texts = await Promise.all(pages.map(async (page) => (await fetch(page)).text()));
  return [
    ...new Set(texts.flatMap((html) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css))),
  ];
}

/** Stored while signing in on another site, which clears the URL. */
const key = 'larch-field';

interface Wanted {
  folder: string;
  /** The path without numbers, as the configuration has it: `recordings video`. */
  place: string;
  /** Index in the first list, from 0. */
  item: number;
  hash: string;
}

let wanted: Wanted | undefined;
/** How many controls for that field have been mounted. */
let seen = 0;

interface Field {
  name: string;
  widget?: string;
  default?: unknown;
  collapsed?: boolean;
  fields?: Field[];
}

/** Read the URL and expand the groups around the field in this configuration. */
function openWantedField(config: { collections: readonly { name: string; fields?: Field[] }[] }): void {
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

/** Focus a control that has just been mounted, if it is the requested one. */
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
