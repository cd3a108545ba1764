import { recordFields } from './record-rule';

export interface DataField {
  name: string;
  /** What it holds, in a sentence. */
  says: string;
}

/** Every field of a record, in its order. */
export function listFields(): DataField[] {
  return Object.entries(recordFields).map(([name, rule]) => ({ name, says: rule.description ?? '' }));
}
