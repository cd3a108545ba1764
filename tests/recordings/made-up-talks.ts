/** Made-up resources whose recordings have captions, for the end-to-end tests. */

/** Where the site with these resources is. */
export const recordingsSite = '.recordings-site';
export const portOfRecordings = 3230;

export const talks = 'made-up-talks';
export const talk = 'made-up-talk';

/** A phrase that is nowhere else in the library, and when it is said. */
export const saying = { words: 'quicksilver lanterns', minute: 20 };

/** Their files by path. */
export function madeUpTalks(): Record<string, string> {
  return {
    [`content/resources/${talks}.md`]: post('Made-up talks', [
      recording('morning', 'video: https://www.youtube.com/watch?v=aaaaaaaaaaa\n    minutes: 40'),
      recording('noon', 'page: https://example.org/noon'),
      '  - title: The evening\n    video: https://vimeo.com/123456/abc123\n',
    ]),
    [`content/resources/${talk}.md`]: post('A made-up talk', [recording('alone', 'video: /videos/made-up.mp4')]),
    'public/videos/made-up.mp4': 'not a video',
    [`content/captions/${talks}/morning.vtt`]: fortyMinutes(),
    [`content/captions/${talks}/morning.chapters.vtt`]:
      'WEBVTT\n\n00:00:00.000 --> 00:10:00.000\nWelcome & greetings\n\n00:10:00.000 --> 00:40:00.000\nQuestions\n',
    [`content/captions/${talks}/noon.srt`]: '1\n00:00:01,000 --> 00:00:03,000\nA short word at noon.\n',
    [`content/captions/${talk}/alone.vtt`]:
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada Made-Up>The first thing is said.\n\n00:12.000 --> 00:15.000\n<v Bea Made-Up>The second thing is said.\n\n00:30.000 --> 00:33.000\n<v Ada Made-Up>The third thing is said.\n',
  };
}

function post(title: string, recordings: readonly string[]): string {
  return `---
title: ${title}
summary: Made up for the tests of recordings, and nothing that anybody said.
category: webinars
topics: [trust]
audiences: [nhs]
organisations: [larch]
languages: [bn]
added: 2026-11-24
source:
  label: Nowhere
  address: https://example.org/talks
  is: the resource
recordings:
${recordings.join('')}status: published
---

## What it is

Words of the page.
`;
}

function recording(id: string, where: string): string {
  return `  - title: The ${id}\n    id: ${id}\n    speakers: [Ada Made-Up]\n    ${where}\n    access:\n      captions: made by a person\n`;
}

/** More than fits on a page: a caption every five seconds, by two speakers in turn. */
function fortyMinutes(): string {
  const cues = Array.from({ length: 470 }, (_, index) => {
    const start = index * 5;
    const isSaying = start === saying.minute * 60;
    const words = isSaying ? `Here are ${saying.words}, seen once.` : `Sentence ${index} is about nothing much at all.`;
    const speaker = Math.floor(index / 24) % 2 === 0 ? 'Ada Made-Up' : 'Bea Made-Up';
    return `${stamp(start)} --> ${stamp(start + 5)}\n<v ${speaker}>${words}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

function stamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, -1);
}
