// Runs in browsers. The filters: checkboxes that replace the page's links, chips for the chosen values, and the sheet on phones.
import { finderParts } from '../../lib/routes';
import type { Counts } from '../../lib/search/find';
import type { Titles } from '../../lib/search/records';
import { type Choices, countChoices, type FacetName, facetNames } from '../../lib/search/state';
import { createButton, createElement, createSvg } from '../ui/dom';
import { formatCount, formatFilters, formatResources, formatResults } from './messages';

interface FilterValue {
  value: string;
  name: string;
  count: number;
}

interface Facet {
  name: FacetName;
  title: string;
  values: readonly FilterValue[];
}

type Choose = (name: FacetName, value: string, isChosen: boolean) => void;

/** How many values a facet shows before "Show all". */
const maxShown = 8;

export class Filters {
  private readonly holder: Element | null;
  /** The facets the reader opened, and those expanded to all values. */
  private readonly open = new Set<FacetName>(['category']);
  private readonly long = new Set<FacetName>(['category']);

  constructor(
    private readonly root: HTMLElement,
    private readonly choose: Choose,
  ) {
    this.holder = root.querySelector('.facets');
    for (const { dataset } of root.querySelectorAll<HTMLElement>('details[open]'))
      this.open.add(dataset.facet as FacetName);
    this.draw(this.fromPage(), undefined);
    new Sheet(root);
  }

  /** Show each value's count. `asked` counts the matches without any filter; values that none of them has are left out. */
  show({ facets }: Titles, choices: Choices, counts: Counts, asked: Counts): void {
    const shown = facets.map(
      ({ name, title, values }, facet): Facet => ({
        name,
        title,
        values: values.flatMap(([value, words], place) => {
          const isKept = (asked[facet]?.[place] ?? 0) > 0 || choices[name].includes(value);
          return isKept ? [{ value, name: words, count: counts[facet]?.[place] ?? 0 }] : [];
        }),
      }),
    );
    this.draw(
      shown.filter(({ values }) => values.length > 0),
      choices,
    );
  }

  /** Show counts in the link that opens the filters and the one back to the results. */
  showCount(count: number, choices: Choices, hasWords: boolean): void {
    const opener = this.root.querySelector('.to-filters');
    const closer = this.root.querySelector('.sheet-foot a');
    if (opener) opener.textContent = formatFilters(countChoices(choices));
    if (closer) closer.textContent = `Show ${hasWords ? formatResults(count) : formatResources(count)}`;
  }

  /** The facets on the page, so that the first filter needs no download. */
  private fromPage(): Facet[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((group) => {
      const name = facetNames.find((each) => each === group.dataset.facet);
      if (!name) return [];
      const values = [...group.querySelectorAll('li')].map((item): FilterValue => {
        const link = item.querySelector('a');
        const value = item.dataset.value ?? link?.pathname.split('/').filter(Boolean).pop() ?? '';
        const words = (link ?? item.firstChild)?.textContent?.trim() ?? '';
        return { value, name: words, count: Number(item.querySelector('span')?.textContent ?? 0) };
      });
      return { name, title: group.querySelector('h3, summary')?.textContent ?? '', values };
    });
  }

  /** Recreate the elements so that nothing on the page moves; focus stays on the same box. */
  private draw(facets: readonly Facet[], choices: Choices | undefined): void {
    const focused = document.activeElement;
    const held = focused instanceof HTMLInputElement && this.holder?.contains(focused) ? focused : undefined;
    const summary = focused?.matches('summary') ? focused.textContent : undefined;
    this.holder?.replaceChildren(...facets.map((facet) => this.groupOf(facet, choices?.[facet.name] ?? [])));
    if (held)
      this.holder?.querySelector<HTMLElement>(`[name="${held.name}"][value="${CSS.escape(held.value)}"]`)?.focus();
    for (const each of this.holder?.querySelectorAll('summary') ?? []) if (each.textContent === summary) each.focus();
  }

  private groupOf({ name, title, values }: Facet, chosen: readonly string[]): HTMLElement {
    const rows = values.map((value) => this.rowOf(name, value, chosen.includes(value.value)));
    const list = createElement('fieldset');
    list.setAttribute('aria-label', title);
    if (values.length > maxShown + 1 && !this.long.has(name)) {
      const most = [...values].sort((a, b) => b.count - a.count).slice(0, maxShown);
      list.append(
        ...rows.filter((_, at) => most.includes(values[at] as FilterValue) || chosen.includes(values[at]?.value ?? '')),
      );
      const all = createButton(
        'link',
        () => {
          this.long.add(name);
          list.replaceChildren(...rows);
          rows[0]?.querySelector('input')?.focus();
        },
        `Show all ${values.length}`,
        createElement('span', 'sr-only', `: ${title}`),
      );
      list.append(all);
    } else list.append(...rows);
    const group = createElement('details', '', createElement('summary', '', title), list);
    if (chosen.length > 0) this.open.add(name);
    group.open = this.open.has(name);
    group.addEventListener('toggle', () => (group.open ? this.open.add(name) : this.open.delete(name)));
    return group;
  }

  private rowOf(facet: FacetName, { value, name, count }: FilterValue, isChosen: boolean): HTMLElement {
    const box = createElement('input');
    box.type = 'checkbox';
    box.name = facet;
    box.value = value;
    box.checked = isChosen;
    box.addEventListener('change', () => this.choose(facet, value, box.checked));
    return createElement(
      'label',
      count === 0 && !isChosen ? 'none' : '',
      box,
      name,
      createElement('span', '', formatCount(count)),
    );
  }
}

/** A chip that removes each choice, and "Clear all" if there are several. */
export function chipsOf({ facets }: Titles, choices: Choices, choose: Choose, clear: () => void): HTMLElement[] {
  const chips = facets.flatMap(({ name, title, values }) =>
    values
      .filter(([value]) => choices[name].includes(value))
      .map(([value, words]) => {
        const cross = createSvg('', '0 0 10 10', [{ d: 'M1 1l8 8M9 1L1 9' }]);
        const chip = createButton('chip', () => choose(name, value, false), `${title}: ${words} `, cross);
        chip.setAttribute('aria-label', `Remove filter ${title}: ${words}`);
        return chip;
      }),
  );
  if (chips.length === 0) return [];
  const all = chips.length > 1 ? [createButton('link', clear, 'Clear all')] : [];
  return [createElement('p', 'chips', ...chips, ...all)];
}

/** On phones the filters are a sheet opened by `#filters`, so it works without script. This stops the page behind it from scrolling. */
class Sheet {
  private readonly filters: HTMLElement | null;
  private wasOpen = false;

  constructor(private readonly root: HTMLElement) {
    this.filters = root.querySelector(`#${finderParts.filtersAnchor}`);
    for (const link of this.filters?.querySelectorAll(`a[href="#${finderParts.resultsAnchor}"]`) ?? [])
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.close();
      });
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.isOpen) this.close();
    });
    addEventListener('hashchange', () => this.settle());
    // A rotated phone may have room for the filters beside the results.
    addEventListener('resize', () => this.keepStill());
    this.settle();
  }

  private get isOpen(): boolean {
    const { filters } = this;
    return filters !== null && location.hash === `#${filters.id}` && getComputedStyle(filters).position === 'fixed';
  }

  private close(): void {
    location.hash = finderParts.resultsAnchor;
  }

  /** Make everything behind the sheet inert. */
  private keepStill(): void {
    const { isOpen } = this;
    for (const other of document.querySelectorAll('.gold-head, .slim, footer, .skip'))
      other.toggleAttribute('inert', isOpen);
    for (const other of this.root.querySelectorAll(`#${finderParts.resultsAnchor} > :not([role="status"])`))
      other.toggleAttribute('inert', isOpen);
  }

  private settle(): void {
    this.keepStill();
    const heading = this.filters?.querySelector('h2');
    if (this.isOpen) {
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    } else if (this.wasOpen) this.root.querySelector<HTMLElement>('.to-filters')?.focus();
    this.wasOpen = this.isOpen;
  }
}
