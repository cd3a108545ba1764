/** Warnings, and what is wanted. */
import { expect, test } from 'vitest';
import type { Problem } from '../../../lib/check/problem';
import { adviceIn, post, talk } from '../content/made-up-content';
import { describeAnswer } from './answers';

const reviewed = 'reviewed: 2026-11-23\nreviewDue: 2027-05-23\npublished:\n  date: 2026';

const words = `
instead:
  - words: [BAME, coproduction, hard to reach]
    write: something else
    because: Because.
    except: [Croydon BAME Forum]
known: [NHS]
links: [click here, here]
`;

/** The advice on a post with this text, whose first line is line 19. */
function adviceOn(body: string, lines: Record<string, string> = {}): Problem[] {
  const files = { 'content/words.yml': words, [talk]: post({ reviewed, ...lines }, body) };
  return adviceIn(files).filter(({ file }) => file === talk);
}

const listed = 'Because. If this is a name, add it to content/words.yml, under except.';
const instead = `Write "something else" instead. ${listed}`;
const name = 'Write the name of the page: [the evidence summary](https://…)';
const vague = `This doesn’t say where the link goes. ${name}`;
const bare = `Screen readers spell out a URL. ${name}`;

test.each([
  'The Race Equity Maturity Index (REMI) has six stages. The REMI is free.',
  'Three parts fit inside it: the Workforce Race Equality Standard (the WRES), and FAQs (frequently asked questions).',
  '## REMI\n\nThe Race Equity Maturity Index (REMI) has six stages.',
  'On COVID-19, at GOV.UK, in volume XII, at A4, by `REMI` in code and "REMI" in a quotation.',
  'See [the REMI on its own site](https://example.org/) and [the other page](/about/).',
  'She called it "coproduction", and [BAME is in this title](https://example.org/). The Croydon BAME Forum is a name.',
  'A reader said: "We did it!" Is that true? Yes, it is.',
  `${'word '.repeat(34)}word. ${'Word '.repeat(34)}word.`,
])('no advice on %j', (body) => {
  expect(adviceOn(body)).toEqual([]);
});

test.each(
  Object.entries({
    'Some words.\nWe speak of coproduction.': ['20', 'coproduction', instead],
    // The word begins as it did, over the end of a line too, and isn't looked for inside other words.
    'Bamedia, bame and recoproduction.\n\nHard to\nreach.': [
      '21',
      'Hard to reach',
      instead.replace('something', 'Something'),
    ],
    [`Short.\n\n- Short. Word${' word'.repeat(35)}.`]: [
      '21',
      `Word${' word'.repeat(35)}.`,
      'This sentence has 36 words. Split it in two: aim for at most 35.',
    ],
    'Come and see!': ['19', 'Come and see!', 'We don’t use exclamation marks. Write a full stop.'],
    'Two REMIs.\n\nThe REMI, that is the Race Equity Maturity Index (REMI).': [
      '19',
      'REMIs',
      'Write the words in full the first time, then REMI in brackets. If every reader knows it, add it to content/words.yml, under known.',
    ],
    'See [click here](/about/) for more.': ['19', 'click here', vague],
    'See [here.](/about/) for more.': ['19', 'here.', vague],
    'See https://example.org/report for more.': ['19', 'https://example.org/report', bare],
    '![A picture of a map](/images/map.png)': [
      '19',
      'A picture of a map',
      'Screen readers already say “image”. Start with what it shows.',
    ],
    // The comment is no text; a heading above another one needs none.
    '<!-- Words. -->\n\n## How to use it\n\n### At work\n\nSome words.\n\n## In short\n\n<!-- Words to come. -->': [
      '27',
      'In short',
      'There is no text below this heading. Write some, or delete the heading.',
    ],
  }),
)('the advice on %j', (body, [line, written, message]) => {
  expect(adviceOn(body)).toMatchObject([{ file: talk, line: Number(line), written, message }]);
});

test('a listed word in a field has a change that replaces it, and titles and names are left as they are', () => {
  const summary = 'summary: Somebody speaks about BAME people, for a long while.';
  const lines = { summary, title: 'title: BAME voices!', kind: 'kind: Webinar' };
  const fix = { from: 'BAME', to: 'something else' };
  expect(adviceOn('Words.', lines)).toEqual([
    { file: talk, level: 'warning', line: 3, field: 'summary', written: 'BAME', message: instead, fix },
  ]);
});

const wasReviewed = 'reviewed: 2026-11-23';

test.each<[string, string, string[]]>([
  [`${wasReviewed}\nreviewDue: 2027-05-23`, '2027-05-22', []],
  [
    '',
    '2026-11-24',
    [
      '1 reviewed: Say when someone last checked this against its sources. Add: reviewed: 2026-11-24',
      '1 reviewDue: Say when to check this again. Add: reviewDue: 2027-05-24',
    ],
  ],
  [
    `${wasReviewed}\nreviewDue: 2027-05-23`,
    '2027-05-23',
    [
      '17 reviewDue: A review has been due since 23 May 2027. Check the page against its sources, then update both dates.',
    ],
  ],
  [
    `${wasReviewed}\nreviewDue: 2026-11-22`,
    '2026-11-24',
    ['17 reviewDue: This isn’t after the last review, on 23 November 2026. Write the date of the next one.'],
  ],
  [
    `${wasReviewed}\nreviewDue: 2027-05-23\nchanges:\n  - date: 2026-12-01\n    note: Added the slides`,
    '2026-11-24',
    ['19 changes 1 date: This date is in the future. Today is 24 November 2026.'],
  ],
  [
    `${wasReviewed}\nreviewDue: 2027-05-23\nlimits: “We saw only the beginning.”`,
    '2026-11-24',
    ['18 limits: Readers would see these quotation marks. Delete them, unless they are part of the text.'],
  ],
])('the advice on a resource with %j on %s', (more, today, answers) => {
  const added = 'added: 2026-11-23\npublished:\n  date: 2026-11-01';
  const advice = adviceIn({ [talk]: post({ added, more }) }, today).filter(({ file }) => file === talk);
  expect(advice.map(describeAnswer)).toEqual(answers);
  expect(advice.filter(({ level }) => level !== 'warning')).toEqual([]);
});

test('a video from a playlist brings a warning that the others aren’t shown', () => {
  const more = 'recordings:\n  - title: A\n    video: https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&index=2';
  const advice = adviceIn({ [talk]: post({ more }) }, '2026-11-24').filter(({ message }) => /playlist/.test(message));
  expect(advice.map(({ level, message }) => [level, message])).toEqual([
    ['warning', 'This shows only one video of the playlist. If you mean others too, add each as a recording.'],
  ]);
});

test('a draft needs no review, and nothing is wanted for it', () => {
  const advice = adviceIn({ [talk]: post({ status: 'status: draft' }) });
  expect(advice.filter(({ file }) => file === talk)).toEqual([]);
});

test('a month is in the future only when all of it is', () => {
  const dated = (date: string) =>
    adviceIn({ [talk]: post({ more: `published:\n  date: ${date}\n${wasReviewed}\nreviewDue: 2027-05-23` }) });
  const counts: number[] = [];
  for (const date of ['2026', '2026-11', '2026-11-24', '2026-11-25', '2026-12', '2027'])
    counts.push(dated(date).filter(({ file }) => file === talk).length);
  expect(counts).toEqual([0, 0, 0, 1, 1, 1]);
});

test('an event may be in the future, and so may the day from which readers see a resource', () => {
  const more = `event:\n  date: 2026-12-24\n${wasReviewed}\nreviewDue: 2027-05-23`;
  const advice = adviceIn({ [talk]: post({ added: 'added: 2026-12-01', more }) });
  expect(advice.filter(({ file }) => file === talk).map(describeAnswer)).toEqual([
    '8 added: This page won’t be published until 1 December 2026.',
  ]);
});

test('what a post says it does not have is wanted, each at its field', () => {
  const lines = {
    source: 'source:\n  label: Talks\n  address: https://example.org/talks\n  is: a related page',
    documents: 'documents:\n  - label: Slides\n    format: PDF',
    recordings: 'recordings:\n  - title: Launch\n  - title: Talk\n    video: https://youtu.be/dQw4w9WgXcQ',
    reviewed: `${wasReviewed}\nreviewDue: 2027-05-23`,
  };
  const advice = adviceIn({ [talk]: post(lines) }).filter(({ file }) => file === talk);
  expect(advice.filter(({ level }) => level !== 'wanted')).toEqual([]);
  expect(advice.map(describeAnswer)).toEqual([
    '1 published date: a publication date',
    '11 source address: a link to the resource itself',
    '15 documents 1 address: a link to the document “Slides”',
    '18 recordings 1 video: a link to the recording “Launch”',
    '19 recordings 2 access captions: for the recording “Talk”: captions, a transcript, an audio description and British Sign Language',
  ]);
});
