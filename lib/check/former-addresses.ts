import { addressOf } from '../routes';
import type { ContentFile } from './files';

/** The addresses that posts say they had before, each with the one that it has now. */
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
