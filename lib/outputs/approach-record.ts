/** An approach as open data: a record for JSON, a row of the CSV for each outcome, and Markdown. */
import { formatDate } from '../dates';
import { addressOf } from '../routes';
import type { Approach } from '../schema/kinds';
import { site } from '../site';
import { asMarkdown, listSection, markdownList, paragraphs, toLink } from './markdown-text';
import { toCsv } from './output-file';

/** The record of one approach. `title` and `address` are the fields that resources have too. */
export function approachRecord({ words, headings, statistics, slug, name, searchWords, ...approach }: Approach) {
  return { id: slug, address: urlOf(slug), title: name, ...approach };
}

const columns =
  'approach name outcome aim verdict certainty because studied effort audiences topics sources checked address'.split(
    ' ',
  );

export function approachesAsCsv(approaches: readonly Approach[]): string {
  return toCsv(
    columns,
    approaches.flatMap(({ slug, name, outcomes, effort, audiences, topics, sources, checked }) =>
      outcomes.map(({ name: outcome, aim, verdict, certainty, because, who, sources: numbers }) => ({
        approach: slug,
        name,
        outcome,
        aim,
        verdict,
        certainty,
        because,
        studied: who,
        effort: effort?.text,
        audiences: audiences.join('; '),
        topics: topics.join('; '),
        sources: numbers.flatMap((number) => sources[number - 1]?.address ?? []).join('; '),
        checked,
        address: urlOf(slug),
      })),
    ),
  );
}

/** An approach as Markdown. Sources have their numbers in square brackets. */
export function approachMarkdown(approach: Approach, body: string): string {
  const { slug, name, summary, outcomes, findings, cautions, effort, examples, sources, checked } = approach;
  const cited = (text: string, numbers: readonly number[]) =>
    asMarkdown(text) + (numbers.length > 0 ? ` \\[${numbers.join(', ')}\\]` : '');
  return paragraphs([
    `# ${asMarkdown(name)}`,
    asMarkdown(summary),
    markdownList([`**Page:** <${urlOf(slug)}>`, `**Last checked:** ${formatDate(checked)}`]),
    listSection(
      'Does it work?',
      outcomes.map(
        ({ name: outcome, verdict, certainty, because, sources: numbers }) =>
          `**${asMarkdown(outcome)}:** ${verdict} (${certainty}). ${cited(because, numbers)}`,
      ),
    ),
    listSection(
      'What studies found',
      findings.map(({ text, who, place, years, interval, sources: numbers }) => {
        const facts = [who, place, years, interval && `95% interval ${interval}`].filter((fact) => fact !== undefined);
        return cited(text, numbers) + (facts.length > 0 ? ` (${asMarkdown(facts.join('; '))})` : '');
      }),
    ),
    body,
    listSection('Before you start', cautions.map(asMarkdown)),
    listSection('Effort and cost', effort ? [cited(effort.text, effort.sources)] : []),
    listSection(
      'Examples',
      examples.map(({ text, sources: numbers }) => cited(text, numbers)),
    ),
    listSection(
      'Sources',
      sources.map(({ label, by, published, address, read, note }, index) =>
        [
          `\\[${index + 1}\\] ${toLink(label, address)}`,
          asMarkdown([by, published && formatDate(published)].filter(Boolean).join(', ')),
          asMarkdown([`Read: ${read}`, note].filter(Boolean).join('. ')),
        ].join('. '),
      ),
    ),
  ]);
}

function urlOf(slug: string): string {
  return site.address + addressOf('approaches', slug);
}
