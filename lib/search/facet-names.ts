/** What the list of resources can be narrowed by, in the order in which it is shown. Runs in browsers. */
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
