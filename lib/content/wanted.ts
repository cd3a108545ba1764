/** What a resource does not have and somebody may know, each as a short phrase: "the recording “Launch webinar”". */
import { lackingIn } from './access-words';
import { addressWanted, notAvailable } from './schema/address-fields';
import type { Resource } from './schema/kinds';

/** `hasCaptions` says it of the recording with this name. */
export function wantedOf(
  {
    recordings,
    documents,
    published,
    event,
    source,
  }: Pick<Resource, 'recordings' | 'documents' | 'published' | 'event' | 'source'>,
  hasCaptions: (id: string | undefined) => boolean,
): string[] {
  const listFormat = new Intl.ListFormat('en-GB');
  return [
    ...(source.is === 'the resource' ? [] : ['its own page']),
    ...recordings.flatMap(({ title, video, id, access }) => {
      if (video === addressWanted) return `the recording “${title}”`;
      const lacking = lackingIn({ access }, hasCaptions(id));
      return lacking.length > 0 ? `for the recording “${title}”: ${listFormat.format(lacking)}` : [];
    }),
    ...documents.filter(({ address }) => address === notAvailable).map(({ label }) => `the document “${label}”`),
    ...(published?.date || event?.date ? [] : ['its date']),
  ];
}
