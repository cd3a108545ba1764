import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** The style sheet for paper, made small, under a name that changes with its content. It is a file of its own because few readers print, and every page would carry it: 500 bytes of its first round trip. */
export async function printSheet(): Promise<{ file: string; address: string; text: string }> {
  const css = await readFile(join(process.cwd(), 'components/layout/print.css'), 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  const text = code.trim();
  const file = `print.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`;
  return { file, address: `/styles/${file}`, text };
}
