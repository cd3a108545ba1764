/** The first half of the tour: what is here, and how to find it. */
import { heading, link, menu, type Scene } from './scene';

export const finding: readonly Scene[] = [
  {
    chapter: 'start',
    says: ['This library holds resources on taking', 'racism out of health and care in London.'],
    shows:
      'The home page. On gold, beside the growth rings of a tree, stands: Taking racism out of health and care in London.',
    seconds: 5,
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
    says: ['The list says what each resource is,', 'its date if known, and its reading time.'],
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
    seconds: 4.8,
    play: async (camera, page) => {
      await camera.pointAt(heading(page, /for “maternity”/), 0.8, { x: 0.2, y: -0.35 });
      camera.markAddress(true);
    },
  },
];
