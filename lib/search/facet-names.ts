/** What the lists can be narrowed by, in the order in which it is shown. Runs in browsers. */
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

/** What only statistics can be narrowed by; beside these, the topic. */
const ofStatistics = ['place', 'group', 'period'] as const;

/** Every word for a facet that an address can hold. */
export const everyFacetName = [...facetNames, ...ofStatistics] as const;

export type ResourceFacetName = (typeof facetNames)[number];
export type StatisticFacetName = 'topic' | (typeof ofStatistics)[number];
export type FacetName = (typeof everyFacetName)[number];
