/** The JSON and Markdown versions of each resource, statistic and approach, and the CSV version of each statistic. */
import { formatLength } from '../captions/moment';
import { formatValue } from '../charts/format';
import { loadLibrary, loadTexts } from '../content/load';
import { listResourcePages } from '../content/resources';
import { formatPlaceOf, formatWhenOf } from '../content/statistic-words';
import { findStatistic, listStatisticPages, type Statistic } from '../content/statistics';
import { formatDate } from '../dates';
import type { KeyFact } from '../pages/page';
import { keyFactsOf } from '../pages/resource';
import { addressOf, dataRoutes, versionAt } from '../routes';
import type { ContentFolder, Resource } from '../schema/kinds';
import { site } from '../site';
import { approachMarkdown, approachRecord } from './approach-record';
import { asMarkdown, listSection, markdownList, paragraphs, toLink, withFullUrls } from './markdown-text';
import { dataHeader } from './open-data';
import { fileAt, type OutputFile, rights, rightsUrl, toJson } from './output-file';
import { type ResourceRecord, recordOf } from './resource-record';
import { statisticRecord, statisticsAsCsv } from './statistic-record';

export function pageFormatFiles(): OutputFile[] {
  return [
    ...listResourcePages().flatMap((resource) =>
      versionsOf('resources', resource, resourceMarkdown, (markdown) => ({
        ...dataHeader(dataRoutes.resourceSchema),
        ...recordOf(resource),
        markdown,
      })),
    ),
    ...loadLibrary().approaches.flatMap((approach) =>
      versionsOf('approaches', approach, approachMarkdown, () => ({ ...dataHeader(), ...approachRecord(approach) })),
    ),
    ...listStatisticPages().flatMap((statistic) => [
      ...versionsOf('statistics', statistic, statisticMarkdown, (markdown) => ({
        ...dataHeader(),
        // These are the fields that resources have too.
        title: statistic.sentence,
        summary: measured(statistic),
        ...statisticRecord(statistic),
        markdown,
      })),
      fileAt(versionAt(addressOf('statistics', statistic.slug), 'csv'), () => statisticsAsCsv([statistic])),
    ]),
  ];
}

/** The JSON and Markdown versions of a page. Both functions get the editor's text. */
function versionsOf<Kind extends { slug: string }>(
  folder: ContentFolder,
  document: Kind,
  markdownFor: (document: Kind, text: string) => string,
  jsonFor: (text: string) => object,
): OutputFile[] {
  const url = addressOf(folder, document.slug);
  const text = () => markdownOf(folder, document.slug);
  return [
    fileAt(versionAt(url, 'json'), () => toJson(jsonFor(text()))),
    fileAt(
      versionAt(url, 'md'),
      () => `${markdownFor(document, text())}\n\n---\n\n${asMarkdown(rights)} See <${rightsUrl}>.\n`,
    ),
  ];
}

function measured(statistic: Statistic): string {
  return `${[statistic.measures, formatPlaceOf(statistic), formatWhenOf(statistic)].filter(Boolean).join('. ')}.`;
}

/** The editor's Markdown with full URLs. Embedded statistics become their sentences, linked to their pages. */
function markdownOf(folder: ContentFolder, slug: string): string {
  const text = loadTexts(folder, slug).raw.trim();
  const withSentences = text.replace(
    /^::statistic\{[^}\n]*\bid="([^"\n]+)"[^}\n]*\}[ \t]*$/gm,
    (directive, id: string) => {
      const statistic = findStatistic(id);
      return statistic ? toLink(statistic.sentence, addressOf('statistics', id)) : directive;
    },
  );
  return withFullUrls(withSentences);
}

/** A resource as Markdown: its facts, what the editor wrote (`body`), and the rest of its page. */
export function resourceMarkdown(resource: Resource, body: string): string {
  const record = recordOf(resource);
  const { source, curatorNote, missing, limits } = record;
  return paragraphs([
    `# ${asMarkdown(record.title)}`,
    asMarkdown(record.summary),
    statusLine(record),
    markdownList([
      `**Page:** <${record.address}>`,
      `**Source:** ${toLink(source.label, source.address)} (${source.is})`,
      ...keyFactsOf(resource).map(factLine),
    ]),
    body,
    listSection('Recordings', record.recordings.map(recordingLine)),
    listSection(
      'Documents',
      record.documents.map(({ label, address, format, size, note }) =>
        sentences([linkOrName(label, address), [format, size].filter(Boolean).join(', '), note]),
      ),
    ),
    listSection(
      'People',
      record.people.map(({ name, role, organisation, part }) =>
        asMarkdown([name, role, organisation?.name, part].filter(Boolean).join(', ')),
      ),
    ),
    listSection(
      'Go further',
      record.links.map(({ label, address, note }) => sentences([toLink(label, address), note])),
    ),
    listSection('What we couldn’t find', missing.map(asMarkdown)),
    limits && asMarkdown(limits),
    listSection(
      'Changes',
      record.changes.map(({ date, note }) => `${formatDate(date)}: ${asMarkdown(note)}`),
    ),
    curatorNote && `${asMarkdown(curatorNote.text)}\n\nSigned: ${asMarkdown(curatorNote.by)}`,
  ]);
}

function statusLine({ status, supersededBy, withdrawnBecause }: ResourceRecord): string | undefined {
  if (status === 'withdrawn') return `This resource has been withdrawn. ${asMarkdown(withdrawnBecause ?? '')}`.trim();
  if (status !== 'superseded' || !supersededBy) return undefined;
  return `There is a newer version: ${toLink(supersededBy.title, addressOf('resources', supersededBy.slug))}.`;
}

function factLine({ term, text, links, note }: KeyFact): string {
  const value = links ? links.map(({ name, url }) => toLink(name, url)).join(', ') : asMarkdown(text ?? '');
  return `**${term}:** ${value}${note ? ` (${asMarkdown(note)})` : ''}`;
}

function recordingLine({ title, speakers, address, seconds, note }: ResourceRecord['recordings'][number]): string {
  const length = seconds === null ? undefined : { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  return sentences([linkOrName(title, address), speakers.join(', '), length && formatLength(length), note]);
}

function linkOrName(name: string, url: string | null): string {
  return url ? toLink(name, url) : `${asMarkdown(name)} (link needed)`;
}

/** The first part is already Markdown. */
function sentences([first, ...others]: readonly [string, ...(string | null | undefined)[]]): string {
  return [first, ...others.flatMap((text) => (text ? asMarkdown(text) : []))].join('. ');
}

/** A statistic as Markdown. */
export function statisticMarkdown(statistic: Statistic, body: string): string {
  const { slug, sentence, groups, unit, source, caveats } = statistic;
  const dated = source.updated ?? source.published;
  return paragraphs([
    `# ${asMarkdown(sentence)}`,
    asMarkdown(measured(statistic)),
    markdownList([
      `**Page:** <${site.address}${addressOf('statistics', slug)}>`,
      `**Source:** ${asMarkdown(source.by)}, ${toLink(source.label, source.address)}${dated ? `, ${formatDate(dated)}` : ''}`,
      `**Last checked:** ${formatDate(statistic.checked)}`,
    ]),
    listSection(
      'Values',
      groups.map(({ group, note, value, hedge, low, high }) => {
        const name = asMarkdown(note ? `${group} (${note})` : group);
        const range =
          low !== undefined && high !== undefined && ` (${formatValue(low, unit)} to ${formatValue(high, unit)})`;
        return `${name}: ${value === undefined ? 'No number given' : formatValue(value, unit, hedge)}${range || ''}`;
      }),
    ),
    listSection('Limitations', caveats.map(asMarkdown)),
    body,
  ]);
}
