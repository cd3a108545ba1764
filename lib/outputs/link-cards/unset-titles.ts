/** Titles that link cards have to do without, for the editors of the content: no fault, and nothing stops for it. */

import { captionsFolder } from '../../check/caption-files';
import type { CheckedLibrary } from '../../check/check';
import type { Fault } from '../../check/fault';
import { lackingIn } from './set-line';

/** Advice on each title or name with letters that no face of the cards has. */
export function unsetTitles({ files, captioned }: Titled): Fault[] {
  const titles = [
    ...files.map(({ file, data }) => ({ file, title: data.title ?? data.name })),
    ...captioned.flatMap(({ slug, id, chapters }) =>
      chapters.map(({ title }) => ({ file: `${captionsFolder}/${slug}/${id}`, title })),
    ),
  ];
  return titles.flatMap(({ file, title }) => {
    const lacking = typeof title === 'string' ? lackingIn(title) : [];
    if (lacking.length === 0) return [];
    const say = `This stands on no link card, because our faces do not have ${lacking.join(' ')}. The card says what kind of page it is instead.`;
    return { file, written: String(title), say, level: 'look' };
  });
}

interface Titled extends Pick<CheckedLibrary, 'captioned'> {
  files: readonly Pick<CheckedLibrary['files'][number], 'file' | 'data'>[];
}
