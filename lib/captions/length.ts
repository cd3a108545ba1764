/** How long a recording is. Runs in browsers too. */

interface Length {
  minutes?: number | undefined;
  seconds?: number | undefined;
}

/** In seconds; undefined if not known. */
export function lengthOf({ minutes, seconds }: Length): number | undefined {
  return minutes === undefined && seconds === undefined ? undefined : (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** "20 min 31 s", "1 min"; undefined if not known. */
export function sayLength({ minutes, seconds }: Length): string | undefined {
  return (
    [minutes !== undefined && `${minutes} min`, seconds !== undefined && `${seconds} s`].filter(Boolean).join(' ') ||
    undefined
  );
}
