import { unified } from 'unified';
import { markdownToHtml } from '../../../lib/markdown/plugins';

/** Markdown as a page shows it, through the same steps as a post. */
export function draw(markdown: string): string {
  const processor = unified();
  markdownToHtml(processor);
  return String(processor.processSync(markdown));
}
