/** Slips in a real post, and what is only told. */
import { addFields, addText, changeBelow, cutOut, lineOf, type Slip, takeOut, write } from './slip-makers';

/** What stops a build. */
export const slips: Readonly<Record<string, Slip>> = {
  'a status that there is not': write('status', 'publishd', 'Write published instead.'),
  'a category that there is not': write('category', 'webinar-list', 'There is no category called "webinar-list".'),
  'a topic that there is not': changeBelow('topics', () => '  - racisms', 'There is no topic called "racisms".'),
  'an organisation that there is not': changeBelow(
    'organisations',
    () => '  - larsh',
    'There is no organisation called',
  ),
  'a resource that there is not': changeBelow('related', () => '  - remi-lunch', 'There is no resource called'),
  'no summary': takeOut('summary', 'This is missing. Add: summary:'),
  'no source': takeOut('source', 'This is missing. Add: source:'),
  'a source without a label': {
    says: 'This is missing. Add: label:',
    make(lines) {
      const line = lineOf(lines, 'source');
      lines.splice(line, 1);
      return line;
    },
  },
  'a title between too few quotation marks': write('title', '"A talk', 'A quotation mark or bracket is opened'),
  'a title with a colon': write('title', 'A talk: first', 'The text holds a colon'),
  'a title that is a number': write('title', '2026', 'This must be words.'),
  'a field that stands there twice': addFields('summary: Once more.', 1, 'This field stands here twice.'),
  'a field that there is not': addFields('colour: red', 1, 'There is no field called "colour".'),
  'a name of a field with a slip': {
    says: 'There is no field called "sumary". Write summary',
    make(lines) {
      const line = lineOf(lines, 'summary');
      lines[line - 1] = lines[line - 1]?.replace('summary', 'sumary') ?? '';
      return line;
    },
  },
  'words where a list should be': {
    says: 'This must be a list.',
    make(lines) {
      const line = lineOf(lines, 'topics');
      const entries = lines.slice(line).findIndex((each) => /^\S/.test(each));
      lines.splice(line - 1, entries + 1, 'topics: trust');
      return line;
    },
  },
  'a day that there is not': write('added', '2026-02-30', 'There is no such day'),
  'a day in another order': write('added', '23/11/2026', 'Write this date as 2026-11-23'),
  'a line that begins too far to the right': changeBelow(
    'source',
    (line) => ` ${line}`,
    'This line does not begin under its neighbours.',
    2,
  ),
  'a line that begins with a tab': changeBelow(
    'topics',
    (line) => line.replace('  ', '\t'),
    'This line begins with a tab.',
  ),
  'a blank that is no space': changeBelow(
    'topics',
    (line) => line.replace('  ', '\u00a0\u00a0'),
    'This line holds a blank',
  ),
  'a recording without https': {
    says: 'The address must begin with https://.',
    make(lines) {
      cutOut(lines, 'recordings');
      const end = lines.indexOf('---', 1);
      lines.splice(end, 0, 'recordings:', '  - title: Talk', '    video: http://www.youtube.com/watch?v=aaaaaaaaaaa');
      return end + 3;
    },
  },
  'a second title': addText('# Once more', 'The title is the only heading with one #.'),
  'a heading that skips a level': addText('#### Deep', 'This heading skips a level.'),
  'a heading without words': addText('##', 'This heading has no words.'),
  'a link that runs a script': addText('[Words](javascript:alert)', 'A link cannot begin with "javascript:".'),
  'a link to a page that there is not': addText('Words.\n\n[Words](/resources/nowhere/)', 'There is no page', 3),
  'a link to a heading that there is not': addText(
    '[Words](#nowhere-at-all)',
    'There is no heading #nowhere-at-all on this page.',
  ),
  'a link to a heading that another page has not': addText(
    '[Words](/about/#nowhere-at-all)',
    'There is no heading #nowhere-at-all on /about/.',
  ),
  'a link that goes nowhere': addText('[Words]()', 'This link goes nowhere.'),
  'a picture that there is not': addText(
    '![A map](/images/nowhere.png)',
    'There is no picture public/images/nowhere.png.',
  ),
  'a block that there is not': addText(':::carre\nWords.\n:::', 'There is no block ":::carre".'),
  'a block that does not end': addText(':::care\nWords.', 'This block does not end.'),
  'curly quotation marks in a block': addText(
    ':::source{is=“found”}\nWords.\n:::',
    'Quotation marks are straight here',
  ),
  HTML: addText('Words.\n\n<b>Words</b>', 'HTML is not used in posts.', 3),
  'front matter that does not end': {
    says: 'The fields do not end.',
    make(lines) {
      lines.splice(lines.indexOf('---', 1), 1);
      return 1;
    },
  },
  nothing: { says: 'This file is empty.', make: (lines) => lines.splice(0) && 0 },
  'letters that are not UTF-8': {
    says: 'This file is not saved as UTF-8 text',
    make: () => 0,
    save: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9])]),
  },
};

/** What is only told. */
export const oddities: Readonly<Record<string, Slip>> = {
  'line ends of Windows': {
    says: 'From here lines end as Windows ends them.',
    make: () => 1,
    save: (text) => text.replaceAll('\n', '\r\n'),
  },
  'a byte-order mark': {
    says: 'The file begins with a sign that nobody sees',
    make: () => 1,
    save: (text) => `\uFEFF${text}`,
  },
  'a review in the future': write('reviewed', '2099-01-01', 'This lies in the future.'),
  'no day of the next review': takeOut('reviewDue', 'Say when to hold this against its sources again.'),
  'a link that does not say where it goes': addText('See [here](/about/).', 'This does not say where the link goes.'),
  'a sentence without end': addText(`Words${' and words'.repeat(20)}.`, 'This sentence has 41 words.'),
  'an abbreviation of its own': addText('Then the QXZ came.', 'This is its first use on the page.'),
};
