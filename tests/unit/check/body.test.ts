import { expect, test } from 'vitest';
import { faultsInBody, talk } from '../content/made-up-content';

test.each([
  ['# Big', '# Big', 'Only the page title has one #. Write: ## Big'],
  ['Big\n===', '# Big', 'Only the page title has one #. Write: ## Big'],
  ['### Deep', '### Deep', 'This heading skips a level. Write: ## Deep'],
  ['##', '## ', 'This heading has no text. Write some, or delete the line.'],
  ['#', '# ', 'This heading has no text. Write some, or delete the line.'],
  [
    '## Share',
    '## Share',
    'The page already has a section "Share", made from the fields. Change the words of this heading.',
  ],
])('the heading %j is refused', (body, written, say) => {
  expect(faultsInBody(body)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a heading may not skip a level further down', () => {
  const say = 'This heading skips a level. Write: ### Deep';
  expect(faultsInBody('## High\n\n#### Deep')).toEqual([{ file: talk, line: 17, written: '#### Deep', say }]);
});

test('headings may climb by more than one level, and be the same', () => {
  expect(faultsInBody('## One\n\n### Two\n\n#### Three\n\n## One')).toEqual([]);
});

test('HTML shown as code is words', () => {
  expect(faultsInBody('Write `<b>`.\n\n```\n<script>\n```')).toEqual([]);
});

test.each(['<!-- Ask Jo about this -->', 'Words <!-- and a remark --> and words.', '<!-- On\n\ntwo lines -->'])(
  'a remark to other editors is accepted: %j',
  (body) => {
    expect(faultsInBody(body)).toEqual([]);
  },
);

test.each([
  ['![A map](/images/none.png)', 'public/images/none.png not found. Add the file or correct the path.'],
  [
    '![](/images/map.png)',
    'Say what the picture shows: ![what it shows](/images/map.png). If it is only decoration, write: ![](/images/map.png "decorative")',
  ],
  [
    '![A map](https://example.org/map.png)',
    'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)',
  ],
  [
    '![A map](data:image/png;base64,AAAA)',
    'Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)',
  ],
])('the picture %s is refused', (written, say) => {
  expect(faultsInBody(written)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a picture by reference is refused', () => {
  const say = 'Write the path of the picture here: ![what it shows](/images/name.png)';
  expect(faultsInBody('![A map][map]\n\n[map]: https://example.org/map')).toEqual([
    { file: talk, line: 15, written: '![A map][map]', say },
  ]);
});

test('a picture that says what it shows is accepted, and one that decorates', () => {
  expect(faultsInBody('![A map](/images/map.png) ![](/images/map.png "decorative")')).toEqual([]);
});
