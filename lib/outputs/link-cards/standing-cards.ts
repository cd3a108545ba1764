import { standingPages } from '../../content/standing-pages';
import { findingCard } from './page-cards';

/** The cards of pages whose titles stand in no file of `content/`. */
export const standingCards = {
  resources: findingCard('Find a resource'),
  gaps: findingCard('What is missing'),
  pack: findingCard(standingPages.pack.title),
  editor: findingCard('Edit the library'),
  freshness: findingCard(standingPages.freshness.title),
  statistics: findingCard(standingPages.statistics.title),
  evidence: findingCard(standingPages.evidence.title),
} as const;
