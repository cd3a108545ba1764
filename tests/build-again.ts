/** The proof that the same input gives the same bytes: the site is built a second time, from nothing, and compared with the first. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { programOf, runProgram } from '../lib/publish/run-step';
import { today } from '../lib/today';

const made = ['out', 'hosting'];

/** What a build leaves for the next one. The second has none of it. */
const leftovers = ['.contentlayer', '.site', '.next', '.out-seals'];

/** Without it, a date of today or a year in a page would pass: both builds are of the same day. */
const anotherDay = `
  const { now } = Date;
  Date.now = () => now() + 400 * 24 * 3600 * 1000;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [date.now()], target),
    apply: (date) => new date(date.now()).toString(),
  });`;

/** As on a machine of somebody else, and in another year: nothing of this may reach a page. */
const elsewhere = {
  // The day on which the library is read is given to a build, as its content is: what is due by then stands on a page.
  LIBRARY_DAY: today(),
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(anotherDay)}`,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
};

/** Builds the site once more. Throws with the files that are not the same, byte for byte, as those that stand there now. */
export async function buildAgain(): Promise<void> {
  const first = hashFiles();
  for (const folder of [...leftovers, ...made]) rmSync(folder, { recursive: true, force: true });
  const { ok, output } = await runProgram(programOf('tsx'), ['lib/publish/build.ts'], {
    env: elsewhere,
    onOutput: (piece) => process.stdout.write(piece),
  });
  if (!ok) throw new Error(`The second build failed:\n${output}`);
  const second = hashFiles();
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  if (names.length === 0) throw new Error('There is no first build to compare with.');
  if (differing.length > 0)
    throw new Error(
      `Built twice, ${differing.length} of ${names.length} files differ. Something of the clock, of chance or of this machine is in them:\n${differing.sort().slice(0, 10).join('\n')}`,
    );
  console.log(`  Built twice, all ${names.length} files are the same.`);
}

/** The hash of every file that a build makes, by its path. */
function hashFiles(): Map<string, string> {
  const files = made
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative('.', file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
