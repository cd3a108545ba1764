import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { listPages } from './pages';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // HTML forbids blanks in an id and nothing else; the moments of recordings are t=12m30s.
      'valid-id': ['error', { relaxed: true }],
      // parse5, which writes the pages, always writes the value: crossorigin="" and crossorigin mean the same.
      'attribute-empty-style': 'off',
      // The titles of resources are carried over word for word, and some are long; search engines cut them, readers do not.
      'long-title': 'off',
      // A list may have a name (ARIA 1.2, role list): "Searches to try" says what the list on the home page holds.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

test('every page is valid HTML', { timeout: 900_000 }, async () => {
  const problems: string[] = [];
  for (const { file, html } of listPages()) problems.push(...(await problemsOf(file, html)));
  expect(problems).toEqual([]);
});

test('the validator that is used names an error', async () => {
  const problems = await problemsOf(
    'a.html',
    '<!DOCTYPE html><html lang="en-GB"><head><title>a</title></head><p>One<div>Two</html>',
  );
  expect(problems).not.toEqual([]);
});

async function problemsOf(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector})`);
}
