/** The full-text index, made with Pagefind (https://pagefind.app/docs/node-api/). Browsers load only the parts that a search needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { SiteFile } from '../outputs/output-file';
import type { IndexedText } from '../outputs/search/full-texts';
import { routes } from '../routes';

/** The files of Pagefind that we use. The others are its own search boxes, a worker, and other languages. */
const needed = /^(?:pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment)\/.+)$/;

const engine = 'pagefind.js';

/**
 * If a part of the index can't be loaded, Pagefind silently finds less. This is put before its code to record failures: it
 * replaces `fetch` within the module.
 */
const reporting = `
export const problems = [];
const fetch = async (address) => {
  try {
    const answer = await globalThis.fetch(address);
    const body = await answer.arrayBuffer();
    if (!answer.ok) problems.push('missing');
    return new Response(body, { status: answer.status });
  } catch (error) {
    problems.push('offline');
    throw error;
  }
};
`;

/** The files of the index. The same texts in the same order give the same bytes. Throws if Pagefind can't read a text. */
export async function textIndexFiles(texts: Iterable<IndexedText>): Promise<SiteFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw formatProblem(errors);
    for (const text of texts) {
      const { errors: problems } = await index.addHTMLFile({ url: text.address, content: pageOf(text) });
      if (problems.length > 0) throw formatProblem(problems, text.address);
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw formatProblem(problems);
    const script = files.find(({ path }) => path === engine);
    if (!script) throw formatProblem([`It made no ${engine}.`]);
    return [
      { name: engine, text: await readyForBrowsers(Buffer.from(script.content).toString()) },
      { name: 'licence.txt', text: readFileSync(join(process.cwd(), 'node_modules/pagefind/LICENSE/LICENSE')) },
      ...files.filter(({ path }) => needed.test(path)).map(({ path, content }) => ({ name: path, text: content })),
    ].map(({ name, text }) => ({ name: routes.fullTexts.slice(1) + name, text }));
  } finally {
    await close();
  }
}

/** A page for Pagefind only, which searches the title too but takes excerpts from the body. */
function pageOf({ title, html }: IndexedText): string {
  const words = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en-GB"><body><h1>${words}</h1><div data-pagefind-body>${html}</div></body></html>`;
}

async function readyForBrowsers(script: string): Promise<string> {
  const { code } = await transform(reporting + script, { minify: true, format: 'esm', target: 'es2022' });
  return `/*! Pagefind, https://pagefind.app/: licence.txt */\n${code}`;
}

function formatProblem(errors: readonly string[], address = 'the whole library'): Error {
  return new Error(`Pagefind could not make the full-text index (${address}):\n${errors.join('\n')}`);
}
