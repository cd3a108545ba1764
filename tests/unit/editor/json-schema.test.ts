/** The JSON Schemas, read by the plug-in that reads them in people's editors, on the whole real content. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../../lib/editor/json-schema';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';
import { madeUpPost } from '../fuzz/arbitrary-posts';

const config: { plugins: [string, [string, { schemas: Record<string, string[]> }]] } = JSON.parse(
  readFileSync('.remarkrc.json', 'utf8'),
);

/** What an editor would underline: the line and the first words. */
async function underlined(path: string, text: string): Promise<[number | undefined, string][]> {
  const [, [, options]] = config.plugins;
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkLintFrontmatterSchema, options);
  let found: readonly { line?: number; reason: string }[] = [];
  processor.use(() => (_, { messages }) => {
    found = messages;
  });
  await processor.run(processor.parse(text), { path: resolve(path), value: text });
  return found.map(({ line, reason }) => [line, reason.split(' • ')[0] ?? '']);
}

test('no editor underlines anything in the real content', async () => {
  const files = contentFolders.flatMap((folder) =>
    readdirSync(join('content', folder)).map((name) => join('content', folder, name)),
  );
  const found = await Promise.all(files.map((file) => underlined(file, readFileSync(file, 'utf8'))));
  expect(files.length).toBeGreaterThan(80);
  expect(found.flat()).toEqual([]);
});

test('what the check would refuse is underlined on its line', async () => {
  const post = readFileSync('content/resources/remi-launch.md', 'utf8');
  const lineOf = (start: string) => post.split('\n').findIndex((line) => line.startsWith(start)) + 1;
  const spoiled = post
    .replace('status: published', 'status: publishd')
    .replace(/added: .*/, 'added: 23 November 2026')
    .replace('summary:', 'sumary:');
  const found = await underlined('content/resources/remi-launch.md', spoiled);
  expect(found).toContainEqual([
    lineOf('status:'),
    'Must be equal to one of the allowed values: `published`, `draft`, `superseded`, `withdrawn`',
  ]);
  expect(found).toContainEqual([lineOf('added:'), String.raw`Must match pattern "^\d{4}-\d{2}-\d{2}$"`]);
  expect(found.map(([, reason]) => reason)).toContain("Must have required property 'summary'");
  expect(found).toHaveLength(4);
});

test('every post that the fields allow is allowed by its schema', async () => {
  await fc.assert(
    fc.asyncProperty(madeUpPost, async ({ folder, text }) => {
      // A byte-order mark and other line ends are nothing that this reader knows.
      const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
      expect(await underlined(`content/${folder}/made-up.md`, plain)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('each field has its sentence, and an example where there is one', () => {
  const { properties } = jsonSchema('One resource', contentKinds.resources.fields) as {
    properties: Record<string, { description: string; examples?: string[] }>;
  };
  expect(properties.title).toMatchObject({
    description: 'The title, as the source gives it.',
    examples: ['Hearing community voices'],
  });
});
