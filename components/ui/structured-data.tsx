import type { Thing } from 'schema-dts';

interface StructuredDataProps {
  /** The page's schema.org data; unknown values are left out. */
  things: readonly (Thing | undefined)[];
}

/** JSON-LD for search engines. `<` is escaped, so that no value can close the element. */
export function StructuredData({ things }: StructuredDataProps) {
  const known = things.filter((thing) => thing !== undefined);
  if (known.length === 0) return null;
  const graph = { '@context': 'https://schema.org', '@graph': known };
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, in which tags are escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
