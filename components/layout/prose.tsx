interface ProseProps {
  /** Made from Markdown by `lib/markdown`, which lets no HTML of the editor's through. */
  html: string;
}

/** Text that editors wrote. */
export function Prose({ html }: ProseProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is made from checked Markdown by our own steps.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
