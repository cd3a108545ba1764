/** What may be done with the texts of the library, in the words of `content/pages/subscribe-and-reuse.md`. A test compares them. */
import { routes } from '../routes';
import { site } from '../site';

export const rights =
  "The summaries are ours. The London Anti-Racism Collaboration for Health (LARCH) has not yet stated a licence for them, so we can't give one here. The sources belong to the people and organisations that made them.";

/** Where readers find all of it. */
export const rightsUrl = `${site.address}${routes.subscribe}#licence`;
