/** Words and addresses on their way into Markdown. */
import { site } from '../../site';

/** Plain words as Markdown that says just them. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(?:[#+-]|\d+(?=[.)]))/, (sign) =>
    // A number at the beginning would begin a list: its point is what must not count.
    /\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  );
}

/** A link; an address within the site is given in full. */
export function toLink(words: string, address: string): string {
  const whole = address.startsWith('/') ? site.address + address : address;
  return `[${asMarkdown(words)}](${/[()]/.test(whole) ? `<${whole}>` : whole})`;
}

/** What an editor wrote, as it is, but that addresses within the site are given in full: links, pictures, and where links are listed. */
export function withWholeAddresses(markdown: string): string {
  return markdown.replace(
    // What stands as code is left alone.
    /(^(`{3,}|~{3,})[\s\S]*?^\2[^\n]*$|`[^`\n]+`)|(\]\(<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)(?=\/(?!\/))/gm,
    (found, code: string | undefined) => (code === undefined ? found + site.address : found),
  );
}

/** Parts with an empty line between them; those that are empty are left out. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** A list under a heading; nothing where the list is empty. */
export function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length > 0 ? `## ${title}\n\n${listed(lines)}` : undefined;
}

/** One line for each entry. */
export function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
