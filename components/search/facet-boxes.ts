// Runs in the browser. The links of `shelf-links.tsx` lead to a page each; with script they become boxes to tick.
import type { Choices, Counts } from '../../lib/search/choices';
import type { FacetName } from '../../lib/search/facet-names';
import type { FacetRecord } from '../../lib/search/records';
import { make, makeButton } from './make';

/** How many values a long facet shows before the reader asks for all. */
const mostShown = 8;

interface ValueBox {
  facet: FacetName;
  box: HTMLInputElement;
  count: HTMLElement;
  row: HTMLElement;
}

/** The boxes of all facets, drawn once and kept, so that nothing moves under the reader's finger. */
export class FacetBoxes {
  private readonly rows: ValueBox[][];

  /** Puts the boxes where the links of each facet stood. */
  constructor(
    holder: Element,
    facets: readonly FacetRecord[],
    counts: Counts,
    private readonly onChange: (facet: FacetName, value: string, isChosen: boolean) => void,
  ) {
    this.rows = facets.map((facet, place) => {
      const boxes = facet.values.map(([value, name]) => this.boxFor(facet.name, value, name));
      const group = make('fieldset', 'facet', make('legend', '', facet.title), ...boxes.map(({ row }) => row));
      shorten(group, boxes, counts[place] ?? []);
      const links = holder.querySelector(`[data-facet="${facet.name}"]`);
      const hadFocus = links?.contains(document.activeElement);
      links?.replaceChildren(group);
      if (hadFocus) boxes[0]?.box.focus();
      return boxes;
    });
  }

  /** Ticks what is chosen and says what each value would give. */
  show(choices: Choices, counts: Counts): void {
    for (const [facet, boxes] of this.rows.entries()) {
      for (const [place, { box, count, row, facet: name }] of boxes.entries()) {
        const number = counts[facet]?.[place] ?? 0;
        box.checked = choices[name].includes(box.value);
        if (box.checked) row.hidden = false;
        count.textContent = number.toLocaleString('en-GB');
        row.classList.toggle('none-left', number === 0);
      }
    }
  }

  private boxFor(facet: FacetName, value: string, name: string): ValueBox {
    const box = make('input');
    box.type = 'checkbox';
    box.name = facet;
    box.value = value;
    box.addEventListener('change', () => this.onChange(facet, value, box.checked));
    const count = make('span', 'count');
    return { facet, box, count, row: make('label', '', box, make('span', '', name), count) };
  }
}

/** Hides the emptier values of a long facet until the reader asks for all of them. */
function shorten(group: HTMLFieldSetElement, boxes: readonly ValueBox[], counts: readonly number[]): void {
  if (boxes.length <= mostShown + 1) return;
  const fullest = new Set(
    counts
      .map((count, place) => ({ count, place }))
      .sort((a, b) => b.count - a.count || a.place - b.place)
      .slice(0, mostShown)
      .map(({ place }) => place),
  );
  for (const [place, { row }] of boxes.entries()) row.hidden = !fullest.has(place);
  const all = makeButton(
    'show-all',
    () => {
      const hidden = boxes.filter(({ row }) => row.hidden);
      for (const { row } of hidden) row.hidden = false;
      hidden[0]?.box.focus();
      all.remove();
    },
    `Show all ${boxes.length}`,
  );
  group.append(all);
}
