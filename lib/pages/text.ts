/** Pages written by editors, such as `/about/`. */
import { canSend } from '../contact';
import { findEditorsPage } from '../content/library';
import { loadLibrary } from '../content/load';
import { isPlayable, recordingsShown } from '../content/transcripts';
import { addressOf, routes } from '../routes';
import type { EditorsPage } from '../schema/kinds';
import { bodyOf } from './body';
import { mostWanted } from './complete';
import type { Page } from './page';
import { subscribeLinks } from './subscribe';

export type TextView = NonNullable<ReturnType<typeof textView>>;

/** Every page in `content/pages/` except the home page. */
export function listTextPages(): Page[] {
  return loadLibrary()
    .pages.filter(({ slug }) => slug !== 'home')
    .map(textPage);
}

/** The page at `/<slug>/`; undefined if there is none. */
export function textView(slug: string) {
  const file = slug === 'home' ? undefined : findEditorsPage(slug);
  if (!file) return undefined;
  const page = textPage(file);
  const recordings = recordingsShown(file).filter(isPlayable);
  const lists = page.url === routes.subscribe ? subscribeLinks() : undefined;
  const headings = file.headings
    .filter(({ level }) => level === 2)
    .map(({ text, id }) => ({ name: text, url: `#${id}` }));
  return {
    page,
    body: bodyOf('pages', slug),
    /** For a list of what is on the page. */
    contents: [
      ...(lists
        ? [
            { name: 'Feeds and calendar', url: '#feeds' },
            { name: 'Data files', url: '#files' },
          ]
        : []),
      ...headings,
      ...(recordings.length > 0 ? [{ name: 'Watch', url: '#recordings' }] : []),
    ],
    recordings,
    /** Only on the page about reuse. */
    lists,
    wanted: page.url === routes.contribute ? mostWanted() : [],
  };
}

function textPage({ slug, title, summary }: EditorsPage): Page {
  const url = addressOf('pages', slug);
  // Without a way to send something, the page must not promise one.
  const isClosed = url === routes.contribute && !canSend;
  return {
    url,
    type: 'text',
    title: isClosed ? 'Contact' : title,
    summary: isClosed ? 'We can’t take suggestions here yet.' : summary,
    slug,
  };
}
