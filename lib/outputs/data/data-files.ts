/** The files of the data: lists, schemas, the twins of pages, and llms.txt. */

import type { WrittenFile } from '../../build/place-files';
import { listResourcePages, listResources, updatedOn } from '../../content/resources';
import { addressOf, dataRoutes, routes, twinAt } from '../../routes';
import { site } from '../../site';
import { about } from './about';
import { recordsAsCsv } from './csv';
import { type ResourceList, schemas, toSchema } from './file-rules';
import { llmsText } from './llms';
import { recordOf } from './record';
import { twinnedPages } from './twinned-pages';
import { pageText, pageTwin, resourceText, resourceTwin } from './twins';

/** Every file of the data. The text of a twin is worked out when it is asked for: all together would fill the memory. */
export function dataFiles(): WrittenFile[] {
  return [...listFiles(), ...schemas.map((each) => file(each.address, () => json(toSchema(each)))), ...twinFiles()];
}

function listFiles(): WrittenFile[] {
  return [
    file(dataRoutes.list, listText),
    file(dataRoutes.table, () => recordsAsCsv(listResources().map(recordOf))),
    file(dataRoutes.llms, llmsText),
  ];
}

function twinFiles(): WrittenFile[] {
  return [
    ...listResourcePages().flatMap((resource) => {
      const address = addressOf('resources', resource.slug);
      return [
        file(twinAt(address, 'json'), () => json(resourceTwin(resource))),
        file(twinAt(address, 'md'), () => resourceText(resource)),
      ];
    }),
    ...twinnedPages().flatMap((page) => [
      file(twinAt(page.address, 'json'), () => json(pageTwin(page))),
      file(twinAt(page.address, 'md'), () => pageText(page)),
    ]),
  ];
}

/** One record on each line, so that two states of the library can be compared line by line. */
function listText(): string {
  const resources = listResources();
  const list: ResourceList = {
    ...about(dataRoutes.listSchema),
    title: site.name,
    address: site.address + routes.data,
    updated: resources[0] ? updatedOn(resources[0]) : null,
    resources: [],
  };
  const records = resources.map((resource) => JSON.stringify(recordOf(resource)));
  return `${JSON.stringify(list).slice(0, -2)}\n${records.join(',\n')}\n]}\n`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function file(address: string, write: () => string): WrittenFile {
  return {
    name: address.slice(1),
    get text() {
      return write();
    },
  };
}
