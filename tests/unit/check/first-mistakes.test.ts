/** The slips of people who write here for the first time: each with its place and what to write, word for word. */
import { expect, test } from 'vitest';
import { faultsIn, faultsInBody, faultsInFields, post, talk } from '../content/made-up-content';

test.each([
  ['dots for hyphens', '•\tAsk first.', 'Begin each item of a list with a hyphen and a space. Write: - Ask first.'],
  [
    'the dots of Word',
    '·       Ask first.',
    'Begin each item of a list with a hyphen and a space. Write: - Ask first.',
  ],
  ['its inner lists', 'o   Ask first.', 'Begin each item of a list with a hyphen and a space. Write: - Ask first.'],
  ['a heading without its space', '##Words', 'A space is missing after the #. Write: ## Words'],
  [
    'a block for a statistic',
    ':::statistic{id="known"}',
    'A statistic is a single line that begins with two colons. Write: ::statistic{id="known"}',
  ],
  [
    'curly marks around the name of a statistic',
    '::statistic{id=“known”}',
    'Use straight quotation marks here. Write: ::statistic{id="known"}',
  ],
  [
    'curly marks around several words',
    ':::figure{number=“9 in 10”}',
    'Use straight quotation marks here. Write: :::figure{number="9 in 10"}',
  ],
  [
    'a picture pasted at GitHub',
    '<img src="https://github.com/user-attachments/assets/1">',
    'HTML isn’t used in posts. Write: ![what it shows](/images/name.png)',
  ],
  [
    'a player pasted from YouTube',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
    'Recordings go in the fields, not in the text. Add under recordings: video: https://www.youtube.com/embed/dQw4w9WgXcQ',
  ],
])('%s', (_, written, say) => {
  expect(faultsInBody(`Words.\n\n${written}`)[0]).toEqual({ file: talk, line: 17, written, say });
});

test('dots and hashes in code, or within a line, are words', () => {
  expect(faultsInBody('```\n• a\n##b\n```\n\nOne · two, and `##c`. #TakeCare\n\n#TakeCare')).toEqual([]);
});

test.each(['map.png', 'IMG_2034', 'Screenshot 2026-11-24 10.30', 'image', 'alt text'])(
  'words that describe no picture: %s',
  (alt) => {
    const say = `"${alt}" doesn’t help someone who can’t see the picture. Say what it shows: ![what it shows](/images/map.png)`;
    const written = `![${alt}](/images/map.png)`;
    expect(faultsInBody(written)).toEqual([{ file: talk, line: 15, written, say }]);
  },
);

test.each(['A map of ten boroughs', 'Image 3 of the report: three of ten boroughs answer'])(
  'words that do: %s',
  (alt) => {
    expect(faultsInBody(`![${alt}](/images/map.png)`)).toEqual([]);
  },
);

test.each(['www.example.org/talks', 'example.co.uk'])(
  'an address without its beginning is shown whole: %s',
  (written) => {
    const say = `The URL must begin with https://. Write: https://${written}`;
    const source = `source:\n  label: Talks\n  address: ${written}\n  is: the resource`;
    expect(faultsInFields({ source })).toEqual([{ file: talk, line: 11, field: 'source address', written, say }]);
    expect(faultsInBody(`[Talks](${written})`)).toEqual([{ file: talk, line: 15, written, say }]);
  },
);

test.each([
  ['youtu.be/dQw4w9WgXcQ', 'The link must begin with https://. Write: https://youtu.be/dQw4w9WgXcQ'],
  [
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
    'This is embed code. Write only the link in it: https://www.youtube.com/embed/dQw4w9WgXcQ',
  ],
])('a recording as it was copied: %s', (written, say) => {
  expect(faultsInFields({ recordings: `recordings:\n  - title: Launch\n    video: ${written}` })).toEqual([
    { file: talk, line: 16, field: 'recordings 1 video', written, say },
  ]);
});

test('the words that readers see are not the name of a file, which is shown', () => {
  const say = 'There is no category called "Talks and webinars". Write webinars instead.';
  const category =
    '---\nname: Talks and webinars\nsummary: What a reader finds on this shelf.\nline: Talks to watch\nkinds: [Webinar]\norder: 1\n---\n';
  const files = {
    'content/categories/webinars.md': category,
    [talk]: post({ category: 'category: Talks and webinars' }),
  };
  expect(faultsIn(files)).toEqual([{ file: talk, line: 4, field: 'category', written: 'Talks and webinars', say }]);
});

test('a choice of several words is shown with its ends', () => {
  const say = 'Write "the resource" (without the quotation marks) instead.';
  const source = 'source:\n  label: Talks\n  address: https://example.org/talks\n  is: The resource';
  expect(faultsInFields({ source })).toEqual([
    { file: talk, line: 12, field: 'source is', written: 'The resource', say },
  ]);
});

test('a dash or an equals sign is no colon', () => {
  for (const written of ['category – webinars', 'category = webinars', 'category - webinars']) {
    const say = 'Write a colon and a space after the name of a field. Write: category: webinars';
    expect(faultsInFields({ category: written })).toEqual([{ file: talk, line: 4, written, say }]);
  }
});

test('a name that is taken is not given again', () => {
  const file = 'content/resources/Talk.md';
  const say =
    'A file name is part of the URL, so it has only lower-case letters, digits and hyphens. There is a file talk.md already. Delete one of the two, or call this one talk-2.md.';
  const [fault] = faultsIn({ [file]: post({ title: 'title: Another' }), [talk]: post() });
  expect(fault).toEqual({ file, say });
});

test('a name without its end is given one', () => {
  const file = 'content/resources/talk';
  expect(faultsIn({ [file]: post() })).toEqual([
    { file, say: 'Files in content/ end in .md. Rename this one to talk.md.' },
  ]);
});

test.each([
  ['talk.md', 'resources'],
  ['resources/talk.md', 'resources'],
  ['statistics/talk.md', 'statistics'],
])('a post outside content/ is found: %s', (file, folder) => {
  const say = `This file is outside content/, so it isn’t published. Move it to content/${folder}/.`;
  expect(faultsIn({ [file]: post(), 'README.md': '# Words\n' })).toEqual([{ file, say }]);
});
