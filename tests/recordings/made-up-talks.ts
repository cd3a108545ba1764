/** Made-up resources whose recordings have captions: the real ones of this library stand elsewhere, or have none yet. */

/** Where the site with these resources is left for the journeys. */
export const recordingsSite = '.recordings-site';
export const portOfRecordings = 3230;

export const talks = 'made-up-talks';
export const talk = 'made-up-talk';

/** A sentence that stands nowhere else in the library, and when it is said. */
export const saying = { words: 'quicksilver lanterns', minute: 20, speaker: 'Ada Made-Up' };

/** Their files, by the path from the top of the project. */
export function madeUpTalks(): Record<string, string> {
  return {
    [`content/resources/${talks}.md`]: post('Made-up talks', [
      recording({ id: 'morning', video: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', minutes: 40 }),
      recording({ id: 'noon', video: 'address wanted', minutes: 2 }),
      '  - title: The evening\n    video: https://vimeo.com/123456\n',
    ]),
    [`content/resources/${talk}.md`]: post('A made-up talk', [
      recording({ id: 'alone', video: 'https://youtu.be/bbbbbbbbbbb', minutes: 1 }),
    ]),
    [`content/captions/${talks}/morning.vtt`]: long(),
    [`content/captions/${talks}/morning.chapters.vtt`]:
      'WEBVTT\n\nwelcome\n00:00:00.000 --> 00:10:00.000\nWelcome & greetings\n\nquestions\n00:10:00.000 --> 00:40:00.000\nQuestions\n',
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
topics: [remi]
audiences: [nhs]
organisations: [larch]
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

function recording({ id, video, minutes }: { id: string; video: string; minutes: number }): string {
  return `  - title: The ${id}
    id: ${id}
    speakers: [Ada Made-Up]
    video: ${video}
    minutes: ${minutes}
    access:
      captions: made by a person
`;
}

/** Forty minutes, more than a page holds: a caption every five seconds, of two who speak in turn. */
function long(): string {
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
