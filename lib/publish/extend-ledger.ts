/** `npm run ledger`: writes down the addresses that out/ publishes for the first time. Run it after a build that goes out, and commit the file. */
import { extendLedger, ledgerFile, listPublished } from './ledger';

const added = extendLedger(listPublished('out'));
console.log(added.length === 0 ? 'Every address is in the ledger.' : `${added.length} new addresses in ${ledgerFile}.`);
