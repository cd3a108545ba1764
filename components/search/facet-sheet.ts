// Runs in the browser. On a phone the filters are a sheet that the page's own address opens (`#filters`); this keeps the rest still behind it.
import { finderParts } from '../../lib/routes';

export class FacetSheet {
  /** Whether a link of this page opened it, so that going back closes it. */
  private wasOpened = false;
  private readonly opener: HTMLElement | null;
  private readonly filters: HTMLElement | null;
  private readonly heading: HTMLElement | null;

  constructor(root: HTMLElement) {
    this.opener = root.querySelector(`a[href="#${finderParts.filtersAnchor}"]`);
    this.filters = root.querySelector(`#${finderParts.filtersAnchor}`);
    this.heading = this.filters?.querySelector('h2') ?? null;
    if (this.heading) this.heading.tabIndex = -1;
    this.opener?.addEventListener('click', () => {
      this.wasOpened = true;
    });
    for (const link of this.filters?.querySelectorAll(`a[href="#${finderParts.resultsAnchor}"]`) ?? []) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.close();
      });
    }
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.isOpen) this.close();
    });
    addEventListener('hashchange', () => this.settle());
    // A phone that is turned may have room for the filters beside the results, and then nothing lies behind them.
    addEventListener('resize', () => this.keepStill());
    this.settle();
  }

  /** Whether the sheet covers the page; where there is room the filters stand beside the results and cover nothing. */
  get isOpen(): boolean {
    const { filters } = this;
    return filters !== null && location.hash === `#${filters.id}` && getComputedStyle(filters).position === 'fixed';
  }

  /** Whether the reader has just gone back out of the sheet. */
  get wasLeft(): boolean {
    return this.wasOpened && location.hash !== `#${finderParts.filtersAnchor}`;
  }

  /** Gives the focus a place when what held it is gone. */
  focusHeading(): void {
    this.heading?.focus({ preventScroll: true });
  }

  private close(): void {
    if (this.wasOpened) history.back();
    else location.hash = finderParts.resultsAnchor;
  }

  /** What the sheet covers can be neither reached nor read out; what is said of the count has to be heard all the same. */
  private keepStill(): void {
    const { filters, isOpen } = this;
    for (let each = filters; each && each !== document.body; each = each.parentElement) {
      for (const other of each.parentElement?.children ?? []) {
        if (other === each) continue;
        const parts = other.querySelector(':scope > [role="status"]') ? other.children : [other];
        for (const part of parts) part.toggleAttribute('inert', isOpen && !part.matches('[role="status"]'));
      }
    }
  }

  /** After the address has changed. A browser says nothing of a new anchor where the query changes with it. */
  settle(): void {
    this.keepStill();
    if (this.isOpen) this.focusHeading();
    else if (this.wasOpened) {
      this.wasOpened = false;
      // The sheet is the page's target, and covers the link, until the browser has told that the address changed.
      setTimeout(() => this.opener?.focus());
    }
  }
}
