/** Callouts of other systems, converted to our block. */

/** The first line of the block: `:::care[Note]`. */
export function namedCallout(name: string, title?: string): string {
  const words = title?.trim() || name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  return `:::care[${words}]`;
}

/** Whether a block with this name is a callout in Docusaurus, GitHub or MkDocs. */
export function isCallout(name: string): boolean {
  return /^(?:note|tip|info|information|warning|caution|danger|important|success|question|hint|abstract|quote|example|attention)$/i.test(
    name,
  );
}
