/** Pages that were published and are gone, by the ledger that each deploy extends. Each is reported once, however many places lead there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../routes';
import { hasPages } from '../schema/kinds';
import type { Fault } from './fault';
import type { PostName } from './files';

const ledger = 'lib/build/published.txt';

export class GonePages {
  private readonly published: ReadonlySet<string>;
  private readonly existing: ReadonlySet<string>;
  private readonly reported = new Map<string, { fault: Fault; others: number }>();

  constructor(root: string, posts: readonly PostName[]) {
    this.published = new Set(readPages(join(root, ledger)));
    this.existing = new Set(
      posts.filter(({ folder }) => hasPages(folder)).map(({ folder, slug }) => addressOf(folder, slug)),
    );
  }

  /** Whether this URL was published and there is no such page now. */
  has(url: string): boolean {
    return this.published.has(url) && !this.existing.has(url);
  }

  /** The error for the first place that leads there, which counts the others. */
  report(url: string, where: Omit<Fault, 'say'>): Fault[] {
    const known = this.reported.get(url);
    if (known) {
      known.others += 1;
      known.fault.say = this.say(url, known.others);
      return [];
    }
    const fault = { ...where, say: this.say(url, 0) };
    this.reported.set(url, { fault, others: 0 });
    return [fault];
  }

  /** If only one page of the folder is new, it is probably the same one under another name. */
  private say(url: string, others: number): string {
    const [, folder = 'pages', slug = ''] = /^\/(?:([^/]+)\/)?([^/]+)\/$/.exec(url) ?? [];
    const start = folder === 'pages' ? '/' : `/${folder}/`;
    const fresh = [...this.existing].filter((each) => each.startsWith(start) && !this.published.has(each));
    const [renamed] = fresh.length === 1 ? fresh : [];
    const file = `content/${folder}/${slug}.md`;
    const withdraw = folder === 'resources' ? ', with status: withdrawn if it should go' : '';
    const what = renamed
      ? `If it is ${renamed} now, add to content${renamed.replace(/\/$/, '')}.md: formerAddresses: [${url}]. If not, put ${file} back${withdraw}.`
      : `Put ${file} back${withdraw}. If it has another name now, add to that file: formerAddresses: [${url}].`;
    const more =
      others === 0 ? '' : others === 1 ? ' One other place leads there.' : ` ${others} other places lead there.`;
    return `${url} was published and is gone. ${what}${more}`;
  }
}

/** None in a browser, or where there is no ledger. */
function readPages(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.includes('#'));
}
