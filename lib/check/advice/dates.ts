/** Days that are due, missing or odd. */
import { isDay, sayDate } from '../../dates';
import { contentKinds } from '../../schema/kinds';
import type { Fault } from '../fault';
import { sayPath, walkFields } from '../fields';
import type { ContentFile } from '../files';

/** What the dates of one file need on this day (`YYYY-MM-DD`). */
export function adviseDates(content: ContentFile, today: string): Fault[] {
  const { file, folder, data } = content;
  const at = (path: readonly PropertyKey[], say: string): Fault => ({
    file,
    ...content.locate(path),
    field: sayPath(path),
    level: 'look',
    say,
  });
  const early = [...walkFields(contentKinds[folder].fields, data)].flatMap(({ path, field, value }) => {
    // A year or a month is still to come when all of it is.
    if (!field.isPast || String(value) <= today.slice(0, String(value).length)) return [];
    // What is no date has a fault of its own.
    if (!field.rule.safeParse(value).success) return [];
    return [at(path, `This lies in the future. Today is ${sayDate(today)}.`)];
  });
  return folder === 'resources' && data.status === 'published' ? [...early, ...adviseReview(data, at, today)] : early;
}

type At = (path: readonly PropertyKey[], say: string) => Fault;

function adviseReview({ added, reviewed, reviewDue }: Record<string, unknown>, at: At, today: string): Fault[] {
  const advice: Fault[] = [];
  if (isDayText(added) && added > today)
    advice.push(at(['added'], `Readers see this from ${sayDate(added)}, and not before.`));
  if (reviewed === undefined)
    advice.push(at(['reviewed'], 'Say when someone last held this against its sources. Add: reviewed: 2026-11-23'));
  if (reviewDue === undefined)
    advice.push(at(['reviewDue'], 'Say when to hold this against its sources again. Add: reviewDue: 2027-05-23'));
  else if (isDayText(reviewDue) && reviewDue <= today) {
    const isTurned = isDayText(reviewed) && reviewed <= today && reviewDue <= reviewed;
    advice.push(
      at(
        ['reviewDue'],
        isTurned
          ? `This is not after the last review, of ${sayDate(reviewed)}. Write the day of the next one.`
          : `A review is due since ${sayDate(reviewDue)}. Hold the page against its sources, then set both days anew.`,
      ),
    );
  }
  return advice;
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value) === true;
}
