// Runs in the browser. A pack as a self-contained HTML file.
import { escapeHtml } from './escape-html';

/** A page of a pack, with the sender's note. */
export interface PackedEntry {
  title: string;
  /** The full URL. */
  url: string;
  /** "Evidence review", "Statistic". */
  type: string;
  /** Author and date. */
  facts: string;
  summary: string;
  /** Why not to rely on it, or why it couldn't be loaded. */
  warning: string;
  note: string;
}

interface PackedList {
  title: string;
  message: string;
  /** The link to the pack. */
  url: string;
  /** The name of this site. */
  from: string;
  entries: readonly PackedEntry[];
}

/** The pack as a document: its message, then each page with its note and its URL. */
export function packAsHtml({ title, message, url, from, entries }: PackedList): string {
  const parts = entries.map(({ title: name, url: at, type, facts, summary, warning, note }, index) =>
    [
      `<h2>${index + 1}. <a href="${escapeHtml(at)}">${escapeHtml(name)}</a></h2>`,
      paragraph([type, facts].filter(Boolean).join(' · '), 'facts'),
      paragraph(note, 'note'),
      paragraph(warning, 'warning'),
      paragraph(summary),
      paragraph(at, 'facts'),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${look}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraph(message)}
<p class="facts">${entries.length} ${entries.length === 1 ? 'page' : 'pages'} from the ${escapeHtml(from)} · <a href="${escapeHtml(url)}">Open this pack online</a></p>
${parts.map((part) => `<section>\n${part}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

function paragraph(text: string, className = ''): string {
  const words = escapeHtml(text).replace(/\n/g, '<br>');
  return text && `<p${className && ` class="${className}"`}>${words}</p>`;
}

const look =
  'body{font:1.05rem/1.6 Arial,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#13211a;background:#fff}' +
  'h1{line-height:1.1}h2{border-top:5px solid;padding-top:.75rem;margin-top:2.5rem;line-height:1.2}' +
  'a{color:inherit}.facts{font-size:.9rem;overflow-wrap:anywhere}.note{border-left:5px solid #f2b32e;padding-left:1rem}' +
  '.warning{font-weight:700}section{break-inside:avoid}';
