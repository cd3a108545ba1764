export interface Goal {
  aim: string;
  found: string;
  isMet: boolean;
  /** Where it is not met: by how much, and what holds it. */
  shortBy?: string;
}

/** One goal; `why` is asked only where it is not met. */
export function goal(aim: string, found: string, isMet: boolean, why: () => readonly string[]): Goal {
  return isMet ? { aim, found, isMet } : { aim, found, isMet, shortBy: why().filter(Boolean).join('; ') };
}
