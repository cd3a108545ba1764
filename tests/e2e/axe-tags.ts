/** Everything that axe knows: the 7:1 of level AAA too, since the look book promises it, and what it still tries out. */
export const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
];
