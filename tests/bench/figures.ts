/** Numbers as the report writes them. */

/** `1,000`. */
export function thousands(number: number): string {
  return number.toLocaleString('en');
}

/** `12.3 KB`, of 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return bytes === 0 ? '0' : `${(bytes / 1000).toFixed(1)} KB`;
}

/** `512 MB`, of 1,000,000 bytes. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not measured' : `${thousands(Math.round(bytes / 1e6))} MB`;
}

/** `3.4 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** `2.50 ×`: how many times `base` the value is; a dash where there is nothing to compare with. */
export function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || !base ? '–' : `${(value / base).toFixed(2)} ×`;
}

/** `a, b, c`, each in code marks. */
export function listing(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** `3.4 ms`. */
export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** The middle number; the upper one of two. */
export function middle(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
