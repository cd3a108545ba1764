const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Runs on both sides.
/** Escape text for HTML content or double-quoted attributes (HTML, section 13.3). */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A page as HTML for an intranet, without scripts, styles or classes, which intranet editors remove. */
export function intranetCard({ title, url, summary }: { title: string; url: string; summary: string }): string {
  return `<p><strong><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></strong><br>\n${escapeHtml(summary)}</p>`;
}
