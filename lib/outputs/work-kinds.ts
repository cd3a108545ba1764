/** What a resource of each category is called in CSL and on schema.org. */

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export type CslType = 'report' | 'webpage' | 'speech' | 'motion_picture';

interface WorkKind {
  csl: CslType;
  /** https://schema.org. */
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

/** The types for a category; the most general ones for any other. */
export function workKindOf(category: string): WorkKind {
  return kinds[category] ?? { csl: 'webpage', schema: 'CreativeWork' };
}
