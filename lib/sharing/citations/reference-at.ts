import { sayClock, toMoment } from '../../video/moment';

/**
 * The text of a reference to a chapter, for another moment in it (seconds): the same words that `citedMoment` leads to for that
 * moment. Runs in the browser, where a reader has come to a paragraph.
 */
export function referenceAt(text: string, seconds: number): string {
  return text
    .replace(/#t=\w+/, `#${toMoment(seconds)}`)
    .replace(/From [\d:]+ to [\d:]+\.$/, `From ${sayClock(seconds)}.`);
}
