/** A resource that a journey writes in the form of the web editor, and that the small site with recordings has too. */

export const entry = {
  slug: 'listening-first-an-example',
  title: 'Listening first: an example',
  summary: 'A made-up talk. It shows how a resource is written here, with the fields that most resources need.',
  added: '2026-11-24',
  source: { label: 'Example page', address: 'https://example.org/listening-first/' },
  person: { name: 'Example Speaker', role: 'Example role' },
  text: '## In short\n\nWords that nobody said.\n\n:::care\nTake them for what they are.\n:::\n',
} as const;

/** The file that has to come of it, by its path from the top of the project. */
export function madeUpEntry(): Record<string, string> {
  const { slug, title, summary, added, source, person, text } = entry;
  return {
    [`content/resources/${slug}.md`]: `---
title: '${title}'
summary: ${summary}
category: webinars
topics:
  - remi
audiences:
  - nhs
organisations:
  - larch
added: ${added}
event:
  date: 2025-06
source:
  label: ${source.label}
  address: ${source.address}
  is: a related page
people:
  - name: ${person.name}
    role: ${person.role}
status: published
---

${text}`,
  };
}
