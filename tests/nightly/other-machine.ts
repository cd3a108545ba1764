/** The environment of a build on another machine and in another year. None of it may show in a page. */
import { today } from '../../lib/today';

/** Moves the clock, because two builds on the same day would agree on a date that came from it. */
const anotherDay = `
  const { now } = Date;
  Date.now = () => now() + 400 * 24 * 3600 * 1000;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [date.now()], target),
    apply: (date) => new date(date.now()).toString(),
  });`;

export const otherMachine = {
  // The day is an input of the build, like the content: pages show what is due by then.
  LIBRARY_DAY: today(),
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(anotherDay)}`,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
};
