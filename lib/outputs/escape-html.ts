const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Runs on both sides.
/** Text as it is written in HTML, between tags or in an attribute between double quotes (HTML, section 13.3). */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A page as HTML for an intranet: no script, style or class, which the editors of such pages remove. */
export function intranetCard({ title, url, summary }: { title: string; url: string; summary: string }): string {
  return `<p><strong><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></strong><br>\n${escapeHtml(summary)}</p>`;
}
