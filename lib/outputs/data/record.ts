/** A resource as a record of the data. What is not known is null, so that every record has every field. */

import { lengthOf } from '../../captions/length';
import { watchAt } from '../../captions/provider';
import { findResource, updatedOn } from '../../content/resources';
import { findTerm, termsNamed } from '../../content/terms';
import { minutesToRead, sayDateOf } from '../../content/when';
import { addressOf } from '../../routes';
import { notAvailable } from '../../schema/address-fields';
import type { Resource } from '../../schema/kinds';
import { site } from '../../site';
import { oldestAddress } from '../oldest-address';
import { urnOf } from '../permanent-id';
import type { ResourceRecord } from './record-rule';

/** The record of one resource. */
export function recordOf(resource: Resource): ResourceRecord {
  const { slug, title, summary, category, kind, event, published, source, curatorNote, supersededBy } = resource;
  const filedUnder = findTerm('categories', category);
  return {
    id: urnOf(oldestAddress(resource)),
    slug,
    address: site.address + addressOf('resources', slug),
    title,
    summary,
    category: { slug: category, name: filedUnder?.name ?? category },
    kind: kind ?? filedUnder?.kinds?.[0] ?? '',
    partner: resource.partner ?? false,
    topics: named('topics', resource.topics),
    lifeStages: named('life-stages', resource.lifeStages),
    audiences: named('audiences', resource.audiences),
    organisations: named('organisations', resource.organisations),
    people: resource.people.map(({ name, role, organisation, part }) => ({
      name,
      role: role ?? null,
      organisation: (organisation && named('organisations', [organisation])[0]) || null,
      part: part ?? null,
    })),
    date: sayDateOf(resource),
    published: published ? whenOf(published) : null,
    event: event
      ? {
          ...whenOf(event),
          time: event.time ?? null,
          place: event.place ?? null,
          minutes: event.minutes ?? null,
          series: event.series ?? null,
        }
      : null,
    source: { label: source.label, address: source.address, is: source.is },
    documents: resource.documents.map(({ label, address, format, size, note }) => ({
      label,
      address: address === notAvailable ? null : whole(address),
      format,
      size: size ?? null,
      note: note ?? null,
    })),
    recordings: resource.recordings.map((recording) => ({
      title: recording.title,
      speakers: recording.speakers,
      address: wholeOrNull(watchAt(recording.video)?.address),
      seconds: lengthOf(recording) ?? null,
      date: recording.date ?? null,
      note: recording.note ?? null,
    })),
    minutes: minutesToRead(resource),
    added: resource.added,
    updated: updatedOn(resource),
    reviewed: resource.reviewed ?? null,
    reviewDue: resource.reviewDue ?? null,
    changes: resource.changes.map(({ date, note }) => ({ date, note })),
    status: resource.status,
    supersededBy: (supersededBy && titled([supersededBy])[0]) || null,
    withdrawnBecause: resource.withdrawnBecause ?? null,
    curatorNote: curatorNote ? { text: curatorNote.text, by: curatorNote.by } : null,
    related: titled(resource.related),
  };
}

function whenOf({ date, probably, note }: NonNullable<Resource['published']>) {
  return { date: date ?? null, probably: probably ?? null, note: note ?? null };
}

function named(shelf: 'topics' | 'life-stages' | 'audiences' | 'organisations', slugs: readonly string[]) {
  return termsNamed(shelf, slugs).map(({ slug, name }) => ({ slug, name }));
}

function titled(slugs: readonly string[]) {
  return slugs.flatMap((each) => {
    const found = findResource(each);
    return found ? { slug: found.slug, title: found.title } : [];
  });
}

/** A file of ours with the address of the site before it. */
function whole(address: string): string {
  return address.startsWith('/') ? site.address + address : address;
}

function wholeOrNull(address: string | undefined): string | null {
  return address === undefined ? null : whole(address);
}
