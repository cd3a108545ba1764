/** What the content says it does not have, for its editors: no fault, and nothing stops for it. */

import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import { isListed } from '../status';
import { wantedOf } from '../wanted';
import type { CheckedLibrary } from './check';

/** Each file that lacks something, with what, as short phrases. Of use only where there is no fault. */
export function wantedIn({ files, captioned }: CheckedLibrary): { file: string; wanted: string[] }[] {
  return files
    .filter(({ folder }) => folder === 'resources')
    .flatMap(({ file, slug, data }) => {
      const { data: resource } = fieldsRule(contentKinds.resources.fields).safeParse(data);
      if (!resource || !isListed(resource)) return [];
      const wanted = wantedOf(resource, (id) => captioned.some((own) => own.slug === slug && own.id === id));
      return wanted.length > 0 ? [{ file, wanted }] : [];
    });
}
