import type { Thing } from 'schema-dts';
import { crumbData } from '../../lib/outputs/structured-data';
import type { Link } from '../../lib/pages/page';

interface StructuredDataProps {
  /** The breadcrumbs of the page, and its title. */
  crumb?: readonly Link[];
  title?: string;
  /** What the page is about, in schema.org's terms. */
  things?: readonly Thing[];
}

/** JSON-LD for search engines. `<` is escaped, so that no value can close the element. */
export function StructuredData({ crumb = [], title = '', things = [] }: StructuredDataProps) {
  const all = [...(crumb.length > 0 ? [crumbData(crumb, title)] : []), ...things];
  if (all.length === 0) return null;
  const graph = { '@context': 'https://schema.org', '@graph': all };
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, in which tags are escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
