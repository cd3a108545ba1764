import { findingCard } from './page-cards';

/** The cards of pages whose titles stand in no file of `content/`. */
export const standingCards = {
  resources: findingCard('Find a resource'),
  gaps: findingCard('What is missing'),
  pack: findingCard('Briefing pack'),
  editor: findingCard('Edit the library'),
  freshness: findingCard('How fresh the library is'),
} as const;
