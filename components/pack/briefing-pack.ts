// Runs in the browser on the pack page. Changes are stored in the tab at once; the link is made when it is copied or sent.

import { mailto } from '../../lib/mailto';
import { packAsHtml } from '../../lib/outputs/pack-files';
import {
  inPack,
  joinPacks,
  maxInPack,
  maxLinkLength,
  type Pack,
  type PackItem,
  readPack,
  undone,
  withoutNotes,
  writePack,
} from '../../lib/pack';
import { versionAt } from '../../lib/routes';
import { copy } from '../sharing/copy';
import { formatPages, keepPack, keptPack } from '../sharing/reader-pack';
import { createButton, createElement } from '../ui/dom';
import { loadPacked, type PackedPage } from './packed-page';

const root = find(document, '#pack');
const list = find(root, '.items');
const status = find(root, '#pack-status');
const question = find(root, '#pack-question');
const title = find<HTMLInputElement>(root, '[name=title]');
const message = find<HTMLTextAreaElement>(root, '[name=message]');
const pageTitle = document.title;
/** The site's base path. */
const base = location.pathname.replace(/\/pack\/$/, '');

let pack = keptPack();
/** Whether the browser stores it. */
let isKept = true;
/** The pack from the opened link, until the reader decides what to do with it. */
let incoming = readPack(location.search);
/** Each page is loaded once. */
const loaded = new Map<string, Promise<PackedPage>>();

function find<E extends HTMLElement>(inside: ParentNode, selector: string): E {
  const found = inside.querySelector<E>(selector);
  if (!found) throw new Error(`The page of the pack has no ${selector}.`);
  return found;
}

function start(): void {
  find(root, '.pack').hidden = false;
  if (incoming.items.length === 0 || writePack(incoming) === writePack(pack)) clearLink();
  else if (pack.items.length === 0) set(joinPacks(pack, incoming)) && clearLink();
  else ask();
  fill();
}

/** Store a pack; in the URL if the browser has no storage. */
function set(next: Pack): boolean {
  pack = next;
  isKept = keepPack(pack);
  if (!isKept) history.replaceState(null, '', location.pathname + writePack(pack));
  showLink();
  return isKept;
}

/** Clear the pack from the URL once the reader has answered, so that a reload doesn't ask again. */
function clearLink(): void {
  incoming = readPack('');
  history.replaceState(null, '', location.pathname);
}

/** Announce what was done and offer to undo it. */
function announce(words: string, before?: Pack): void {
  status.replaceChildren(words);
  if (!before) return;
  const after = pack;
  const undo = () => {
    set(undone(before, after, pack));
    fill();
    announce('Undone.');
  };
  status.append(' ', createButton('link', undo, 'Undo'));
}

/** Change the pack, with undo. */
function change(next: Pack, words: string): void {
  const before = pack;
  set(next);
  fill();
  announce(words, before);
}

async function ask(): Promise<void> {
  const { items } = incoming;
  const heading = find(question, 'h2');
  heading.textContent = `Replace your pack, or add ${items.length === 1 ? 'this page' : `these ${items.length}`}?`;
  question.hidden = false;
  heading.focus();
  const pages = await Promise.all(items.map(load));
  find(question, 'ul').replaceChildren(...pages.map((page) => createElement('li', '', page.title)));
}

function answer({ dataset: { do: how } }: HTMLElement): void {
  const link = incoming;
  question.hidden = true;
  clearLink();
  if (how === 'keep') return announce('Your pack is as it was.');
  if (how === 'replace') return change(link, `Replaced. ${formatPages(link.items.length)} in your pack.`);
  const joined = joinPacks(pack, link);
  const left = link.items.filter(({ page }) => joined.items.every((item) => item.page !== page)).length;
  const full = left > 0 ? ` A pack can have up to ${maxInPack} pages, so ${left} of them were left out.` : '';
  change(joined, `Added. ${formatPages(joined.items.length)} in your pack.${full}`);
}

function load(item: PackItem): Promise<PackedPage> {
  const known = loaded.get(item.page) ?? loadPacked(item, base);
  loaded.set(item.page, known);
  return known;
}

function fill(): void {
  title.value = pack.title;
  message.value = pack.message;
  showLink();
  draw();
}

async function draw(): Promise<void> {
  const { items } = pack;
  const pages = await Promise.all(items.map(load));
  // The pack changed while its pages were loading.
  if (items.length !== pack.items.length || items.some(({ page }, index) => page !== pack.items[index]?.page)) return;
  list.replaceChildren(...pages.map((page, index) => rowOf(page, pack.items[index] as PackItem, index)));
}

function rowOf(page: PackedPage, item: PackItem, index: number): HTMLElement {
  const copied = find<HTMLTemplateElement>(root, 'template').content.cloneNode(true) as DocumentFragment;
  const row = find(copied, 'li');
  row.className = page.hue;
  const link = find<HTMLAnchorElement>(row, 'a');
  const words: [string, string][] = [
    ['.position', String(index + 1)],
    ['.label', page.type],
    ['a', page.title],
    ['.muted', page.facts],
    ['.warning', page.warning],
    ['.url', page.url],
  ];
  for (const [selector, text] of words) find(row, selector).textContent = text;
  link.href = page.path;
  for (const button of row.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent}: ${page.title}`);
  const up = find(row, '[data-do=up]');
  const down = find(row, '[data-do=down]');
  up.hidden = index === 0;
  down.hidden = index === pack.items.length - 1;
  up.addEventListener('click', () => move(item.page, -1));
  down.addEventListener('click', () => move(item.page, 1));
  find(row, '[data-do=remove]').addEventListener('click', () => {
    change({ ...pack, items: pack.items.filter((each) => each.page !== item.page) }, 'Removed.');
    find(status, 'button').focus();
  });
  const note = find<HTMLTextAreaElement>(row, 'textarea');
  note.value = item.note ?? '';
  note.setAttribute('aria-label', `Note (optional). ${page.title}`);
  const printed = find(row, 'label .print-only');
  const showNote = () => {
    printed.textContent = note.value;
    find(row, 'label').classList.toggle('filled', note.value.trim() !== '');
  };
  showNote();
  note.addEventListener('input', () => {
    showNote();
    const text = note.value.trim();
    const noted = text ? { page: item.page, note: text } : { page: item.page };
    set({ ...pack, items: pack.items.map((each) => (each.page === item.page ? noted : each)) });
  });
  return row;
}

/** Move a page by one place. Focus stays on its button, or moves to the other one at either end of the list. */
async function move(page: string, by: number): Promise<void> {
  const from = pack.items.findIndex((each) => each.page === page);
  const moved = pack.items[from];
  if (!moved) return;
  const items = pack.items.filter((each) => each !== moved);
  items.splice(from + by, 0, moved);
  set({ ...pack, items });
  await draw();
  const row = list.children[from + by];
  for (const name of by > 0 ? ['up', 'down'] : ['down', 'up']) {
    const button = row?.querySelector<HTMLElement>(`[data-do=${name}]`);
    if (button && !button.hidden) button.focus();
  }
  announce(`Now ${from + by + 1} of ${items.length}.`);
}

function linkOf(which: Pack): string {
  return location.origin + location.pathname + writePack(which);
}

/** Update everything on the page that has the number of pages or the link. */
function showLink(): void {
  const count = pack.items.length;
  const link = linkOf(pack);
  find(root, '#pack-says').textContent =
    count === 0
      ? 'Your pack is empty. Choose “Add to pack” on any page, and it will be here.'
      : isKept
        ? `${formatPages(count)}, kept while this tab is open. Send the link and anyone can see the pages and your notes.`
        : `${formatPages(count)}. Your browser doesn’t keep packs, so copy the link before you leave. Anyone with it can see the pages and your notes.`;
  list.hidden = count === 0;
  find(root, 'aside').hidden = count === 0;
  find(root, '.pack-words').hidden = count === 0;
  find(root, '#pack-references').textContent = count === 1 ? 'Reference' : `References for all ${count}`;
  find(root, '#pack-too-long').hidden = link.length <= maxLinkLength;
  const body = [pack.message, link].filter(Boolean).join('\n\n');
  find<HTMLAnchorElement>(root, '#pack-email').href = mailto(pack.title || 'Briefing pack', body);
  find(root, '[data-print-of=title]').textContent = pack.title || 'Briefing pack';
  find(root, '[data-print-of=message]').textContent = pack.message;
  // Browsers use it as the name of a PDF.
  document.title = pack.title || pageTitle;
}

/** Add the page that a link is for; returns an error message if that isn't possible. */
async function addByLink(written: string): Promise<string> {
  let url: URL;
  try {
    // Some browsers copy a link without its beginning.
    url = new URL(written.trim().replace(/^(?=[\w.-]+\.\w+\/)/, 'https://'), location.href);
  } catch {
    return notOurs;
  }
  if (![location.host, new URL(root.dataset.site ?? '').host].includes(url.host)) return notOurs;
  const path = `${url.pathname.replace(/\/+$/, '')}/`.slice(base.length);
  const other = readPack(url.search);
  if (path === '/pack/' && other.items.length > 0) {
    incoming = other;
    ask();
    return '';
  }
  if (!written.trim()) return notOurs;
  if (path === '/' || path === '/pack/') return 'The home page and the pack page can’t be added.';
  const [item] = readPack(writePack({ title: '', message: '', items: [{ page: inPack(path) }] })).items;
  if (!item) return notOurs;
  if (pack.items.some(({ page }) => page === item.page)) return 'That page is already in your pack.';
  if (pack.items.length >= maxInPack) return `A pack can have up to ${maxInPack} pages. Remove one first.`;
  const { isMissing, warning, title: name } = await load(item);
  if (isMissing) {
    loaded.delete(item.page);
    return warning;
  }
  change({ ...pack, items: [...pack.items, item] }, `Added: ${name}.`);
  return '';
}

const notOurs = 'That isn’t a link to a page of this site. Copy the link from your browser’s address bar.';

/** Save the references of every page: to the original for resources and statistics, otherwise to the page. */
async function saveReferences(end: 'ris' | 'bib'): Promise<void> {
  const pages = await Promise.all(pack.items.map(load));
  const texts = await Promise.all(
    pages.map(async ({ path, isMissing }) => {
      const answer = isMissing ? undefined : await fetch(versionAt(path, end)).catch(() => undefined);
      return answer?.ok ? answer.text() : undefined;
    }),
  );
  const found = texts.filter((text) => text !== undefined);
  if (found.length > 0) save(end, found.join('\n'), 'text/plain');
  const lost = texts.length - found.length;
  if (lost > 0) announce(`We couldn’t get the references of ${formatPages(lost)}.`);
}

async function saveHtml(): Promise<void> {
  const pages = await Promise.all(pack.items.map(load));
  const entries = pages.map((page, index) => ({ ...page, note: pack.items[index]?.note ?? '' }));
  const html = packAsHtml({
    title: pack.title || 'Briefing pack',
    message: pack.message,
    url: linkOf(pack),
    from: root.dataset.from ?? '',
    entries,
  });
  save('html', html, 'text/html');
}

function save(end: string, text: string, type: string): void {
  const name = pack.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const link = createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${name || 'pack'}.${end}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const actions: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
  join: answer,
  replace: answer,
  keep: answer,
  'copy-link': (button) => copy(button, linkOf(pack)),
  'copy-without-notes': (button) => copy(button, linkOf(withoutNotes(pack))),
  html: saveHtml,
  ris: () => saveReferences('ris'),
  bib: () => saveReferences('bib'),
  empty: () => {
    change(readPack(''), 'Your pack is empty.');
    find(status, 'button').focus();
  },
};

root.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
  if (button) actions[button.dataset.do ?? '']?.(button);
});
title.addEventListener('input', () => set({ ...pack, title: title.value.trim() }));
message.addEventListener('input', () => set({ ...pack, message: message.value.trim() }));
find<HTMLFormElement>(root, 'form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const field = find<HTMLInputElement>(root, '[name=link]');
  const problem = await addByLink(field.value);
  find(root, '[role=alert]').textContent = problem;
  if (!problem) field.value = '';
});
// The reader may have added pages since the browser cached this one.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  pack = keptPack();
  fill();
});
start();
