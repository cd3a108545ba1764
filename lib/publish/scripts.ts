/** The few scripts that pages may load: custom elements, each bundled with what it needs, under a name that changes with its content. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

const elements = { 'search-results': 'components/search/search-results.element.ts' } as const;

export type ScriptName = keyof typeof elements;

export const scriptNames = Object.keys(elements) as ScriptName[];

/** The script of one element, ready for a browser, with its address. Throws where it does not build. */
export async function bundleScript(name: ScriptName): Promise<{ file: string; address: string; text: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), elements[name])],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text ?? '';
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  return { file, address: `/scripts/${file}`, text };
}
