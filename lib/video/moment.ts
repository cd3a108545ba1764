/** A moment of a recording: as a reader says it, and as an address names it. Runs in browsers too. */

/** `12:30`, or `1:02:03` from an hour on; part seconds are left out. */
export function sayClock(seconds: number): string {
  const { hours, minutes, rest } = parts(seconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The anchor of a moment, `t=12m30s`: the form that YouTube and media fragments made known (https://www.w3.org/TR/media-frags/). */
export function toMoment(seconds: number): string {
  const { hours, minutes, rest } = parts(seconds);
  return `t=${hours > 0 ? `${hours}h` : ''}${hours + minutes > 0 ? `${minutes}m` : ''}${rest}s`;
}

/** The second that an anchor such as `#t=1h2m3s`, `#t=12m30s` or `#t=90` names; nothing where it names none. */
export function readMoment(hash: string): number | undefined {
  const [, hours, minutes, rest] = /^#?t=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(hash) ?? [];
  if (hours === undefined && minutes === undefined && rest === undefined) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}

function parts(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.max(0, Math.floor(seconds));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60), rest: whole % 60 };
}
