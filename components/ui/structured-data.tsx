interface StructuredDataProps {
  /** JSON-LD; nothing where there is nothing to say. */
  data: object | undefined;
}

/** Facts of a page for search engines. It is data and no script, and a sign that could end it is written as JSON has it. */
export function StructuredData({ data }: StructuredDataProps) {
  if (!data) return null;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which no tag can stand.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
