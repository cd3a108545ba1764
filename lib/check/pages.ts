/** Messages about pages that are missing, renamed or not yet published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../dates';
import { addressOf } from '../routes';
import { type ContentFolder, hasPages } from '../schema/kinds';
import type { Fault } from './fault';
import type { ContentFile, PostName } from './files';

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

  /** Whether this URL was published but its page no longer exists. */
  has(url: string): boolean {
    return this.published.has(url) && !this.existing.has(url);
  }

  /** The error for the first link to it, with the number of others. */
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

/** Empty in browsers and without a ledger. */
function readPages(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.includes('#'));
}

/** The former URLs of posts, each with the current one. */
export function formerAddresses(files: readonly ContentFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ folder, slug, data }) => {
      const former: unknown = data.formerAddresses;
      if (!Array.isArray(former)) return [];
      return former.flatMap((address: unknown) =>
        typeof address === 'string' ? [[address, addressOf(folder, slug)] as const] : [],
      );
    }),
  );
}

/** When a file is published (`YYYY-MM-DD`), if that is after `today`. */
export function laterDay({ folder, data }: ContentFile, today: string): string | undefined {
  const { added } = data;
  // An invalid date has its own error.
  const isLater = typeof added === 'string' && isDay(added) === true && added > today;
  return folder === 'resources' && isLater ? added : undefined;
}

/** The file that formerly had this name or has it as its title: its current slug is what to write. */
export function meantFile(
  written: string,
  folder: ContentFolder,
  there: ReadonlyMap<string, ContentFile | undefined> | undefined,
): { slug: string; isFormer: boolean } | undefined {
  const former = addressOf(folder, written);
  const words = written.trim().toLowerCase();
  for (const [slug, file] of there ?? []) {
    const { formerAddresses, name, shortName, title } = file?.data ?? {};
    if (Array.isArray(formerAddresses) && formerAddresses.includes(former)) return { slug, isFormer: true };
    if ([name, shortName, title].some((each) => typeof each === 'string' && each.toLowerCase() === words))
      return { slug, isFormer: false };
  }
  return undefined;
}
