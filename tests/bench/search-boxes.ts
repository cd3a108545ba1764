/** How a search is made on each site that has one. The one place to change when a search box or its results change. */

export interface SearchBox {
  /** What opens the search, where the box does not stand on the page. */
  opener?: string;
  /** Where the words are typed. */
  box: string;
  /** A link to a resource among the results, and none that stands on the page before. */
  result: string;
  /** Whether the words are sent with Enter when they are typed. */
  isSent: boolean;
  /** The measure (https://www.w3.org/TR/user-timing/) that the page's script takes of each answer, where it takes one. */
  measure?: string;
}

export const ourSearch: SearchBox = {
  box: 'input[name="q"]',
  result: '.hits a[href*="/resources/"]',
  isSent: true,
  measure: 'answer',
};

/** Starlight brings Pagefind's own interface, in a dialog. */
export const starlightSearch: SearchBox = {
  opener: 'button[data-open-modal]',
  box: 'dialog[open] input.pagefind-ui__search-input',
  result: 'dialog[open] a.pagefind-ui__result-link[href*="/resources/"]',
  isSent: false,
};
