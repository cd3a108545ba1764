/** The entry for a page in the list of all pages. */
import { pageOf } from '../routes';

/** A link. */
export interface Link {
  name: string;
  url: string;
}

/** The main link in the head of a page, with a line below it if it doesn't lead to the thing itself. */
export type HeadButton = Link & { note?: string };

/** A row of the key facts beside a text. */
export interface KeyFact {
  term: string;
  text?: string;
  links?: readonly Link[];
  /** A second line. */
  note?: string;
  /** Numbers in the list of sources. */
  sources?: readonly number[];
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
  label?: string;
  /** The author's short name. */
  by?: string;
  /** The category whose hue and rings it uses. */
  category?: string;
  /** The last part of the URL, which seeds its rings. */
  slug?: string;
  /** When it last changed for readers (`YYYY-MM-DD`), if known. */
  updated?: string;
  /** Whether search engines should leave it out. */
  isUnlisted?: boolean;
  /** The statistic on its link card. */
  statistic?: string;
  /** Whether it has its own feed. */
  hasFeed?: boolean;
}

/** Page `number` (from 1) of a list whose first page is `page`. */
export function numbered(page: Page, number: number): Page {
  if (number === 1) return page;
  return {
    ...page,
    type: 'later',
    url: pageOf(page.url, number),
    title: `${page.title}, page ${number}`,
    summary: `${page.summary} Page ${number}.`,
    hasFeed: false,
  };
}

/** All `count` pages of a list. */
export function numberedPages(page: Page, count: number): Page[] {
  return Array.from({ length: count }, (_, index) => numbered(page, index + 1));
}
