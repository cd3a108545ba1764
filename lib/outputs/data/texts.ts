/** The text of a document for its twins. */
import { loadTexts } from '../../content/load';
import { findStatistic } from '../../content/statistics';
import { partsOf } from '../../markdown/statistic-marks';
import { addressOf } from '../../routes';
import type { ContentFolder } from '../../schema/kinds';
import { withWholeAddresses } from './markdown-words';
import { plainText } from './plain-text';

export interface Texts {
  markdown: string;
  text: string;
}

/** What an editor wrote, as Markdown with whole addresses and as plain words. */
export function textsOf(folder: ContentFolder, slug: string): Texts {
  const { raw, html } = loadTexts(folder, slug);
  const shown = partsOf(html).map((part) =>
    'html' in part ? plainText(part.html) : (findStatistic(part.statistic)?.sentence ?? ''),
  );
  return { markdown: withWholeAddresses(withSentences(raw.trim())), text: shown.filter(Boolean).join('\n\n') };
}

/** Where a statistic is placed, its sentence, as a link to the page that has its source. */
function withSentences(markdown: string): string {
  return markdown.replace(/^::statistic\{[^}\n]*\bid="([^"\n]+)"[^}\n]*\}[ \t]*$/gm, (mark, id: string) => {
    const statistic = findStatistic(id);
    return statistic ? `[${statistic.sentence}](${addressOf('statistics', id)})` : mark;
  });
}
