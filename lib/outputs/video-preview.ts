/** What can be played in the place where a link is shown (`og:video`, https://ogp.me/#structured). */

import { parseVideo, watchAt } from '../captions/provider';
import { site } from '../site';

export interface SharedRecording {
  /** A link to a provider, or a file of our own. */
  video?: string | undefined;
}

interface VideoPreview {
  url: string;
  type: string;
  width?: number;
  height?: number;
}

/** Of a provider's frame: what shows it scales it, and wants to know its shape before. */
const frame = { type: 'text/html', width: 1280, height: 720 };

/** The recording of a page that has but one, from a second on: a file of our own, or a provider's frame. Nothing without a link. */
export function previewsOf(recordings: readonly SharedRecording[], start = 0): VideoPreview[] {
  const [recording, another] = recordings;
  if (!recording || another) return [];
  const video = parseVideo(recording.video);
  if (video?.provider === 'file')
    return [
      {
        url: site.address + video.path + (start > 0 ? `#t=${start}` : ''),
        type: `video/${video.path.split('.').at(-1)}`,
      },
    ];
  const embed = watchAt(recording.video)?.embed;
  return video && embed ? [{ url: startAt(embed, video.provider, start), ...frame }] : [];
}

/** Each player's own way to begin later: https://developers.google.com/youtube/player_parameters and https://help.vimeo.com/hc/en-us/articles/12426199699985. */
function startAt(embed: string, provider: 'youtube' | 'vimeo', start: number): string {
  if (start === 0) return embed;
  return provider === 'youtube' ? `${embed}?start=${start}` : `${embed}#t=${start}s`;
}
