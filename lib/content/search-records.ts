import type { SearchRecord } from '../search/record';
import { cardOf } from './cards';
import { listResources } from './resources';
import { entriesOf } from './vocabularies';

/** One record for each listed resource. */
export function searchRecords(): SearchRecord[] {
  return listResources().map((resource) => {
    const { address, title, summary, kind } = cardOf(resource);
    const filed = [
      ...entriesOf('topics', resource.topics),
      ...entriesOf('organisations', resource.organisations),
      ...entriesOf('life-stages', resource.lifeStages),
      ...entriesOf('audiences', resource.audiences),
    ];
    const words = [
      ...resource.searchWords,
      ...filed.flatMap(({ name, shortName }) => [name, shortName ?? '']),
      ...resource.people.map(({ name }) => name),
      ...resource.recordings.map((recording) => recording.title),
      ...resource.headings.map(({ text }) => text),
    ];
    return { id: address, title, summary, kind, words: [...new Set(words)].join(' ') };
  });
}
