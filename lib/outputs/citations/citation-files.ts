/** The files of references that stand beside the pages: of each page that can be cited, and of each list of resources. */
import { listPages } from '../../content/pages';
import { listCaptioned } from '../../content/recordings';
import {
  hasRecording,
  listResourcePages,
  listResources,
  listResourcesOn,
  type Resource,
} from '../../content/resources';
import { listStatisticPages } from '../../content/statistics';
import { taxonomyNames } from '../../content/taxonomies';
import { listTerms } from '../../content/terms';
import { chapterPage } from '../../content/transcripts';
import { addressOf, chapterAt, routes, twinAt } from '../../routes';
import type { Cited } from './cited';
import { citedMoment } from './cited-moment';
import { citedPage } from './cited-page';
import { citedResource } from './cited-resource';
import { citedStatistic } from './cited-statistic';
import { citationFormats, referenceEnd } from './formats';
import { loadTextWriter } from './reference-texts';
import { loadWriter } from './write-citations';

interface CitationFile {
  name: string;
  text: string;
}

interface CitedAt {
  /** Of the page beside which the files stand. */
  address: string;
  list: readonly Cited[];
}

/** Every file of references. A text is made when it is read: in a library of ten thousand, all of them fill hundreds of megabytes. */
export async function citationFiles(): Promise<CitationFile[]> {
  const write = await loadWriter();
  const writeText = await loadTextWriter();
  const resources = new Map(listResourcePages().map((resource) => [resource, citedResource(resource)]));
  const citedOf = (list: readonly Resource[]) => list.flatMap((resource) => resources.get(resource) ?? []);
  const all: CitedAt[] = [
    ...[...resources.values()].map((cited) => ({ address: addressOf('resources', cited.id), list: [cited] })),
    ...listChapters(),
    ...listStatisticPages().map((statistic) => ({
      address: addressOf('statistics', statistic.slug),
      list: [citedStatistic(statistic)],
    })),
    ...listPages().map((page) => ({ address: addressOf('pages', page.slug), list: [citedPage(page)] })),
    ...listLists().map(({ address, list }) => ({ address, list: citedOf(list) })),
  ];
  return all.flatMap(({ address, list }) => [
    ...citationFormats.map(({ end }) => file(twinAt(address, end), () => write(end, list))),
    file(twinAt(address, referenceEnd), () => writeText(list)),
  ]);
}

function file(address: string, write: () => string): CitationFile {
  return {
    name: address.slice(1),
    get text() {
      return write();
    },
  };
}

function listChapters(): CitedAt[] {
  return listCaptioned().flatMap(({ owner, captioned }) =>
    captioned.chapters.flatMap(({ id }) => {
      const page = chapterPage(owner.slug, captioned.id, id);
      return page ? [{ address: chapterAt(owner.address, captioned.id, id), list: [citedMoment(page)] }] : [];
    }),
  );
}

/** The lists of resources that have a page and hold something. */
function listLists(): { address: string; list: readonly Resource[] }[] {
  return [
    { address: routes.resources, list: listResources() },
    { address: routes.recordings, list: listResources().filter(hasRecording) },
    ...taxonomyNames.flatMap((shelf) =>
      listTerms(shelf).map(({ slug }) => ({ address: addressOf(shelf, slug), list: listResourcesOn(shelf, slug) })),
    ),
  ].filter(({ list }) => list.length > 0);
}
