/** The captions, chapters and descriptions of the tour. Their times come from the scenes that are filmed, so they cannot drift. */
import { chapters, type Scene } from './scene';
import { scenes } from './scenes';

/** Between two captions, so that the eye sees that the words have changed. */
const gap = 0.08;

interface Timed {
  scene: Scene;
  start: number;
  end: number;
}

function timedScenes(): Timed[] {
  let end = 0;
  return scenes.map((scene) => {
    const start = end;
    end += scene.seconds;
    return { scene, start, end };
  });
}

/** What the narrator says, in one or two lines a scene. */
export function captionTrack(): string {
  return track(
    timedScenes().map(({ scene, start, end }) => cue(start, end - gap, `<v Narrator>${safe(scene.says.join('\n'))}`)),
  );
}

/** The parts of the film. Each cue is named by its part of the address. */
export function chapterTrack(): string {
  return track(
    Object.entries(chapters).map(([name, title]) => {
      const parts = timedScenes().filter(({ scene }) => scene.chapter === name);
      const [first, last] = [parts.at(0), parts.at(-1)];
      if (!first || !last) throw new Error(`The chapter "${name}" of the tour has no scene.`);
      return `${name}\n${cue(first.start, last.end, safe(title))}`;
    }),
  );
}

/** What is seen, scene by scene. */
export function descriptionTrack(): string {
  return track(timedScenes().map(({ scene, start, end }) => cue(start, end, safe(scene.shows))));
}

function track(cues: readonly string[]): string {
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

function cue(start: number, end: number, words: string): string {
  return `${stamp(start)} --> ${stamp(end)}\n${words}`;
}

function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  const [minutes, rest] = [Math.floor(thousandths / 60_000), thousandths % 60_000];
  return `00:${part(minutes, 2)}:${part(Math.floor(rest / 1000), 2)}.${part(rest % 1000, 3)}`;
}

/** WebVTT reads these two signs as markup. */
function safe(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
