/** A resource as Markdown: its facts, what the editor wrote, and what stands on the page beside it. */

import { sayLength } from '../../captions/length';
import type { KeyFact } from '../../content/key-facts';
import { sayDate } from '../../dates';
import { addressOf } from '../../routes';
import { asMarkdown, joined, listed, section, toLink } from './markdown-words';
import type { ResourceRecord } from './record-rule';

/** The whole text; `body` is what the editor wrote. */
export function resourceMarkdown(record: ResourceRecord, facts: readonly KeyFact[], body: string): string {
  const { title, summary, address, source, people, documents, recordings, changes, curatorNote } = record;
  return joined([
    `# ${asMarkdown(title)}`,
    asMarkdown(summary),
    statusOf(record),
    listed([
      `**Page:** <${address}>`,
      `**Source:** ${toLink(source.label, source.address)} (${source.is})`,
      ...facts.map(factLine),
    ]),
    body,
    section('Recordings', recordings.map(recordingLine)),
    section('Documents', documents.map(documentLine)),
    section('People', people.map(personLine)),
    section(
      'Changes',
      changes.map(({ date, note }) => `${sayDate(date)}: ${asMarkdown(note)}`),
    ),
    curatorNote ? `${asMarkdown(curatorNote.text)}\n\nSigned: ${asMarkdown(curatorNote.by)}` : undefined,
  ]);
}

function statusOf({ status, supersededBy, withdrawnBecause }: ResourceRecord): string | undefined {
  if (status === 'withdrawn') return `This resource has been withdrawn. ${asMarkdown(withdrawnBecause ?? '')}`.trim();
  if (status !== 'superseded' || !supersededBy) return undefined;
  return `There is a newer resource: ${toLink(supersededBy.title, addressOf('resources', supersededBy.slug))}.`;
}

function factLine({ term, text, links, soft }: KeyFact): string {
  const said = links ? links.map(({ name, address }) => toLink(name, address)).join(', ') : asMarkdown(text ?? '');
  return `**${term}:** ${said}${soft ? ` (${asMarkdown(soft)})` : ''}`;
}

function recordingLine({ title, speakers, address, seconds, note }: ResourceRecord['recordings'][number]): string {
  const length = seconds === null ? undefined : { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  return sentences([
    address ? toLink(title, address) : `${asMarkdown(title)} (its address is not known)`,
    asMarkdown(speakers.join(', ')),
    length && sayLength(length),
    asMarkdown(note ?? ''),
  ]);
}

function documentLine({ label, address, format, size, note }: ResourceRecord['documents'][number]): string {
  return sentences([
    address ? toLink(label, address) : `${asMarkdown(label)} (its address is not known)`,
    asMarkdown([format, size].filter(Boolean).join(', ')),
    asMarkdown(note ?? ''),
  ]);
}

function personLine({ name, role, organisation, part }: ResourceRecord['people'][number]): string {
  return asMarkdown([name, role, organisation?.name, part].filter(Boolean).join(', '));
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('. ');
}
