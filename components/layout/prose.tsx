interface ProseProps {
  /** Made from Markdown by `lib/markdown`, which lets no HTML of the editor's through. */
  html: string;
}

/** Text that editors wrote. */
export function Prose({ html }: ProseProps) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
