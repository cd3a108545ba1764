/** What every page of the site is, to everything that lists pages. */

/** A name that leads somewhere. */
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
  /** A page that editors wrote, such as `/about/`. */
  | 'text'
  /** A page that does something, such as `/pack/`. */
  | 'tool';

export interface Page {
  /** From the root, with a slash at each end: `/resources/remi/`. */
  url: string;
  type: PageType;
  title: string;
  /** Plain words, for search engines, link previews and emails. */
  summary: string;
  /** What is above the title: "Evidence review", "Topic". */
  label?: string | undefined;
  /** Who made it, by the short name. */
  by?: string | undefined;
  /** The category whose hue and rings it has. */
  category?: string | undefined;
  /** The last part of the URL, from which the rings are drawn. */
  slug?: string | undefined;
  /** The day a reader last saw something new on it (`YYYY-MM-DD`), where that is known. */
  updated?: string | undefined;
  /** Whether search engines should leave it out. */
  isUnlisted?: boolean | undefined;
  /** The statistic on its link card. */
  statistic?: string | undefined;
  /** Whether it has a feed of its own. */
  hasFeed?: boolean | undefined;
}
