/** The units that the values of a statistic can have. */

interface Unit {
  /** What follows a value. */
  after: string;
  /** The largest possible value, if the unit has one. */
  most?: number;
  /** Whether a value can be compared with another as "twice as much". */
  hasRatio: boolean;
}

export const units = {
  'per cent': { after: '%', most: 100, hasRatio: true },
  times: { after: ' times', hasRatio: false },
  'per 1,000': { after: ' per 1,000', most: 1_000, hasRatio: true },
  'per 100,000': { after: ' per 100,000', most: 100_000, hasRatio: true },
  years: { after: ' years', hasRatio: false },
  number: { after: '', hasRatio: false },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;

export const unitNames = Object.keys(units) as [UnitName, ...UnitName[]];

/** The facts about a unit. */
export function unitOf(name: UnitName): Unit {
  return units[name];
}
