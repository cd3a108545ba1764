/** Compressed twins of text files, made once so that no server compresses while a reader waits. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readIfThere, type Seals, sealOf } from './seals';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What fits one packet (1,460 bytes, less what the headers take) comes no sooner when it is smaller. */
const onePacket = 1400;

/** Lists of references are fetched by few, and those of a large library are as large as all its pages. */
const texts = /(?<!\.csl)\.(?:html|js|json|svg|xml|txt|vtt|webmanifest|css|atom|rss|ics|md|csv)$/;

/** What a reader waits for. Feeds, data and the twins of pages are read by programs, mostly in the background. */
const waitedFor = /\.(?:html|js|css)$|^search[/\\]/;

/**
 * The hardest setting makes a page a seventh smaller than setting 6 and takes a hundred times as long (measured: 12.0 KB in
 * 233 ms against 13.8 KB in 2 ms), so it is for what a reader waits for, and a site of thousands of pages makes do with 6, except
 * for a page that would then pass the first round trip of a connection.
 */
const mostForHardest = 500;

/** What a connection brings in its first round trip: ten packets of 1,460 bytes (RFC 6928). */
const firstRoundTrip = 14_600;

interface Twins {
  br: Buffer | undefined;
  gz: Buffer | undefined;
}

/** The site that stands, with the seals of what is in it. */
interface LastSite {
  folder: string;
  seals: Seals;
}

/**
 * Writes `.br` and `.gz` beside every text file below `folder` that is longer than one packet and that they make smaller. Twins
 * of the last site are taken over where their text is the same. Returns the seals of all twins.
 */
export async function compressTexts(folder: string, last?: LastSite): Promise<string[]> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const isLarge = names.filter((name) => waitedFor.test(name)).length > mostForHardest;
  const seals: string[] = [];
  // zlib works on threads of its own; a few more files than cores keeps them all busy.
  const workers = Array.from({ length: cpus().length * 2 }, async () => {
    for (let name = names.pop(); name; name = names.pop()) {
      const text = await readFile(join(folder, name));
      if (text.length <= onePacket) continue;
      const isWaitedFor = waitedFor.test(name);
      const quality = isLarge || !isWaitedFor ? 6 : 11;
      const { br, gz } =
        (last && findTwins(last, name, text, quality)) ?? (await makeTwins(text, quality, isWaitedFor));
      if (br) await writeFile(join(folder, `${name}.br`), br);
      if (gz) await writeFile(join(folder, `${name}.gz`), gz);
      seals.push(sealTwins(text, { br, gz }, quality));
    }
  });
  await Promise.all(workers);
  return seals;
}

/** The twins that the last site has for this text, if they were made as they would be made now. */
function findTwins({ folder, seals }: LastSite, name: string, text: Buffer, quality: number): Twins | undefined {
  const twins = { br: readIfThere(join(folder, `${name}.br`)), gz: readIfThere(join(folder, `${name}.gz`)) };
  return seals.has(sealTwins(text, twins, quality)) ? twins : undefined;
}

function sealTwins(text: Buffer, { br = noBytes, gz = noBytes }: Twins, quality: number): string {
  const { brotli: brotliVersion, zlib } = process.versions;
  return sealOf(`${quality} ${brotliVersion} ${zlib}`, text, br, gz);
}

const noBytes = Buffer.alloc(0);

async function makeTwins(text: Buffer, quality: number, isWaitedFor: boolean): Promise<Twins> {
  const [quick, zipped] = await Promise.all([squeeze(text, quality), zip(text, { level: 9 })]);
  const small = isWaitedFor && quality < 11 && quick.length > firstRoundTrip ? await squeeze(text, 11) : quick;
  return {
    br: small.length < text.length ? small : undefined,
    gz: zipped.length < text.length ? zipped : undefined,
  };
}

function squeeze(text: Buffer, quality: number): Promise<Buffer> {
  return brotli(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
}
