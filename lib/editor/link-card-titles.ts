import type { CheckedLibrary } from '../check/check';
import type { Problem } from '../check/problem';
import { missingLetters } from '../outputs/link-cards/card-text';
import { captionsFolder } from '../schema/kinds';

/** Warn about titles that a link card can't show because the font lacks a letter. */
export function titlesLeftOut({ files, captioned }: Titled): Problem[] {
  const titles = [
    ...files.map(({ file, data }) => ({ file, title: data.title ?? data.name })),
    ...captioned.flatMap(({ slug, id, chapters }) =>
      chapters.map(({ title }) => ({ file: `${captionsFolder}/${slug}/${id}`, title })),
    ),
  ];
  return titles.flatMap(({ file, title }) => {
    const missing = typeof title === 'string' ? missingLetters(title) : [];
    if (missing.length === 0) return [];
    const message = `The link card shows the type of page instead of this title, because its font doesn't have ${missing.join(' ')}.`;
    return { file, written: String(title), message, level: 'warning' };
  });
}

interface Titled extends Pick<CheckedLibrary, 'captioned'> {
  files: readonly Pick<CheckedLibrary['files'][number], 'file' | 'data'>[];
}
