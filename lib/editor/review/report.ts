/** What is known of a pull request once its content is checked and its site is built: data only, since whoever proposes it made it. */
import { z } from 'zod';
import type { AdvisedLibrary } from '../../check/advice/advise';
import type { Fault } from '../../check/fault';
import { addressOf } from '../../routes';
import { contentFolders } from '../../schema/kinds';

const text = (max: number) => z.string().max(max);

/** A fault as it is reported; what is longer than a fault can be is refused. */
const fault = z.strictObject({
  file: text(300),
  line: z.int().min(1).max(1_000_000).optional(),
  field: text(200).optional(),
  written: text(1_000).optional(),
  say: text(2_000),
});

const bytes = z.int().min(0).max(100_000_000);

/** The form of a report. Whoever reads one that somebody else has made holds it against this. */
export const reportRule = z.strictObject({
  /** How many files were read. */
  files: z.int().min(0).max(1_000_000),
  /** The files of `content/` that the pull request changes. */
  changed: z.array(text(300)).max(100),
  faults: z.array(fault).max(50),
  look: z.array(fault).max(50),
  wanted: z.array(fault).max(50),
  /** How many there are of each, where that is more than stand here. */
  counts: z.strictObject({ faults: bytes, look: bytes, wanted: bytes, pages: bytes }),
  /** The pages that are not as they were, with their size in bytes, compressed; without one that is not there. */
  pages: z.array(z.strictObject({ address: text(300), before: bytes.optional(), now: bytes.optional() })).max(50),
  isBuilt: z.boolean(),
});

export type Report = z.output<typeof reportRule>;

interface Site {
  isBuilt: boolean;
  pages: Report['pages'];
}

/** The report of a pull request that changes these files of `content/`. Advice is about those only. */
export function makeReport(
  { count, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>,
  changed: readonly string[],
  { isBuilt, pages }: Site,
): Report {
  const own = advice.filter(({ file }) => changed.includes(file));
  const look = own.filter(({ level }) => level === 'warning');
  const wanted = own.filter(({ level }) => level === 'wanted');
  return {
    files: count,
    changed: changed.slice(0, 100),
    faults: faults.slice(0, 50).map(asData),
    look: look.slice(0, 50).map(asData),
    wanted: wanted.slice(0, 50).map(asData),
    counts: { faults: faults.length, look: look.length, wanted: wanted.length, pages: pages.length },
    pages: ownFirst(pages, changed).slice(0, 50),
    isBuilt,
  };
}

/** The pages of the changed files, then those that are new or gone, then the lists that show them: whoever looks at some looks at the first. */
function ownFirst(pages: Report['pages'], changed: readonly string[]): Report['pages'] {
  const own = new Set(changed.flatMap((file) => pageOfFile(file) ?? []));
  const rank = ({ address, before, now }: Report['pages'][number]) => {
    if (own.has(address)) return 0;
    return before === undefined || now === undefined ? 1 : 2;
  };
  return pages.toSorted((a, b) => rank(a) - rank(b));
}

function pageOfFile(file: string): string | undefined {
  const [, post] = /^content\/captions\/([^/]+)\//.exec(file) ?? [];
  if (post) return addressOf('resources', post);
  const [, name, slug] = /^content\/([a-z-]+)\/([^/]+)\.md$/.exec(file) ?? [];
  const folder = contentFolders.find((known) => known === name);
  return folder && slug ? addressOf(folder, slug) : undefined;
}

function asData({ file, line, field, written, say }: Fault): z.output<typeof fault> {
  return {
    file: file.slice(0, 300),
    ...(line !== undefined && { line }),
    ...(field !== undefined && { field: field.slice(0, 200) }),
    ...(written !== undefined && { written: written.slice(0, 200) }),
    say: say.slice(0, 2_000),
  };
}
