/** A moment of a recording, in seconds, as an address and as words. Runs in the browser and in the build. */

/** The anchor of a moment: 750 is `t=12m30s`, 3723 is `t=1h2m3s`. A part of a second is left out. */
export function toMoment(seconds: number): string {
  const [h, m, s] = parts(seconds);
  return `t=${h ? `${h}h` : ''}${h || m ? `${m}m` : ''}${s}s`;
}

/** The seconds that an anchor means, with or without its `#`; nothing where it is no moment. A bare number counts as seconds. */
export function readMoment(hash: string): number | undefined {
  const found = /^#?t=(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(hash);
  return found ? found.slice(1).reduce((sum, part) => sum * 60 + Number(part ?? 0), 0) : undefined;
}

/** As a clock says it: 12:30, or 1:02:03. */
export function sayClock(seconds: number): string {
  const [h, m, s] = parts(seconds);
  return `${h ? `${h}:${twoDigits(m)}` : m}:${twoDigits(s)}`;
}

function parts(seconds: number): [h: number, m: number, s: number] {
  const whole = Math.max(0, Math.floor(seconds));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
