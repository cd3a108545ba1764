/** The surroundings of a build on a machine of somebody else, and in another year: nothing of this may reach a page. */
import { today } from '../../lib/today';

/** Without it, a date of today or a year in a page would pass: both builds that are compared are of the same day. */
const anotherDay = `
  const { now } = Date;
  Date.now = () => now() + 400 * 24 * 3600 * 1000;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [date.now()], target),
    apply: (date) => new date(date.now()).toString(),
  });`;

export const elsewhere = {
  // The day on which the library is read is given to a build, as its content is: what is due by then stands on a page.
  LIBRARY_DAY: today(),
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(anotherDay)}`,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
};
