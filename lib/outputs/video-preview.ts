/** A recording that can be played where a link is shown (`og:video`, https://ogp.me/#structured). */
import { parseVideo, watchAt } from '../captions/provider';
import { site } from '../site';

export interface SharedRecording {
  /** A link to a provider, or a file of ours. */
  video?: string | undefined;
}

interface VideoPreview {
  url: string;
  type: string;
  width?: number;
  height?: number;
}

/** The recording of a page that has only one: a file of ours, or a provider's frame. Empty without a link. */
export function previewsOf([recording, another]: readonly SharedRecording[]): VideoPreview[] {
  if (!recording || another) return [];
  const video = parseVideo(recording.video);
  if (video?.provider === 'file')
    return [{ url: site.address + video.path, type: `video/${video.path.split('.').at(-1)}` }];
  const embed = watchAt(recording.video)?.embed;
  // Whatever shows the frame scales it, and wants to know its shape first.
  return embed ? [{ url: embed, type: 'text/html', width: 1280, height: 720 }] : [];
}
