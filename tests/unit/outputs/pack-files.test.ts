import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { packAsHtml } from '../../../lib/outputs/pack-files';

const entry = {
  title: 'Trust <first> & last',
  url: 'https://larch.example/resources/trust/',
  type: 'Tool',
  facts: '2025',
  summary: 'One sentence.',
  warning: '',
  note: 'Read “this” & that',
};
const pack = {
  title: 'Board <day>',
  message: 'One line\nand <another>',
  url: 'https://larch.example/pack/?r=trust',
  from: 'LARCH resource library',
  entries: [entry, { ...entry, title: 'Second', note: '', warning: 'Withdrawn.' }],
};

test('a pack as a file is valid HTML, and needs no other file or site', async () => {
  const html = packAsHtml(pack);
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/);
  expect(html).toContain('<h1>Board &lt;day&gt;</h1>');
  expect(html).toContain('<p>One line<br>and &lt;another&gt;</p>');
  expect(html).toContain('<p class="note">Read “this” &amp; that</p>');
  expect(html).toContain('<p class="warning">Withdrawn.</p>');
});
