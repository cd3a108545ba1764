// Runs on both sides. A pack as files that open without this site.
import { escapeHtml } from './escape-html';

/** What a file says of one page of a pack. */
export interface PackedEntry {
  title: string;
  url: string;
  kind: string;
  facts: readonly string[];
  summary: string;
  reference: string;
  warning: string;
  note: string;
}

interface PackedList {
  title: string;
  /** Where the pack itself stands. */
  url: string;
  /** Where its pages come from: the name of the library. */
  from: string;
  entries: readonly PackedEntry[];
}

/** A document of its own: contents, the pages with their notes, references; it asks nothing of any other file or site. */
export function packAsHtml({ title, url, from, entries }: PackedList): string {
  const parts = entries.map(
    ({ title: name, url: at, kind, facts, summary, warning, note }, index) =>
      `<section id="page-${index + 1}">
<h2>${index + 1}. <a href="${escapeHtml(at)}">${escapeHtml(name)}</a></h2>
<p class="facts">${escapeHtml([kind, ...facts].filter(Boolean).join(' · '))}</p>
${[note && `<p class="note">${escapeHtml(note)}</p>`, warning && `<p><strong>${escapeHtml(warning)}</strong></p>`, `<p>${escapeHtml(summary)}</p>`].filter(Boolean).join('\n')}
<p class="facts">${escapeHtml(at)}</p>
</section>`,
  );
  const contents = entries.map(
    ({ title: name }, index) => `<li><a href="#page-${index + 1}">${escapeHtml(name)}</a></li>`,
  );
  const references = entries
    .filter(({ reference }) => reference)
    .map(({ reference }) => `<li>${escapeHtml(reference)}</li>`);
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
<p class="facts">${entries.length} ${entries.length === 1 ? 'page' : 'pages'} of the ${escapeHtml(from)} · <a href="${escapeHtml(url)}">Open this pack in the library</a></p>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
<ol>
${contents.join('\n')}
</ol></nav>
${parts.join('\n')}
<section><h2>References</h2>
<ul>
${references.join('\n')}
</ul></section>
</main>
</body>
</html>
`;
}

const look =
  'body{font:1.05rem/1.6 Arial,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#13211a;background:#fff}' +
  'h1{line-height:1.1}h2{border-top:5px solid;padding-top:.75rem;margin-top:2.5rem;line-height:1.2}' +
  'a{color:inherit}.facts{font-size:.9rem;overflow-wrap:anywhere}.note{border-left:5px solid #f2b32e;padding-left:1rem}' +
  'section{break-inside:avoid}li{margin-top:.4rem}';
