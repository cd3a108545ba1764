import { addressOf } from '../routes';
import type { ContentFolder } from '../schema/kinds';
import type { ContentFile } from './files';

/** The file that was called this before, or whose words for readers these are: its file name is what to write. */
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
