/** How readers can write to the library. What `content/settings.yml` leaves out is not offered anywhere. */
import { loadSettings } from './content/load';
import { mailto } from './mailto';
import { site } from './site';

const { contactEmail, repository } = loadSettings();

/** Whether there is any way to send the library something. */
export const canSend = repository !== undefined || contactEmail !== undefined;

/** The forms of `.github/ISSUE_TEMPLATE/`, by what a reader wants to send. */
const forms = {
  resource: { template: 'suggest-a-resource.yml', subject: 'Suggest a resource' },
  link: { template: 'send-a-link-or-figure.yml', subject: 'Send a link or figure' },
  mistake: { template: 'report-a-mistake.yml', subject: 'Report a mistake' },
} as const;

export type SendForm = keyof typeof forms;

/** A GitHub form with the name of the page filled in; undefined if no repository is set. */
export function formUrl(form: SendForm, page?: { title: string; url: string }): string | undefined {
  if (!repository) return undefined;
  const query = new URLSearchParams({ template: forms[form].template });
  if (page) {
    query.set('title', page.title);
    query.set('page', site.address + page.url);
  }
  return `${repository}/issues/new?${query}`;
}

/** A mailto link with the subject filled in (RFC 6068); undefined if no address is set. */
export function emailUrl(form: SendForm, page?: { title: string; url: string }): string | undefined {
  if (!contactEmail) return undefined;
  const subject = page ? `${forms[form].subject}: ${page.title}` : forms[form].subject;
  return mailto(subject, page ? `About ${site.address}${page.url}\n\n` : '', contactEmail);
}

/** The form, otherwise the email; undefined if neither is set, and then nothing may be offered. */
export function sendUrl(form: SendForm, page?: { title: string; url: string }): string | undefined {
  return formUrl(form, page) ?? emailUrl(form, page);
}
