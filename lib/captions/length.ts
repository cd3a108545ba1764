/** How long a recording is. Runs in browsers too. */

interface Length {
  minutes?: number | undefined;
  seconds?: number | undefined;
}

/** In seconds, where the length is known. */
export function lengthOf({ minutes, seconds }: Length): number | undefined {
  return minutes === undefined && seconds === undefined ? undefined : (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** "20 minutes 31 seconds", "1 minute"; nothing where it is not known. */
export function sayLength({ minutes, seconds }: Length): string | undefined {
  const words = [say(minutes, 'minute'), say(seconds, 'second')].filter(Boolean).join(' ');
  return words === '' ? undefined : words;
}

function say(count: number | undefined, unit: string): string {
  return count === undefined ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
