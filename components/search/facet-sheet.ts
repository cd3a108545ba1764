// Runs in the browser. On a phone the filters are a sheet that the page's own address opens (`#filters`); this keeps the rest still behind it.
import { routes } from '../../lib/routes';

/** As in `finder.css`. Asked of the width, because the style of a target is not there yet when its address is. */
const narrow = matchMedia('(width < 60rem)');

export class FacetSheet {
  /** Whether a link of this page opened it, so that going back closes it. */
  private wasOpened = false;
  private readonly opener: HTMLElement | null;
  private readonly filters: HTMLElement | null;

  constructor(root: HTMLElement) {
    this.opener = root.querySelector(`a[href="#${routes.filtersAnchor}"]`);
    this.filters = root.querySelector(`#${routes.filtersAnchor}`);
    this.opener?.addEventListener('click', () => {
      this.wasOpened = true;
    });
    for (const link of this.filters?.querySelectorAll(`a[href="#${routes.resultsAnchor}"]`) ?? []) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.close();
      });
    }
    root.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.isOpen) this.close();
    });
    addEventListener('hashchange', () => this.settle());
    this.filters?.querySelector('h2')?.setAttribute('tabindex', '-1');
    this.settle();
  }

  /** Whether the sheet covers the page; where there is room the filters stand beside the results and cover nothing. */
  get isOpen(): boolean {
    return location.hash === `#${routes.filtersAnchor}` && narrow.matches;
  }

  /** Whether the reader has just gone back out of the sheet. */
  get wasLeft(): boolean {
    return this.wasOpened && !this.isOpen;
  }

  /** Gives the focus a place when what held it in the sheet is gone. */
  focus(): void {
    this.filters?.querySelector<HTMLElement>('h2')?.focus();
  }

  private close(): void {
    if (this.wasOpened) history.back();
    else location.hash = routes.resultsAnchor;
  }

  /** Keeps still what the sheet covers, and puts the focus where the reader is. */
  settle(): void {
    const { filters, isOpen } = this;
    for (let each = filters; each && each !== document.body; each = each.parentElement) {
      for (const other of each.parentElement?.children ?? []) {
        if (other === each) continue;
        // What is said of the count has to be heard all the same.
        const parts = other.querySelector(':scope > [role="status"]') ? other.children : [other];
        for (const part of parts) part.toggleAttribute('inert', isOpen && !part.matches('[role="status"]'));
      }
    }
    if (isOpen) this.focus();
    else if (this.wasOpened) {
      this.wasOpened = false;
      // In the next frame: until then the page's style still hides what the sheet has covered.
      requestAnimationFrame(() => this.opener?.focus());
    }
  }
}
