import { expect, test } from 'vitest';
import { glossaryLinker } from '../../../lib/markdown/glossary-links';

const link = glossaryLinker([
  { term: 'ICS', url: '/glossary/#ics' },
  { term: 'race equity', url: '/glossary/#race-equity' },
  { term: 'health inequality', url: '/glossary/#health-inequality' },
  { term: 'co-production', url: '/glossary/#co-production' },
  { term: 'microaggression', url: '/glossary/#microaggression' },
]);

/** The text with each link as `[words](anchor)`. */
function linked(html: string): string {
  return link(html).replace(/<a class="term" href="\/glossary\/#([^"]*)">([\s\S]*?)<\/a>/g, '[$2]($1)');
}

test('links only the first use of a term', () => {
  expect(link('<p>An ICS and another ICS.</p>')).toBe(
    '<p>An <a class="term" href="/glossary/#ics">ICS</a> and another ICS.</p>',
  );
});

test.each([
  ['Two ICSs', 'Two [ICSs](ics)'],
  ['the topics and ics', 'the topics and ics'],
  ['Health inequalities', '[Health inequalities](health-inequality)'],
  ['health\ninequality', '[health\ninequality](health-inequality)'],
  ['Microaggressions hurt', '[Microaggressions](microaggression) hurt'],
  ['subrace equity', 'subrace equity'],
  ['race equity-led', 'race equity-led'],
  ['race equity.', '[race equity](race-equity).'],
  ['co-production.example.org', 'co-production.example.org'],
  ['<span class="nowrap">co-production</span>', '<span class="nowrap">[co-production](co-production)</span>'],
  ['Co-production Week', 'Co-production Week'],
  ['<span class="nowrap">Co-production</span> Week', '<span class="nowrap">Co-production</span> Week'],
  ['Co-production takes time', '[Co-production](co-production) takes time'],
])('finds whole words, plurals and abbreviations as written: %j', (text, expected) => {
  expect(linked(text)).toBe(expected);
});

test.each([
  '<h3 id="ics">ICS</h3>',
  '<a href="/x/"><em>ICS</em></a>',
  '<blockquote><p>An ICS</p></blockquote>',
  '<sup><a href="#n1">ICS</a></sup>',
  '<code>ICS</code>',
  '<summary>What is an ICS?</summary>',
  '<img alt="ICS">',
  'The talk “An ICS explained”',
  'The talk "An ICS explained"',
  '"<span class="nowrap">Co-production</span> and an ICS"',
])('leaves headings, links, quotations and attributes alone: %s', (html) => {
  expect(link(html)).toBe(html);
  expect(link(`${html}<p>ICS</p>`)).toBe(`${html}<p><a class="term" href="/glossary/#ics">ICS</a></p>`);
});

test('links nothing without a glossary', () => {
  expect(glossaryLinker([])('<p>ICS</p>')).toBe('<p>ICS</p>');
});
