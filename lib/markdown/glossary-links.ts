/** Links the first use of each glossary term in a text to its definition. */

interface LinkedTerm {
  term: string;
  /** Where its definition is. */
  url: string;
}

/** The element our own steps put around unbreakable words. */
const wrapped = String.raw`<\/?span[^>]*>`;

/** Where terms aren't linked: headings, links, quotations, code, notes, questions, and names in quotation marks. */
const left = String.raw`<(h[1-6]|a|blockquote|q|code|pre|sup|cite|summary)[ >][\s\S]*?<\/\1>|<[^>]*>|“(?:[^”<]|${wrapped})*”|"(?:[^"<]|${wrapped})*"`;

/**
 * Return a function that links terms in HTML: whole words, singular or plural, abbreviations only in their own capitals, each term
 * once. It reads the HTML with one regular expression, because posts have no HTML of their own and ours is well formed.
 */
export function glossaryLinker(terms: readonly LinkedTerm[]): (html: string) => string {
  if (terms.length === 0) return (html) => html;
  // Longest first, so that "structural racism" wins over a shorter term in it.
  const sorted = terms.toSorted((a, b) => b.term.length - a.term.length);
  const words = sorted.map(({ term }) => `(${patternOf(term)})`).join('|');
  const found = new RegExp(
    `${left}|(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-.@/])(?:${words})(?![\\p{L}\\p{N}]|[-.@/][\\p{L}\\p{N}])`,
    'gu',
  );
  return (html) => {
    const linked = new Set<LinkedTerm>();
    return html.replace(found, (match: string, ...rest: unknown[]) => {
      const groups = rest.slice(1, 1 + sorted.length);
      const term = sorted[groups.findIndex((group) => group !== undefined)];
      const offset = Number(rest[1 + sorted.length]);
      if (!term || linked.has(term) || isInName(match, term, html.slice(offset + match.length))) return match;
      linked.add(term);
      return `<a class="term" href="${term.url}">${match}</a>`;
    });
  };
}

/** An abbreviation, or words that may begin with a capital. Either may be a plural. */
function patternOf(term: string): string {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  if (isAbbreviation(term)) return `${escaped}s?`;
  const [first = ''] = term;
  const eitherCase = `[${first.toUpperCase()}${first.toLowerCase()}]${escaped.slice(1)}`;
  return eitherCase.endsWith('y') ? `${eitherCase.slice(0, -1)}(?:y|ies)` : `${eitherCase}s?`;
}

function isAbbreviation(term: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(term);
}

/** "Co-production Week" is a name and needs no definition. */
function isInName(match: string, { term }: LinkedTerm, after: string): boolean {
  return !isAbbreviation(term) && /^\p{Lu}/u.test(match) && /^(?:<\/span>)?\s+\p{Lu}/u.test(after);
}
