/** What the values of a statistic can be counted in. */

interface Unit {
  /** What stands after a value. */
  after: string;
  /** What a value can be at the most, where its unit has a limit. */
  most?: number;
}

export const units = {
  'per cent': { after: '%', most: 100 },
  times: { after: ' times' },
  'per 1,000': { after: ' per 1,000', most: 1_000 },
  'per 100,000': { after: ' per 100,000', most: 100_000 },
  number: { after: '' },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;

export const unitNames = Object.keys(units) as [UnitName, ...UnitName[]];

/** What is true of a unit. */
export function unitOf(name: UnitName): Unit {
  return units[name];
}
