import { expect, test } from 'vitest';
import { tidy } from '../../../lib/check/text';
import { adviceIn, check, post, talk } from '../content/made-up-content';

const reviewed = 'reviewed: 2026-11-23\nreviewDue: 2027-05-23\npublished:\n  date: 2026';

test('a byte-order mark and the line ends of Windows are told of once in each file, and are no faults', async () => {
  const text = post({ reviewed });
  const mixed = `\uFEFF${text.slice(0, text.indexOf('summary'))}${text.slice(text.indexOf('summary')).replaceAll('\n', '\r\n')}`;
  expect(check({ [talk]: mixed }).faults).toEqual([]);
  const look = { file: talk, level: 'warning' };
  expect((await adviceIn({ [talk]: mixed })).filter(({ file }) => file === talk)).toEqual([
    {
      ...look,
      line: 1,
      say: 'The file begins with an invisible character, a byte order mark. npm run check -- --fix removes it.',
    },
    { ...look, line: 3, say: 'From here, lines end the way Windows ends them. npm run check -- --fix removes it.' },
  ]);
});

test('a tidy text stays as it is, and so do two blanks that begin a new line', () => {
  const text = '---\ntitle: A talk\n---\n\nOne  \ntwo.\n';
  expect(tidy(text)).toBe(text);
});

test('what nobody sees is taken out', () => {
  expect(tidy('\uFEFF---\r\ntitle: A talk \r\n---\r\n \t\r\nOne  \r\ntwo.\t\n')).toBe(
    '---\ntitle: A talk\n---\n\nOne  \ntwo.\n',
  );
});
