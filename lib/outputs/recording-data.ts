/** Structured data on recordings: https://schema.org/VideoObject and https://schema.org/Clip. */
import type { VideoObject } from 'schema-dts';
import type { RecordingShown } from '../content/transcripts';
import type { Page } from '../pages/page';
import { site } from '../site';

/** The recordings that play on a page. What we don't know is left out. */
export function videosData(shown: readonly RecordingShown[], page: Pick<Page, 'title' | 'url'>): VideoObject[] {
  return shown.flatMap((recording): VideoObject[] => {
    const { title, note, date, seconds, speakers, watch, chapters, transcript } = recording;
    if (!watch) return [];
    return [
      {
        '@type': 'VideoObject',
        name: title,
        description: note ?? `A recording in “${page.title}”.`,
        url: site.address + page.url,
        ...(watch.embed ? { embedUrl: watch.embed } : { contentUrl: site.address + watch.address }),
        ...(date && { uploadDate: date }),
        ...(seconds !== undefined && { duration: `PT${Math.floor(seconds / 60)}M${seconds % 60}S` }),
        ...(speakers.length > 0 && { contributor: speakers.map(({ name }) => ({ '@type': 'Person', name }) as const) }),
        ...(transcript && {
          caption: {
            '@type': 'MediaObject',
            contentUrl: site.address + transcript.files.captions,
            encodingFormat: 'text/vtt',
          },
        }),
        ...(chapters.length > 0 && {
          hasPart: chapters.map(({ title: name, start, end, anchor }) => ({
            '@type': 'Clip',
            name,
            startOffset: start,
            endOffset: end,
            url: `${site.address}${page.url}#${anchor}`,
          })),
        }),
      },
    ];
  });
}
