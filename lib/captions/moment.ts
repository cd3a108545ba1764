/** Timestamps and durations of recordings, as anchors and in words. Runs in browsers and in the build. */

/** The anchor of a moment: 750 is `t=12m30s`. With the name of its recording it is unique on a page: `launch-t=12m30s`. */
export function toMoment(seconds: number, recording?: string): string {
  const [h, m, s] = parts(seconds);
  return `${recording ? `${recording}-` : ''}t=${h ? `${h}h` : ''}${h || m ? `${m}m` : ''}${s}s`;
}

/** Read an anchor, with or without `#`; undefined if it isn't a moment. A number without a unit is in seconds. */
export function readMoment(hash: string): { recording?: string; seconds: number } | undefined {
  const [whole, recording, ...written] =
    /^#?(?:([a-z0-9-]+)-)?t=(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(hash) ?? [];
  if (whole === undefined) return undefined;
  return { ...(recording && { recording }), seconds: written.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0) };
}

/** As on a clock: 12:30, or 1:02:03. */
export function formatClock(seconds: number): string {
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

interface Length {
  minutes?: number | undefined;
  seconds?: number | undefined;
}

/** In seconds; undefined if not known. */
export function lengthOf({ minutes, seconds }: Length): number | undefined {
  return minutes === undefined && seconds === undefined ? undefined : (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** "20 min 31 s", "1 min"; undefined if not known. */
export function formatLength({ minutes, seconds }: Length): string | undefined {
  return (
    [minutes !== undefined && `${minutes} min`, seconds !== undefined && `${seconds} s`].filter(Boolean).join(' ') ||
    undefined
  );
}
