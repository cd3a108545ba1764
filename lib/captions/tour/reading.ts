/** The second half of the tour: how to read what was found, print it, and find help. */
import { contents, heading, link, type Scene, sign } from './scene';

export const reading: readonly Scene[] = [
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
      await camera.cutNearer(sign(page, 'Source found'), 1.6);
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
