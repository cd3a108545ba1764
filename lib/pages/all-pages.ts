/** Every page of the site: the single list for the sitemap, ledger, link cards, feeds, data, search, check and tests. */
import { remember } from '../content/library';
import { listApproachPages } from './approach';
import { listCompletePages } from './complete';
import { glossaryPage } from './glossary';
import { listHomePage } from './home';
import { listListPages } from './lists';
import type { Page } from './page';
import { listPlacePages } from './place';
import { listResourcePagesOf } from './resource';
import { listStatisticPagesOf } from './statistics';
import { listTextPages } from './text';
import { listToolPages } from './tools';
import { listTopicPages } from './topic';

/** All pages, in the order of the site. */
export const allPages = remember((): readonly Page[] => [
  ...listHomePage(),
  ...listListPages(),
  ...listResourcePagesOf(),
  ...listTopicPages(),
  ...listStatisticPagesOf(),
  ...listPlacePages(),
  ...listApproachPages(),
  glossaryPage,
  ...listCompletePages(),
  ...listToolPages(),
  ...listTextPages(),
]);
