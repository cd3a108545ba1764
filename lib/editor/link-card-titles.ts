import type { ContentFile } from '../check/files';
import type { Problem } from '../check/problem';
import { missingLetters } from '../outputs/link-cards/card-text';

/** Warn about titles that a link card can't show because the font lacks a letter. */
export function titlesLeftOut(files: readonly Pick<ContentFile, 'file' | 'data'>[]): Problem[] {
  return files.flatMap(({ file, data }) => {
    const title = String(data.title ?? data.name ?? '');
    const missing = missingLetters(title);
    if (missing.length === 0) return [];
    const message = `The link card shows the type of page instead of this title, because its font doesn't have ${missing.join(' ')}.`;
    return { file, written: title, message, level: 'warning' };
  });
}
