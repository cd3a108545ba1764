/** The ways to narrow a list, in the order they are shown. Runs in browsers. */
export const facetNames = [
  'category',
  'topic',
  'stage',
  'audience',
  'organisation',
  'year',
  'recording',
  'minutes',
] as const;

export type FacetName = (typeof facetNames)[number];
