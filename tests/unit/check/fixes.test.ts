/** The changes that problems offer: what each would put on the line, and whether `check --fix` may do it unasked. */
import { expect, test } from 'vitest';
import { check, post, talk } from '../content/made-up-content';

/** The change that the only problem of these files offers. */
function fixOf(files: Record<string, string>) {
  const { problems } = check(files);
  expect(problems).toHaveLength(1);
  return problems[0]?.fix;
}

const inFields = (lines: Record<string, string>) => fixOf({ [talk]: post(lines) });
const inBody = (body: string) => fixOf({ [talk]: post({}, body) });

test.each([
  ['a date in another order', { added: 'added: 31/12/2026' }, '31/12/2026', '2026-12-31'],
  ['a date in curly quotation marks', { added: 'added: “2026-11-23”' }, '“2026-11-23”', '2026-11-23'],
  ['a year for a title', { title: 'title: 2026' }, '2026', '"2026"'],
  ['a number between quotation marks', { event: 'event:\n  minutes: "45"' }, '"45"', '45'],
  ['true between quotation marks', { partner: 'partner: "true"' }, '"true"', 'true'],
  ['a name in curly quotation marks', { category: 'category: “webinars”' }, '“webinars”', 'webinars'],
  ['a choice in capitals', { status: 'status: Published' }, 'Published', 'published'],
  ['a colon', { title: 'title: A talk: first' }, 'title: A talk: first', 'title: "A talk: first"'],
  ['an apostrophe', { title: "title: 'London's talk'" }, "title: 'London's talk'", 'title: "London\'s talk"'],
  ['a number sign', { title: 'title: Event #3' }, 'title: Event #3', 'title: "Event #3"'],
  ['a reserved sign of YAML', { title: 'title: *bold*' }, 'title: *bold*', 'title: "*bold*"'],
  ['an odd blank', { title: 'title:\u00a0A talk' }, 'title:\u00a0A talk', 'title: A talk'],
])('--fix corrects %s', (_, lines, from, to) => {
  expect(inFields(lines)).toEqual({ from, to, isSafe: true });
});

test.each([
  ['content/resources/My Talk.md', 'my-talk.md'],
  ['content/resources/Café.markdown', 'cafe.md'],
])('the file name --fix corrects %s', (file, name) => {
  expect(fixOf({ [file]: post() })).toEqual({ name, isSafe: true });
});

test.each([
  ['a date whose day may be its month', { added: 'added: 5/6/2026' }, '5/6/2026', '2026-06-05'],
  ['a name with a typo', { category: 'category: webinar' }, 'webinar', 'webinars'],
  ['a field with a typo', { title: 'titel: A talk' }, 'titel:', 'title:'],
  ['names in a row', { topics: 'topics: trust, mental-health' }, 'trust, mental-health', '[trust, mental-health]'],
  ['yes for true', { partner: 'partner: yes' }, 'yes', 'true'],
  ['a part that begins too far left', { event: 'event:\nplace: London' }, 'place:', '  place:'],
  [
    'a line that begins too far right',
    { source: 'source:\n  label: Talks\n   address: https://example.org/\n  is: the resource' },
    '   address: https://example.org/',
    '  address: https://example.org/',
  ],
  [
    'an item of a list that begins too far right',
    { topics: 'topics:\n  - trust\n   - mental-health' },
    '   - mental-health',
    '  - mental-health',
  ],
  [
    'a recording without https',
    { recordings: 'recordings:\n  - title: Launch\n    video: http://youtu.be/dQw4w9WgXcQ' },
    'http://youtu.be/dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ',
  ],
])('a correction is suggested for %s', (_, lines, from, to) => {
  const { isSafe, ...fix } = { isSafe: false, ...inFields(lines) };
  expect({ isSafe, fix }).toEqual({ isSafe: false, fix: { from, to } });
});

test.each([
  ['a page with a typo', '[x](/resources/frist/)', '/resources/frist/', '/resources/first/'],
  ['an anchor with a typo', '[x](/about/#who-we-ar)', '/about/#who-we-ar', '/about/#who-we-are'],
  ['a heading that skips a level', '## One\n\n#### Two', '#### Two', '### Two'],
  ['a block with a typo', ':::carre\nWords.\n:::', ':::carre', ':::care'],
])('a correction is suggested for %s', (_, body, from, to) => {
  expect(inBody(body)).toEqual({ from, to });
});

test('nothing is suggested if the field that was meant exists', () => {
  expect(inFields({ titel: 'titel: A talk' })).toBeUndefined();
});

test.each(['status: published # live', 'topics:\n  - trust # this\n  - mental-health'])(
  'nothing is suggested where a comment may be meant: %s',
  (lines) => {
    expect(inFields({ [lines.split(':')[0] ?? '']: lines })).toBeUndefined();
  },
);
