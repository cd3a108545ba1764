/** Dates that are missing, due or unlikely. */
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
    level: 'warning',
    say,
  });
  const early = [...walkFields(contentKinds[folder].fields, data)].flatMap(({ path, field, value }) => {
    // A year or month is in the future only if all of it is.
    if (!field.isPast || String(value) <= today.slice(0, String(value).length)) return [];
    // A value that isn't a date has an error of its own.
    if (!field.rule.safeParse(value).success) return [];
    return [at(path, `This date is in the future. Today is ${sayDate(today)}.`)];
  });
  return folder === 'resources' && data.status === 'published' ? [...early, ...adviseReview(data, at, today)] : early;
}

type At = (path: readonly PropertyKey[], say: string) => Fault;

function adviseReview({ added, reviewed, reviewDue }: Record<string, unknown>, at: At, today: string): Fault[] {
  const advice: Fault[] = [];
  if (isDayText(added) && added > today)
    advice.push(at(['added'], `This page won’t be published until ${sayDate(added)}.`));
  if (reviewed === undefined)
    advice.push(at(['reviewed'], `Say when someone last checked this against its sources. Add: reviewed: ${today}`));
  if (reviewDue === undefined)
    advice.push(at(['reviewDue'], `Say when to check this again. Add: reviewDue: ${monthsLater(today, 6)}`));
  else if (isDayText(reviewDue) && reviewDue <= today) {
    const isTurned = isDayText(reviewed) && reviewed <= today && reviewDue <= reviewed;
    advice.push(
      at(
        ['reviewDue'],
        isTurned
          ? `This isn’t after the last review, on ${sayDate(reviewed)}. Write the date of the next one.`
          : `A review has been due since ${sayDate(reviewDue)}. Check the page against its sources, then update both dates.`,
      ),
    );
  }
  return advice;
}

/** The same day some months on, or the last of that month. */
function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value) === true;
}
