/** What a post says it does not have: nothing stops for it, and somebody may know it. */
import type { Fault } from '../check/fault';
import { sayPath } from '../check/fields';
import type { ContentFile } from '../check/files';
import { ruleOf } from '../schema/kinds';
import { isListed } from '../status';
import { wantedOf } from '../wanted';

/** Each thing that is wanted for one post that readers see on the day `today`, as a short phrase. `hasCaptions` says it of the recording with this name. */
export function wantedIn(
  content: ContentFile,
  today: string,
  hasCaptions: (id: string | undefined) => boolean,
): Fault[] {
  const { file, folder, data } = content;
  if (folder !== 'resources') return [];
  const { success, data: resource } = ruleOf('resources').safeParse(data);
  if (!success || !('recordings' in resource) || !('status' in resource) || !isListed(resource, today)) return [];
  return wantedOf(resource, hasCaptions).map(({ path, say }) => ({
    file,
    line: content.locate(path).line,
    field: sayPath(path),
    level: 'wanted',
    say,
  }));
}
