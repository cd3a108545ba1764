/**
 * What the tour of the library shows and says, scene by scene. `says` is the caption and carries the tour, since the film
 * has no sound; `shows` tells those who do not see it what is seen. Every word has to be true of the site.
 */
import type { Page } from '@playwright/test';
import type { TourCamera } from './tour-camera';

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

const heading = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('heading', { name });
const link = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name });
const menu = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const contents = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name });
const sign = (page: Page, words: string) => page.getByRole('main').getByText(words, { exact: true }).first();

export const scenes: readonly Scene[] = [
  {
    chapter: 'start',
    says: ['This library holds resources on taking', 'racism out of health and care in London.'],
    shows:
      'The home page. On gold, beside the growth rings of a tree, stands: Taking racism out of health and care in London.',
    seconds: 4.4,
    play: (camera) => camera.hold(4),
  },
  {
    chapter: 'start',
    says: ['There are six kinds. Each has its colour,', 'its ring drawing, and a count.'],
    shows:
      'Six coloured fields with ring drawings: recommendations, evidence, webinars and events, then training, case studies and tools.',
    seconds: 6,
    play: async (camera, page) => {
      await camera.scrollTo(link(page, /^Recommendations \d/), 0, 1.4);
      await camera.hold(1.4);
      await camera.scrollTo(link(page, /^Tools \d/), 24, 1.2);
    },
  },
  {
    chapter: 'browse',
    says: ['Choose a kind to see all that it holds.'],
    shows: 'The pointer presses the green field, Tools. The page of that kind opens.',
    seconds: 4,
    play: (camera, page) => camera.press(link(page, /^Tools \d/), 'page', { x: 0.3, y: 0.2 }),
  },
  {
    chapter: 'browse',
    says: ['The list says what each resource is,', 'its date if known, and the time to read it.'],
    shows:
      'The list of tools. Each has a ring drawing, a title, a sentence, and a line with its date and minutes to read.',
    seconds: 5,
    play: async (camera, page) => {
      await camera.scrollTo(heading(page, /^\d+ resources?$/), 24);
      await camera.pointAt(page.getByText(/min to read/).first(), 0.9, { x: 0.8, y: 1.2 });
    },
  },
  {
    chapter: 'browse',
    says: ['Topics are listed from A to Z,', 'so you can browse by subject too.'],
    shows:
      'Back at the top, the pointer presses Topics in the menu. An index opens, like that of a book, with a count beside each topic.',
    seconds: 5.6,
    play: async (camera, page) => {
      await camera.scrollTo(menu(page, 'Topics'), 33, 1);
      await camera.press(menu(page, 'Topics'), 'page');
      await camera.hold(0.4);
      await camera.scrollTo(heading(page, 'Topics'), 24, 1);
    },
  },
  {
    chapter: 'search',
    says: ['Or search: for words, a name,', 'or a question of your own.'],
    shows:
      'The pointer presses Search in the menu. A page opens with a wide search box on gold, and the pointer goes into it.',
    seconds: 4.6,
    play: async (camera, page) => {
      await camera.scrollTo(menu(page, 'Search'), 33, 0.8);
      await camera.press(menu(page, 'Search'), 'page');
      await camera.scrollTo(page.getByRole('searchbox'), 66, 0.4);
      await camera.press(page.getByRole('searchbox'), 'place', { x: 0.5, y: 0.7 });
      // The filters are drawn when the records have come; from then on each letter is answered at once.
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  {
    chapter: 'search',
    says: ['Never mind a slip of the pen:', 'here “maternity” has lost its e.'],
    shows: 'The letters m, a, t, r, n, i, t, y are typed one by one. The list below changes with them.',
    seconds: 4.4,
    play: (camera) => camera.type('matrnity'),
  },
  {
    chapter: 'search',
    says: ['The page says which word it looked for,', 'and offers the word as you typed it.'],
    shows:
      'The list is headed with the resources for “maternity”. Below stands: Showing “maternity”. Search for “matrnity” instead.',
    seconds: 4.8,
    play: async (camera, page) => {
      await camera.scrollTo(heading(page, /for “maternity”/), 90, 1);
      await camera.pointAt(page.getByText(/instead$/).first(), 0.9, { x: 0.5, y: 1.1 });
    },
  },
  {
    chapter: 'search',
    says: ['Each result says where it matched.'],
    shows:
      'Under the summary of the first result, beside a gold line, stands: About Maternity. The word Maternity is marked.',
    seconds: 4,
    play: async (camera, page) => {
      const match = page.getByRole('main').locator('mark').first();
      await camera.scrollTo(match, 270, 1);
      await camera.pointAt(match, 0.8, { x: 1.1, y: 1 });
    },
  },
  {
    chapter: 'filter',
    says: ['Filters narrow the list. The number says', 'how many resources each would leave.'],
    shows: 'At the left stand filters with boxes to tick. Under Kind, the pointer ticks Evidence. One result stays.',
    seconds: 5.2,
    play: async (camera, page) => {
      const kinds = page.getByRole('group', { name: 'Kind', exact: true });
      await camera.scrollTo(heading(page, /for “maternity”/), 24, 0.8);
      const evidence = kinds.getByRole('checkbox', { name: /^Evidence/ });
      // The number stands at the end of the line that the box begins.
      await camera.pointAt(evidence, 0.9, { x: 10.9, y: 0.6 });
      await camera.hold(0.6);
      await camera.press(evidence, 'answer');
    },
  },
  {
    chapter: 'filter',
    says: ['The address holds what you searched for', 'and chose. Copy it to share the list.'],
    shows: 'Above the page its address turns gold. It holds the word as it was typed, and the kind that was ticked.',
    seconds: 4.6,
    play: async (camera, page) => {
      await camera.pointAt(heading(page, /for “maternity”/), 0.8, { x: 0.2, y: -0.35 });
      camera.markAddress(true);
    },
  },
  {
    chapter: 'read',
    says: ['A page begins with what the resource is', 'and what there is to know about it.'],
    shows:
      'The pointer presses the result. Its page opens. On blue stands the title: Racial health inequalities across London.',
    seconds: 5,
    play: async (camera, page) => {
      camera.markAddress(false);
      await camera.press(link(page, /^Racial health inequalities/), 'page', { x: 0.3, y: 0.3 });
      await camera.hold(1.2);
      await camera.scrollTo(page.getByRole('heading', { level: 1 }), 24, 0.8);
    },
  },
  {
    chapter: 'read',
    says: ['The contents lead to each part,', 'such as figures that you can use.'],
    shows:
      'The text follows, with contents at the left. The pointer presses Figures you can use, and that part comes up.',
    seconds: 4.8,
    play: async (camera, page) => {
      await camera.scrollTo(heading(page, 'In short'), 42, 1.2);
      await camera.press(contents(page, 'Figures you can use'), 'place');
    },
  },
  {
    chapter: 'read',
    says: ['A closed ring: the page or document', 'that says this was found.'],
    shows:
      'Closer. Under a figure stands a closed ring with a dot in it, the words Source found, and the name of the source.',
    seconds: 4.8,
    play: async (camera, page) => {
      await camera.pointAt(sign(page, 'Source found'), 0.8, { x: -0.1, y: 0.6 });
      await camera.hold(0.4);
      await camera.cutNearer(sign(page, 'Source found'), 1.9);
    },
  },
  {
    chapter: 'read',
    says: ['An open ring: a page on the same matter,', 'or a likely source, was found.'],
    shows: 'Under the next figure the ring is open at one side, and the words are: Related page only.',
    seconds: 5,
    play: async (camera, page) => {
      await camera.cutBack();
      await camera.scrollTo(sign(page, 'Related page only'), 240, 0.9);
      await camera.pointAt(sign(page, 'Related page only'), 0.6, { x: -0.08, y: 0.6 });
      await camera.hold(0.2);
      await camera.cutNearer(sign(page, 'Related page only'), 1.9);
    },
  },
  {
    chapter: 'read',
    says: ['A dotted ring: not found.', 'What is missing is said openly.'],
    shows: 'Further down, the part What is missing: a list of subjects, each with a dotted ring.',
    seconds: 4.8,
    play: async (camera, page) => {
      await camera.cutBack();
      await camera.scrollTo(heading(page, 'What is missing'), 42, 0);
      await camera.hold(1);
      await camera.pointAt(page.getByRole('main').getByText('Maternity', { exact: true }).first(), 0.9, {
        x: -0.12,
        y: 0.7,
      });
    },
  },
  {
    chapter: 'print',
    says: ['Printed, a page is black on white, with', 'the addresses of other sites in full.'],
    shows:
      'The same page as it is printed, on a white sheet without menus. After each link to another site stands its address.',
    seconds: 5.4,
    play: async (camera, page) => {
      await camera.showPrinted();
      await camera.hold(2.4);
      await camera.scrollTo(sign(page, 'Source found'), 180, 0);
    },
  },
  {
    chapter: 'print',
    says: ['“How to use the library” says more.', 'It is at the foot of every page.'],
    shows: 'The dark foot of a page, with lists of links. The pointer rests on How to use the library.',
    seconds: 4.8,
    play: async (camera, page) => {
      await camera.open('/#menu');
      await camera.hold(0.8);
      const pages = page.getByRole('navigation', { name: 'All pages' });
      await camera.pointAt(pages.getByRole('link', { name: 'How to use the library' }), 1, { x: 0.6, y: 0.9 });
    },
  },
];
