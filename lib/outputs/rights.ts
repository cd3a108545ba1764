/** What may be done with the texts of the library. The words are those of CONTENT-RIGHTS.md, which a test compares. */
import { dataRoutes } from '../routes';
import { site } from '../site';

/** In one paragraph. */
export const rights =
  'The texts are our own accounts of resources that others made. The London Anti-Racism Collaboration for Health (LARCH) has not yet stated a licence for them. Until it does, none is given here. The sources belong to the people and organisations that made them.';

/** Where a reader finds the whole of it. */
export const rightsAddress = site.address + dataRoutes.rights;
