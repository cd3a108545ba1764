import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { packAsHtml } from '../../../lib/outputs/pack-files';

const entry = {
  title: 'Trust <first> & last',
  url: 'https://larch.example/resources/trust/',
  kind: 'Tool',
  facts: ['2025'],
  summary: 'One sentence.',
  reference: 'LARCH (2025) Trust.',
  warning: '',
  note: 'Read “this” & that',
};
const pack = {
  title: 'Board <day>',
  url: 'https://larch.example/pack/?r=trust',
  from: 'LARCH resource library',
  entries: [entry, { ...entry, title: 'Second', note: '', warning: 'Withdrawn.' }],
};

test('a pack as a file asks nothing of any other file or site', () => {
  const html = packAsHtml(pack);
  expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/);
  expect(html).toContain('<h1>Board &lt;day&gt;</h1>');
  expect(html).toContain('<p class="note">Read “this” &amp; that</p>');
  expect(html).toContain('<strong>Withdrawn.</strong>');
});

test('its contents lead to its pages, in their order, and its references close it', () => {
  const html = packAsHtml(pack);
  expect([...html.matchAll(/<li><a href="#(page-\d)">/g)].map(([, id]) => id)).toEqual(['page-1', 'page-2']);
  for (const id of ['page-1', 'page-2']) expect(html).toContain(`<section id="${id}">`);
  expect(html.match(/<li>LARCH \(2025\) Trust\.<\/li>/g)).toHaveLength(2);
});

test('it is sound HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const report = await validator.validateString(packAsHtml(pack));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
