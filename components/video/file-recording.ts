// A file of our own. Its element plays without us; this lets the page follow it. Runs in the browser.
import type { Movable } from './moments';

/** Has the page hear a recording in the browser's own player, and go to its moments. */
export function followFile(video: HTMLVideoElement, hear: (seconds: number) => void): Movable {
  video.addEventListener('timeupdate', () => hear(video.currentTime));
  return {
    goTo(seconds, isPressed) {
      // Before anything is loaded this sets where it will start, and loads nothing.
      video.currentTime = seconds;
      // Where it cannot play, the browser's player says so itself.
      if (isPressed) video.play().catch(() => {});
      return isPressed;
    },
  };
}
