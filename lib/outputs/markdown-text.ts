/** Escapes text and links for Markdown. */
import { site } from '../site';

/** Escape plain text for Markdown. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(?:[#+-]|\d+(?=[.)]))/, (sign) =>
    // After a number, the full stop would start a list.
    /\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  );
}

/** A link. A path on this site becomes a full URL. */
export function toLink(text: string, url: string): string {
  const full = fullUrl(url);
  return `[${asMarkdown(text)}](${/[()]/.test(full) ? `<${full}>` : full})`;
}

/** A path on this site as a full URL; any other URL as it is. */
export function fullUrl(url: string): string {
  return url.startsWith('/') ? site.address + url : url;
}

/** What an editor wrote, with full URLs in links, pictures and link definitions. */
export function withFullUrls(markdown: string): string {
  return markdown.replace(
    // Match code first, to skip it.
    /(^(`{3,}|~{3,})[\s\S]*?^\2[^\n]*$|`[^`\n]+`)|(\]\(<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)(?=\/(?!\/))/gm,
    (found, code: string | undefined) => (code === undefined ? found + site.address : found),
  );
}

/** Join the non-empty parts with blank lines. */
export function paragraphs(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** A list under a heading; undefined if the list is empty. */
export function listSection(title: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `## ${title}\n\n${markdownList(items)}` : undefined;
}

export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
