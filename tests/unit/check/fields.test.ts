/** Fields that are missing or unknown, values of the wrong type or length, and names of what isn't there: each answer word for word. */
import { expect, test } from 'vitest';
import { post, problemsIn, talk } from '../content/made-up-content';
import { answersIn, answersInFields, answersInStatistic, describeAnswer } from './answers';

const words = 'This must be text. Put it in quotation marks: "…".';
const list = 'This must be a list. Put each item on its own line, after two spaces, a hyphen and a space.';
const group = 'This must be a group. Put each of its fields on a line below, indented by two more spaces.';
const day = 'This must be a date, written year-month-day: 2026-12-31.';
const oneLine = 'This has a line break or a character that can’t be shown. Write it on one line, in plain text.';
const url = 'This isn’t a URL. Write the whole of it, beginning with https://, without spaces.';
const video =
  'This video can’t play here. Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.';
const name =
  'Use at most 40 lower-case letters, digits and hyphens, such as launch or session-2, and not the word page, which lists use.';
const path = 'Write a path on this site in lower case, with a slash at each end: /resources/old-name/.';
const itself = 'This resource refers to itself. Choose another one, or delete the line.';

const code = 'Fields are plain text, so readers would see the Markdown or HTML here. Write only the words.';

const recordingAt = (link: string) => `recordings:\n  - title: Launch\n    video: ${link}`;
const recordingCalled = (id: string) => `recordings:\n  - title: Launch\n    id: ${id}`;
const documentAt = (link: string) => `documents:\n  - label: Report\n    address: ${link}\n    format: PDF`;
const sourceAt = (link: string) => `source:\n  label: Talks\n  address: ${link}\n  is: the resource`;

test.each(
  Object.entries({
    'no title': '1 title: This is missing. Add: title: Hearing community voices (The title, as the source gives it.)',
    'no source':
      '1 source: This is missing. Add: source: { label: …, address: …, is: … } (The page where you found it.)',
    'source:\n  label: Talks\n  is: the resource':
      '9 source address: This is missing. Add: address: https://anti-racism.london/ (The link to the page where you found it.)',
    'people:\n  - name: Somebody\n  - role: Chair':
      '16 people 2 name: This is missing. Add: name: Jabeer Butt (Their name, as they write it.)',
    'title:':
      '2 title: This is empty. Write, for example: title: Hearing community voices (The title, as the source gives it.)',
    'kind:': '14 kind: This is empty. Delete the line, or write: kind: Learning event',
    'topics: []': '5 topics: This list is empty. Write at least one, as in [mental-health].',
    'searchWords:\n  - "  "': '15 searchWords 1: This is empty. Fill it in, or delete the line.',
    'titel: A talk': '14 titel: There is no field called "titel". Write title instead, or delete the line.',
    'people:\n  - name: Somebody\n    rol: Chair':
      '16 people 1 rol: There is no field called "rol". Write role instead, or delete the line.',
    'added: 31/12/2026': '8 added: Write this date as 2026-12-31 (year, month, day).',
    'added: 5.6.2026': '8 added: Write this date as 2026-06-05 (year, month, day), if 5 June 2026 is meant.',
    'added: 2026': `8 added: ${day}`,
    'added: 2026-02-30': '8 added: That day doesn’t exist: February 2026 has 28 days.',
    'added: 2026-13-01': '8 added: Write this date as 2026-01-13 (year, month, day), if 13 January 2026 is meant.',
    'published:\n  date: spring 2026':
      '15 published date: This must be a year, a month or a day: 2026, 2026-12 or 2026-12-31.',
    'status: publishd': '13 status: Write published instead.',
    'status: live': '13 status: Choose one of: draft, published, superseded, withdrawn.',
    [sourceAt('https://example.org/\n  is: The resource').replace(/\n {2}is: the resource$/, '')]:
      '12 source is: Write "the resource" (without the quotation marks) instead.',
    'title: 2026': `2 title: ${words}`,
    'searchWords:\n  - Report: part one': `15 searchWords 1: ${words}`,
    'topics: Mental health': `5 topics: ${list}`,
    'topics: mental-health': '5 topics: This must be a list. Write it in square brackets: [mental-health]',
    'topics: – mental-health, trust':
      '5 topics: This must be a list. Write it in square brackets: [mental-health, trust]',
    'source: https://example.org/': `9 source: ${group}`,
    'partner: yes': '14 partner: Write true or false, without quotation marks.',
    'event:\n  minutes: "90"': '15 event minutes: Write a whole number, without quotation marks.',
    'event:\n  minutes: 0': '15 event minutes: Write a number of at least 1.',
    'summary: Too short.': '3 summary: This is too short. Write at least 40 characters.',
    [`title: ${'a'.repeat(161)}`]: '2 title: This is 161 characters long. Write at most 160.',
    'title: "Two\\nlines here"': `2 title: ${oneLine}`,
    [sourceAt('javascript:alert(1)')]: `11 source address: ${url}`,
    [sourceAt('https://example')]: `11 source address: ${url}`,
    [sourceAt('www.example.org/talks')]:
      '11 source address: The URL must begin with https://. Write: https://www.example.org/talks',
    [sourceAt('<https://example.org/talks>')]:
      '11 source address: There is more here than the link. Write: https://example.org/talks',
    [sourceAt('5')]: '11 source address: This must be a URL that begins with https://.',
    [recordingAt('https://example.org/watch?v=dQw4w9WgXcQ')]: `16 recordings 1 video: ${video}`,
    [recordingAt('http://youtu.be/dQw4w9WgXcQ')]:
      '16 recordings 1 video: The link must begin with https://. Write: https://youtu.be/dQw4w9WgXcQ',
    [recordingAt('5')]:
      '16 recordings 1 video: Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.',
    [recordingAt('/videos/none.mp4')]:
      '16 recordings 1 video: public/videos/none.mp4 not found. Add the file or correct the path.',
    [recordingCalled('the launch')]: `16 recordings 1 id: ${name}`,
    [recordingCalled('a'.repeat(41))]: `16 recordings 1 id: ${name}`,
    [recordingCalled('page')]: `16 recordings 1 id: ${name}`,
    [documentAt('report.pdf')]:
      '16 documents 1 address: This is not a link. Write one that begins with https://, or a file such as /documents/report.pdf. If you have neither, delete this line.',
    [documentAt('5')]:
      '16 documents 1 address: Write a link, or a file such as /documents/report.pdf. If you have neither, delete this line.',
    [documentAt('/documents/none.pdf')]:
      '16 documents 1 address: public/documents/none.pdf not found. Add the file or correct the path.',
    'formerAddresses:\n  - old-talk': `15 formerAddresses 1: ${path}`,
    'language: Bengali': '14 language: Write a language as its code: bn for Bengali, ar for Arabic, pl for Polish.',
    'category: 5': '4 category: Write one file name from content/categories/, without .md.',
    'topics: [mental-helth]': '5 topics 1: There is no topic called "mental-helth". Write mental-health instead.',
    'topics: [trust, zebra]': '5 topics 2: There is no topic called "zebra". Choose one of: mental-health, trust.',
    'related: [frst]': '14 related 1: There is no resource called "frst". Write first instead.',
    'related: [talk]': `14 related 1: ${itself}`,
    'supersededBy: first': '14 supersededBy: This only goes with status: superseded. Write that, or delete this line.',
    'kind: Podcast':
      '14 kind: The category webinars has no type "Podcast". Choose one of: Webinar, Conference; or add it to content/categories/webinars.md.',
    'status: superseded':
      '13 status: This needs another field. Add: supersededBy: … (The resource that replaced it, if it is superseded.)',
    'status: withdrawn':
      '13 status: This needs another field. Add: withdrawnBecause: … (Why it was withdrawn, in words for readers.)',
    'title: "the\u00a0FIRST "':
      '2 title: content/resources/first.md has the same title. Change one of them, so that readers can tell them apart.',
    'title: A <b>talk</b>': `2 title: ${code}`,
    'title: "*A talk*"': `2 title: ${code}`,
    'title: A talk with [Ada](https://example.org)': `2 title: ${code}`,
    'title: Itâ€™s a talk': '2 title: A letter here was damaged when this was saved or copied. Type it again.',
    'topics:\n  - trust\n  -':
      '7 topics 2: This is empty. Write, for example: - mental-health (A file name from content/topics/.)',
    'draft: true': '14 draft: There is no field called "draft". Write status instead, or delete the line.',
    'tags: [trust]': '14 tags: There is no field called "tags". Write topics instead, or delete the line.',
    'title: A \u202etalk':
      '2 title: This has a hidden character that changes the order of the letters. Delete it, or type the line again.',
    ...Object.fromEntries(
      Object.entries({
        '/resources/first/': 'content/resources/first.md',
        '/about/': 'content/pages/about.md',
        '/topics/': 'a page of the site',
        '/resources/talk/': talk,
      }).map(([url, owner]) => [
        `formerAddresses:\n  - ${url}`,
        `15 formerAddresses 1: This URL already leads to ${owner}. Correct this line, or delete it.`,
      ]),
    ),
  }),
)('the answer to a wrong field: %j', (lines, answer) => {
  expect(answersInFields(lines)).toEqual([answer]);
});

test.each<string | Record<string, string>>([
  {},
  'published:\n  date: 2026-12-31',
  'kind: Conference',
  recordingAt('https://youtu.be/dQw4w9WgXcQ'),
  recordingAt('/videos/tour.mp4'),
  documentAt('https://example.org/report.pdf'),
  documentAt('/documents/report.pdf'),
  { status: 'status: superseded', supersededBy: 'supersededBy: first' },
  { status: 'status: withdrawn', why: 'withdrawnBecause: It is out of date' },
])('no error in a post with these fields: %j', (lines) => {
  expect(answersInFields(lines)).toEqual([]);
});

test('a required field whose name has a typo is not reported as missing too', () => {
  expect(answersInFields({ title: 'Title: A talk' })).toEqual([
    '2 Title: There is no field called "Title". Write title instead, or delete the line.',
  ]);
});

test('fields of a group that begin too far to the left say where they belong', () => {
  const message = 'This belongs to source. Indent the line by two more spaces.';
  expect(answersInFields('source:\nlabel: Talks\naddress: https://example.org/talks\nis: the resource')).toEqual([
    `10 label: ${message}`,
    `11 address: ${message}`,
    `12 is: ${message}`,
  ]);
});

test('a name like no other is answered with where the names are, and a choice with all choices', () => {
  const others = Object.fromEntries(
    'abcdefghi'.split('').map((letter) => [`content/resources/${letter}.md`, post({ title: `title: Talk ${letter}` })]),
  );
  const problems = problemsIn({ ...others, [talk]: post({ related: 'related: [zebra-crossings]' }) });
  expect(problems.map(describeAnswer)).toEqual([
    '14 related 1: There is no resource called "zebra-crossings". Use the name of a file in content/resources/.',
  ]);
  expect(answersInStatistic('place: zanzibar')).toEqual([
    expect.stringMatching(/^9 place: Choose one of: united-kingdom, .*, westminster, not-stated\.$/),
  ]);
});

test('an unknown field like no other is answered with the choices', () => {
  const content = '---\nname: Mental health\nsummary: What a reader finds on this shelf.\ncolour: red\n---\n';
  expect(answersIn('content/topics/mental-health.md', content)).toEqual([
    '4 colour: There is no field called "colour". Delete the line. Choose one of: condition, figure, glossary, name, searchWords, summary.',
  ]);
});

test('what readers see as the name of a category is not its file name, which is shown', () => {
  const category =
    '---\nname: Talks and webinars\nsummary: What a reader finds on this shelf.\nline: Talks to watch\nkinds: [Webinar]\norder: 1\n---\n';
  const files = {
    'content/categories/webinars.md': category,
    [talk]: post({ category: 'category: Talks and webinars' }),
  };
  const message = 'There is no category called "Talks and webinars". Write webinars instead.';
  expect(problemsIn(files)).toEqual([
    { file: talk, line: 4, field: 'category', written: 'Talks and webinars', message },
  ]);
});

test('a published resource may not name a draft', () => {
  const message = '"sketch" is a draft, so readers can’t see it. Publish it, or choose another one.';
  const problems = problemsIn({
    'content/resources/sketch.md': post({ title: 'title: A sketch', status: 'status: draft' }),
    [talk]: post({ related: 'related: [sketch]' }),
  });
  expect(problems).toEqual([{ file: talk, line: 14, field: 'related 1', written: 'sketch', message }]);
});

test('two resources may not have the same former address', () => {
  const former = 'formerAddresses:\n  - /resources/old/';
  const message = 'This URL already leads to content/resources/second.md. Correct this line, or delete it.';
  const problems = problemsIn({
    'content/resources/second.md': post({ title: 'title: The second', former }),
    [talk]: post({ former }),
  });
  expect(problems).toEqual([{ file: talk, line: 15, field: 'formerAddresses 1', written: '/resources/old/', message }]);
});

const summary = 'summary: What a reader finds here.';

test.each([
  [
    'content/topics/well-being.md',
    'name: Mental health',
    '2 name: content/topics/mental-health.md has the same name. Change one of them, so that readers can tell them apart.',
  ],
  ['content/topics/nhs.md', 'name: The NHS'],
  ['content/pages/topics.md', 'title: Topics', ': The site uses /topics/ for something else. Rename this file.'],
  ['content/pages/home.md', 'title: Home\nfeatured: first'],
  [
    'content/pages/home.md',
    'title: Home',
    '1 featured: Say which resource is at the top of the home page. Add: featured: name-of-the-resource',
  ],
])('the answer to %s with %j', (file, lines, ...answers) => {
  expect(answersIn(file, `---\n${lines}\n${summary}\n---\n`)).toEqual(answers);
});

test('the home page opens with a resource that is listed', () => {
  const file = 'content/pages/home.md';
  const withdrawn = post({ status: 'status: withdrawn', why: 'withdrawnBecause: The maker took it back' });
  const message = '"talk" is withdrawn. Choose a published resource.';
  expect(
    problemsIn({ [talk]: withdrawn, [file]: `---\ntitle: The library\n${summary}\nfeatured: talk\n---\n` }),
  ).toEqual([{ file, line: 4, field: 'featured', written: 'talk', message }]);
});
