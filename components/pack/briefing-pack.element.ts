// Runs in the browser. A pack is read from the address, and every change is written there: nothing is kept anywhere else.

import styles from 'sheet:./briefing-pack.css';
import { inPack, mostInPack, type Pack, type PackItem, packAddress, readPack, writePack } from '../../lib/outputs/pack';
import { make } from '../search/make';
import { type PackActions, packItem } from './pack-item';
import { nameField, packForm, packTools } from './pack-tools';
import { findPacked, type PackedPage } from './packed-page';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

class BriefingPack extends HTMLElement implements PackActions {
  private pack: Pack = { title: '', items: [] };
  /** What the library said of each page, which is asked once. */
  private readonly found = new Map<string, Promise<PackedPage>>();
  private readonly heading = document.querySelector('h1') ?? make('h1');
  private readonly status = make('p', 'meta');
  private readonly list = make('ol', 'pack-items');
  private readonly contents = make('ol', 'print-only pack-contents');
  private readonly references = make('ul', 'plain-list pack-references');
  private readonly referenceHead = make('h2', '', 'References');
  private readonly more = make('a', '', 'Find more in the library');
  private name = make('input');
  private base = '';

  connectedCallback(): void {
    this.base = location.pathname.slice(0, -packAddress.length);
    this.name = nameField(() => this.write({ ...this.pack, title: this.name.value.trim() }));
    this.status.setAttribute('role', 'status');
    const tools = packTools(async () => ({
      title: this.pack.title || 'Briefing pack',
      from: this.dataset.from ?? '',
      pages: await this.pages(),
    }));
    const references = make('section', 'section', this.referenceHead, this.references);
    const form = packForm((address) => this.add(address));
    const find = make('p', 'actions', this.more);
    this.replaceChildren(
      make('label', 'pack-name', 'Name of this pack', this.name),
      this.status,
      this.contents,
      this.list,
      form,
      find,
      tools,
      references,
    );
    addEventListener('popstate', () => this.read());
    this.read();
  }

  private read(): void {
    this.pack = readPack(location.search);
    this.name.value = this.pack.title;
    this.draw();
  }

  /** Writes the address; taking a page out is a step that going back undoes. */
  private write(pack: Pack, how: 'push' | 'replace' = 'replace'): void {
    this.pack = pack;
    history[`${how}State`](null, '', location.pathname + writePack(pack));
    this.head();
  }

  private head(): void {
    this.heading.textContent = this.pack.title || 'Briefing pack';
    this.more.href = `${this.dataset.library}${writePack(this.pack)}`;
  }

  private pages(): Promise<PackedPage[]> {
    return Promise.all(
      this.pack.items.map(async (item) => {
        const asked = this.found.get(item.page) ?? findPacked(item, this.base);
        this.found.set(item.page, asked);
        return { ...(await asked), item };
      }),
    );
  }

  private async draw(): Promise<void> {
    this.head();
    const { items } = this.pack;
    if (items.length > 0 && this.list.childElementCount === 0) this.status.textContent = 'Opening the pack …';
    const pages = await this.pages();
    // Another change came while the library was asked.
    if (items !== this.pack.items) return;
    const missing = pages.filter(({ twin }) => !twin).length;
    this.status.textContent = sayCount(items.length, missing);
    this.list.replaceChildren(...pages.map((page) => packItem(page, this)));
    this.contents.replaceChildren(...pages.map(({ item, twin }) => make('li', '', twin?.title ?? item.page)));
    const references = pages.flatMap(({ twin }) => (twin?.reference ? [make('li', '', twin.reference)] : []));
    this.references.replaceChildren(...references);
    this.referenceHead.hidden = references.length === 0;
  }

  move(item: PackItem, by: number): void {
    const at = this.pack.items[this.placeOf(item) + by];
    if (at) this.place(item, at, by < 0 ? 'Move up' : 'Move down');
  }

  async place(item: PackItem, at: PackItem, pressed?: string): Promise<void> {
    const moved = this.pack.items[this.placeOf(item)];
    const to = this.placeOf(at);
    if (!moved || to < 0) return;
    const items = this.pack.items.filter((each) => each !== moved);
    this.write({ ...this.pack, items: [...items.slice(0, to), moved, ...items.slice(to)] });
    await this.draw();
    this.status.textContent = `Now ${to + 1} of ${this.pack.items.length}`;
    if (pressed) this.list.children[to]?.querySelector<HTMLElement>(`[aria-label^="${pressed}"]`)?.focus();
  }

  takeOut(item: PackItem): void {
    this.write({ ...this.pack, items: this.pack.items.filter(({ page }) => page !== item.page) }, 'push');
    this.draw();
    this.name.focus();
  }

  note(item: PackItem, note: string): void {
    const items = this.pack.items.map((each) => (each.page === item.page ? { page: each.page, note } : each));
    this.write({ ...this.pack, items });
  }

  /** Adds what an address leads to; says why not. */
  private add(address: string): string {
    const path = URL.canParse(address, location.href) ? new URL(address, location.href).pathname : '';
    const page = address.includes('/')
      ? inPack(`${path.slice(this.base.length)}/`.replace(/\/+$/, '/'))
      : address.trim();
    const [item] = readPack(writePack({ title: '', items: [{ page }] })).items;
    if (!item) return 'This is not the address of a page of this library. Copy it from the top of your browser.';
    if (this.placeOf(item) >= 0) return 'That page is in the pack already.';
    if (this.pack.items.length >= mostInPack) return `A pack holds ${mostInPack} pages. Take one out first.`;
    this.write({ ...this.pack, items: [...this.pack.items, item] });
    this.draw();
    return '';
  }

  private placeOf({ page }: PackItem): number {
    return this.pack.items.findIndex((each) => each.page === page);
  }
}

function sayCount(count: number, missing: number): string {
  if (count === 0) return 'Nothing is in this pack yet.';
  const pages = count === 1 ? '1 page' : `${count} pages`;
  return missing === 0 ? pages : `${pages}, ${missing} of them missing`;
}

customElements.define('briefing-pack', BriefingPack);
