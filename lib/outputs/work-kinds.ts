/** What a resource of each category is, in the words of two vocabularies that readers' tools know. */

/** A type of CSL: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types. */
export type CslType = 'report' | 'webpage' | 'speech' | 'motion_picture';

interface WorkKind {
  csl: CslType;
  /** A type of https://schema.org. An event has it only where its date is stated. */
  schema: 'Report' | 'Article' | 'Course' | 'Event' | 'CreativeWork';
}

const kinds: Readonly<Record<string, WorkKind>> = {
  recommendations: { csl: 'report', schema: 'Report' },
  evidence: { csl: 'report', schema: 'Report' },
  'case-studies': { csl: 'report', schema: 'Article' },
  training: { csl: 'webpage', schema: 'Course' },
  // CSL counts lectures, talks and webinars as speeches.
  webinars: { csl: 'speech', schema: 'Event' },
};

/** The kind of the resources in a category; of one that stands in no list here, the most general. */
export function workKindOf(category: string): WorkKind {
  return kinds[category] ?? { csl: 'webpage', schema: 'CreativeWork' };
}
