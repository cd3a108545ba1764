// Runs in the browser. What a pack shows of a page: its twin as data, or why there is none.

import { referenceEnd } from '../../lib/outputs/citations/formats';
import { addressInPack, type PackItem } from '../../lib/outputs/pack';
import { twinAt } from '../../lib/routes';

/** What the pack needs of a page's twin. */
export interface PackedTwin {
  title: string;
  summary: string;
  /** The whole address. */
  url: string;
  kind: string;
  facts: readonly string[];
  /** How to refer to it. */
  reference: string;
  /** What a reader has to know of it first, such as that it was withdrawn. */
  warning: string;
}

/** The parts of a twin that the pack reads. */
interface TwinFile {
  title: string;
  summary: string;
  address: string;
  kind?: string;
  date?: string;
  minutes?: number;
  withdrawnBecause?: string | null;
  supersededBy?: { title: string } | null;
}

export interface PackedPage {
  item: PackItem;
  /** Where the page stands on this site. */
  address: string;
  /** Nothing where the library has no such page, or could not be asked. */
  twin?: PackedTwin;
  /** Why there is no twin. */
  missing?: 'unknown' | 'unreachable';
}

/** Asks for one page of a pack; `base` is the path below which the site stands. */
export async function findPacked(item: PackItem, base: string): Promise<PackedPage> {
  const named = base + addressInPack(item.page);
  const answer = await ask(twinAt(named, 'json'));
  if (answer?.ok) return { item, address: named, twin: await readTwinAt(named, answer) };
  if (answer?.status !== 404) return { item, address: named, missing: 'unreachable' };
  const address = await findMoved(named);
  if (!address) return { item, address: named, missing: 'unknown' };
  const moved = await ask(twinAt(address, 'json'));
  return { item, address, ...(moved?.ok ? { twin: await readTwinAt(address, moved) } : { missing: 'unknown' }) };
}

async function readTwinAt(address: string, answer: Response): Promise<PackedTwin> {
  const reference = await ask(twinAt(address, referenceEnd));
  const text = reference?.ok ? (await reference.text()).trim() : '';
  // The day of access is the reader's.
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  return readTwin(await answer.json(), text.replace('day month year', today));
}

/** Where a page stands now that stood at an address: a host may send on, and else a page there names the new one. */
async function findMoved(address: string): Promise<string | undefined> {
  const answer = await ask(address);
  if (!answer?.ok) return undefined;
  const [, named] = /http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(await answer.text()) ?? [];
  const { pathname } = new URL(named ?? answer.url, location.href);
  return pathname === address ? undefined : pathname;
}

function ask(address: string): Promise<Response | undefined> {
  return fetch(address).catch(() => undefined);
}

/** What the pack shows of a twin, in the words of lib/outputs/data/record-rule.ts; the twins of pages that are no resources say less. */
function readTwin(twin: TwinFile, reference: string): PackedTwin {
  const { title, summary, address, kind = '', date, minutes, withdrawnBecause, supersededBy } = twin;
  return {
    title,
    summary,
    url: address,
    kind,
    facts: [date, minutes && `${minutes} min to read`].filter((fact) => typeof fact === 'string'),
    reference,
    warning: [
      withdrawnBecause && `Withdrawn: ${withdrawnBecause}`,
      supersededBy && `Replaced by: ${supersededBy.title}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
