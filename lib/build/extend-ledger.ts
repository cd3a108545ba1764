/** `npm run ledger`: adds the URLs that out/ publishes for the first time. Run it after a build that you deploy, and commit the file. */

import { exportedPages } from './compare-pages';
import { listFiles } from './finish-site';
import { anchorsIn, extendLedger, ledgerFile, listAnchoredPages } from './ledger';

const pages = exportedPages(listFiles('out'));
const anchors = listAnchoredPages()
  .filter(({ address }) => pages.includes(address))
  .flatMap(anchorsIn);
const added = extendLedger([...pages, ...anchors]);
console.log(added.length === 0 ? 'Every URL is in the ledger.' : `Added ${added.length} URLs to ${ledgerFile}.`);
