/** `npm run ledger`: writes down the addresses that out/ publishes for the first time. Run it after a build that goes out, and commit the file. */
import { listAnchoredPages } from '../content/anchors';
import { extendLedger, ledgerFile, listPublished } from './ledger';
import { anchorsIn } from './lost-anchors';

const pages = listPublished('out');
const anchors = listAnchoredPages()
  .filter(({ address }) => pages.includes(address))
  .flatMap(anchorsIn);
const added = extendLedger([...pages, ...anchors]);
console.log(added.length === 0 ? 'Every address is in the ledger.' : `${added.length} new addresses in ${ledgerFile}.`);
