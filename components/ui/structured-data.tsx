import type { Thing } from 'schema-dts';

interface StructuredDataProps {
  /** What is known of the page, in the words of https://schema.org; what is missing is left out. */
  things: readonly (Thing | undefined)[];
}

/** Facts of a page for search engines, in one JSON-LD. It is data and no script, and a sign that could end it is written as JSON has it. */
export function StructuredData({ things }: StructuredDataProps) {
  const known = things.filter((thing) => thing !== undefined);
  if (known.length === 0) return null;
  const graph = { '@context': 'https://schema.org', '@graph': known };
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which no tag can stand.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
