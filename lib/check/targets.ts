/** What references and links can lead to: posts, with those that are renamed, published later, or gone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../dates';
import { addressOf } from '../routes';
import { type ContentFolder, contentFolders } from '../schema/kinds';
import type { ContentFile, PostName } from './files';
import type { Problem } from './problem';

/** The URLs that were published, one a line; not there in browsers. */
const ledger = 'lib/build/published.txt';

export class Targets {
  /** Every post by URL; undefined if it couldn't be read. */
  readonly posts: ReadonlyMap<string, ContentFile | undefined>;
  /** The posts that formerly had a URL. */
  readonly former: ReadonlyMap<string, ContentFile>;
  private readonly published: ReadonlySet<string>;
  /** The first place that leads to each page that is gone, and how many do. */
  private readonly gone = new Map<string, { where: Omit<Problem, 'message'>; count: number }>();

  /** `root` has `public/` and the ledger; `today` is `YYYY-MM-DD`. */
  constructor(
    files: readonly ContentFile[],
    readonly unread: readonly PostName[],
    readonly root: string,
    readonly today: string,
  ) {
    this.posts = new Map<string, ContentFile | undefined>([
      ...unread.map(({ folder, slug }) => [addressOf(folder, slug), undefined] as const),
      ...files.map((file) => [addressOf(file.folder, file.slug), file] as const),
    ]);
    this.former = new Map(files.flatMap((file) => formerUrls(file).map((url) => [url, file] as const)));
    const path = join(root, ledger);
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
    this.published = new Set(lines.filter((line) => line !== '' && !line.includes('#')));
  }

  /** The file names in a folder, without `.md`. */
  namesIn(folder: ContentFolder): string[] {
    const all = [...this.unread, ...[...this.posts.values()].filter((file) => file !== undefined)];
    return all.filter((each) => each.folder === folder).map(({ slug }) => slug);
  }

  /** The post with this title or name. */
  titled(folder: ContentFolder, written: string): ContentFile | undefined {
    const words = written.trim().toLowerCase();
    return [...this.posts.values()].find(
      (file) =>
        file?.folder === folder &&
        [file.data.name, file.data.shortName, file.data.title].some(
          (each) => typeof each === 'string' && each.toLowerCase() === words,
        ),
    );
  }

  /** When readers first see a file (`YYYY-MM-DD`): `today`, or the later day on which it is published. */
  dayOf({ folder, data: { added } }: ContentFile): string {
    // An invalid date has its own error.
    const isLater = folder === 'resources' && typeof added === 'string' && isDay(added) === true && added > this.today;
    return isLater ? added : this.today;
  }

  /** Whether this URL was published but its page no longer exists. */
  isGone(url: string): boolean {
    return this.published.has(url) && !this.posts.has(url);
  }

  noteGone(url: string, where: Omit<Problem, 'message'>): void {
    const known = this.gone.get(url);
    if (known) known.count += 1;
    else this.gone.set(url, { where, count: 1 });
  }

  /** One error for each page that is gone, at the first place that leads there. */
  goneProblems(): Problem[] {
    return [...this.gone].map(([url, { where, count }]) => {
      const others = count - 1;
      const more =
        others === 0 ? '' : others === 1 ? ' One other place leads there.' : ` ${others} other places lead there.`;
      return { ...where, message: `${url} was published and is gone. ${this.describeGone(url)}${more}` };
    });
  }

  private describeGone(url: string): string {
    const slug = url.split('/').at(-2) ?? '';
    const folder = contentFolders.find((each) => addressOf(each, slug) === url) ?? 'pages';
    // If only one page of the folder is new, it is probably the same one under another name.
    const fresh = [...this.posts].filter(([each, file]) => file?.folder === folder && !this.published.has(each));
    const [[now, renamed] = []] = fresh.length === 1 ? fresh : [];
    const file = `content/${folder}/${slug}.md`;
    const withdraw = folder === 'resources' ? ', with status: withdrawn if it should go' : '';
    return renamed
      ? `If it is ${now} now, add to ${renamed.file}: formerAddresses: [${url}]. If not, put ${file} back${withdraw}.`
      : `Put ${file} back${withdraw}. If it has another name now, add to that file: formerAddresses: [${url}].`;
  }
}

function formerUrls({ data: { formerAddresses } }: ContentFile): string[] {
  return Array.isArray(formerAddresses) ? formerAddresses.filter((url) => typeof url === 'string') : [];
}
