import { escapeHtml } from './escape-html';

/** A page as HTML for an intranet: no script, style or class, which the editors of such pages remove. */
export function intranetCard({ title, url, summary }: { title: string; url: string; summary: string }): string {
  return `<p><strong><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></strong><br>\n${escapeHtml(summary)}</p>`;
}
