/** The entry for a page in the list of all pages. */

/** A link. */
export interface Link {
  name: string;
  url: string;
}

export type PageType =
  | 'home'
  | 'resource'
  | 'topic'
  | 'statistic'
  | 'approach'
  | 'place'
  /** A list, such as `/resources/`, `/topics/` or `/audiences/nhs/`. */
  | 'list'
  /** A later page of a list. */
  | 'later'
  /** A page written by editors, such as `/about/`. */
  | 'text'
  /** A tool, such as `/pack/`. */
  | 'tool';

export interface Page {
  /** The path, with slashes at both ends: `/resources/remi/`. */
  url: string;
  type: PageType;
  title: string;
  /** Plain text, for search engines, link previews and emails. */
  summary: string;
  /** Shown above the title: "Evidence review", "Topic". */
  label?: string | undefined;
  /** The author's short name. */
  by?: string | undefined;
  /** The category whose hue and rings it uses. */
  category?: string | undefined;
  /** The last part of the URL, which seeds its rings. */
  slug?: string | undefined;
  /** When it last changed for readers (`YYYY-MM-DD`), if known. */
  updated?: string | undefined;
  /** Whether search engines should leave it out. */
  isUnlisted?: boolean | undefined;
  /** The statistic on its link card. */
  statistic?: string | undefined;
  /** Whether it has its own feed. */
  hasFeed?: boolean | undefined;
}
