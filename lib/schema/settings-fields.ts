/** What `content/settings.yml` can set: how readers reach the library. Both are optional, and what isn't set isn't offered. */
import { z } from 'zod';
import { type Field, type FieldsRule, optional } from './field';

const emailMessage = 'This is not an email address. Write one such as library@example.org.';

/** A mailbox, without `mailto:` and without a name. */
function email(help: string, example: string): Field<z.ZodString> {
  const rule = z.string({ error: emailMessage }).regex(/^[^\s@<>":?&%]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, {
    error: ({ input }) => {
      const [, found] = /([^\s@<>":]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(String(input)) ?? [];
      return found && !/[?&%]/.test(found) ? `Write only the email address: ${found}` : emailMessage;
    },
  });
  return { kind: 'text', help, example, rule };
}

const repositoryMessage =
  'This is not the address of a repository on GitHub. Write one such as https://github.com/larch/library.';

/** The URL of a GitHub repository with issue forms for readers. */
function gitHubRepository(help: string, example: string): Field<z.ZodString> {
  const rule = z.string({ error: repositoryMessage }).regex(/^https:\/\/github\.com\/[\w-]+\/[\w.-]*[\w-](?<!\.git)$/, {
    error: ({ input }) => {
      const [, found] = /github\.com[/:]([\w-]+\/[\w.-]*[\w-])/i.exec(String(input)) ?? [];
      return found
        ? `Write only the address of the repository: https://github.com/${found.replace(/\.git$/, '')}`
        : repositoryMessage;
    },
  });
  return { kind: 'web address', help, example, rule };
}

export const settingsFields = {
  contactEmail: optional(email('An email address that someone reads.', 'library@example.org')),
  repository: optional(
    gitHubRepository(
      'The repository of this library on GitHub. Readers fill in its issue forms.',
      'https://github.com/larch/library',
    ),
  ),
} as const;

export type Settings = z.output<FieldsRule<typeof settingsFields>>;
