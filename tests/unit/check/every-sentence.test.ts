/** What the check can say is in a test, word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const others = ['schema/field.ts', 'schema/address-fields.ts'];
const sources = [...textsBelow('lib/check'), ...others.map((name) => textOf(join('lib', name)))];
const tests = textsBelow('tests/unit')
  .map(({ text }) =>
    text
      .replace(/\\(['`])/g, '$1')
      .replaceAll('\\n', '\n')
      .replaceAll('\\\\', '\\'),
  )
  .join('\n');

test.each(sources)('each sentence of $path is in a test', ({ path, text }) => {
  expect(sentencesIn(path, text).filter((sentence) => !tests.includes(sentence))).toEqual([]);
});

test('there are sentences to look for', () => {
  const found = sources.flatMap(({ path, text }) => sentencesIn(path, text));
  expect(found).toContain('This file is empty. Add the captions, or delete it.');
  expect(found.length).toBeGreaterThan(150);
});

/** The parts of sentences that are written out in a source file: texts of some words, without what is put in between. */
function sentencesIn(path: string, text: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node) => {
    // Messages of other parsers are only recognised.
    if (
      node.kind === ts.SyntaxKind.ImportDeclaration ||
      (ts.isCallExpression(node) && /\.startsWith$/.test(node.expression.getText()))
    )
      return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found.map((words) => words.trim()).filter((words) => words.length >= 10 && / .*[a-z]{3}/.test(words));
}

function textsBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .map(textOf);
}

function textOf(path: string): { path: string; text: string } {
  return { path, text: readFileSync(path, 'utf8') };
}
