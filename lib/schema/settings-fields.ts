/** What `content/settings.yml` can set: how readers reach the library. Both are optional, and what isn't set isn't offered. */
import type { z } from 'zod';
import { pattern } from './address-fields';
import { type FieldsRule, optional } from './field';

/** A mailbox, without `mailto:` and without a name. */
const email = pattern(
  'text',
  /^[^\s@<>":?&%]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  'Write an email address and nothing else, such as library@example.org.',
  'library@example.org',
);

/** The URL of a GitHub repository with issue forms for readers. */
const gitHubRepository = pattern(
  'web address',
  /^https:\/\/github\.com\/[\w-]+\/[\w.-]*[\w-](?<!\.git)$/,
  'Write the URL of a repository on GitHub and nothing else, such as https://github.com/larch/library.',
  'https://github.com/larch/library',
);

export const settingsFields = {
  contactEmail: optional(email('An email address that someone reads.')),
  repository: optional(gitHubRepository('The repository of this library on GitHub. Readers fill in its issue forms.')),
} as const;

export type Settings = z.output<FieldsRule<typeof settingsFields>>;
