/**
 * What a scene of the tour is. `says` is the caption and carries the tour, since the film
 * has no sound; `shows` tells those who do not see it what is seen. Every word has to be true of the site.
 */
import type { Page } from '@playwright/test';
import type { TourCamera } from './camera';

/** The parts of the film: what each is called in the address, and its title. */
export const chapters = {
  start: 'What is here',
  browse: 'Browse by kind and by topic',
  search: 'Search, slips of the pen and all',
  filter: 'Narrow the list, and share it',
  read: 'Read a page, and its ring signs',
  print: 'Print a page, and find help',
} as const;

export interface Scene {
  chapter: keyof typeof chapters;
  /** One or two lines of at most 42 characters. */
  says: readonly [string] | readonly [string, string];
  shows: string;
  /** How long it is; what `play` leaves of it, the last picture stands. A caption is read for 1 to 6 seconds. */
  seconds: number;
  play(camera: TourCamera, page: Page): Promise<void>;
}

/** Where things are, by role and name. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('heading', { name });
export const link = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name });
export const menu = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
export const contents = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name });
export const sign = (page: Page, words: string) => page.getByRole('main').getByText(words, { exact: true }).first();
