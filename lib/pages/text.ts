/** Pages that editors wrote, such as `/about/`. */
import { findPage, listPages } from '../content/pages';
import { ownerOf } from '../content/recordings';
import { isPlayable, type RecordingShown, recordingsShown } from '../content/transcripts';
import { addressOf } from '../routes';
import { type Body, bodyOf } from './body';
import type { Page } from './page';

export interface TextView {
  page: Page;
  body: Body;
  recordings: RecordingShown[];
}

/** Every page in `content/pages/` but the home page. */
export function listTextPages(): Page[] {
  return listPages().map(({ slug, title, summary }) => ({
    url: addressOf('pages', slug),
    type: 'text',
    title,
    summary,
    slug,
  }));
}

/** The page at `/<slug>/`; undefined where there is none. */
export function textView(slug: string): TextView | undefined {
  const file = slug === 'home' ? undefined : findPage(slug);
  if (!file) return undefined;
  const { title, summary } = file;
  return {
    page: { url: addressOf('pages', slug), type: 'text', title, summary, slug },
    body: bodyOf('pages', slug),
    recordings: recordingsShown(ownerOf('pages', file)).filter(isPlayable),
  };
}
