// Runs on both sides. What an intranet page can show of resources: HTML without script, style or class, which the editors of such pages keep as it is.
import { escapeHtml } from './escape-html';

export interface CardOnIntranet {
  title: string;
  /** The whole address, with its host. */
  url: string;
  /** What type of thing it is. */
  kind?: string;
  summary: string;
  /** Date, length, whose it is. */
  facts?: readonly string[];
}

/** One page: its title as a link, its facts, a sentence. */
export function intranetCard({ title, url, kind, summary, facts = [] }: CardOnIntranet): string {
  const line = [kind, ...facts].filter(Boolean).join(' · ');
  return [
    `<p><strong><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></strong><br>`,
    ...(line ? [`${escapeHtml(line)}<br>`] : []),
    `${escapeHtml(summary)}</p>`,
  ].join('\n');
}

/** Several resources below a link to the whole list. */
export function intranetList(list: { title: string; url: string }, cards: readonly CardOnIntranet[]): string {
  const items = cards.map((card) => `<li>\n${intranetCard(card)}\n</li>`);
  return [
    `<p><strong><a href="${escapeHtml(list.url)}">${escapeHtml(list.title)}</a></strong></p>`,
    '<ul>',
    ...items,
    '</ul>',
  ].join('\n');
}
