/** What is wrong in a JSON feed, by https://www.jsonfeed.org/version/1.1/. */
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const author = z
  .strictObject({ name: z.string().min(1).optional(), url: z.url().optional(), avatar: z.url().optional() })
  .refine((each) => Object.keys(each).length > 0, 'Authors: at least one of its parts');

const item = z.strictObject({
  // Items: an id is required, a string, and never changes.
  id: z.string().min(1),
  url: address.optional(),
  title: z.string().min(1).optional(),
  // One of the two must be present; we have HTML.
  content_html: z.string().min(1),
  summary: z.string().optional(),
  date_published: z.iso.datetime().optional(),
  date_modified: z.iso.datetime().optional(),
  tags: z.array(z.string().min(1)).optional(),
});

const feed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().optional(),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
  // `author` of version 1 is called `authors` now.
  authors: z.array(author).min(1),
  // Extensions: a name that begins with an underscore, and an object that says in `about` what it is.
  _rights: z.strictObject({ about: address, rights: z.string() }),
  items: z
    .array(item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'Items: no id twice'),
});

/** What is wrong in a JSON feed; nothing when all is well. */
export function problemsInJsonFeed(text: string): string[] {
  try {
    const { error } = feed.safeParse(JSON.parse(text));
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  } catch (error) {
    return [String(error)];
  }
}
