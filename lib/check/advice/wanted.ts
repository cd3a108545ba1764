/** What a post says it does not have: nothing stops for it, and somebody may know it. */

import { isListed } from '../../content/status';
import { wantedOf } from '../../content/wanted';
import { fieldsRule } from '../../schema/field';
import { contentKinds } from '../../schema/kinds';
import type { Fault } from '../fault';
import { sayPath } from '../fields';
import type { ContentFile } from '../files';

/** Each thing that is wanted for one post that readers see on the day `today`, as a short phrase. `hasCaptions` says it of the recording with this name. */
export function wantedIn(
  content: ContentFile,
  today: string,
  hasCaptions: (id: string | undefined) => boolean,
): Fault[] {
  const { file, folder, data } = content;
  if (folder !== 'resources') return [];
  const { data: resource } = fieldsRule(contentKinds.resources.fields).safeParse(data);
  if (!resource || !isListed(resource, today)) return [];
  return wantedOf(resource, hasCaptions).map(({ path, say }) => ({
    file,
    line: content.locate(path).line,
    field: sayPath(path),
    level: 'wanted',
    say,
  }));
}
