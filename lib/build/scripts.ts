/** The few scripts that pages may load: custom elements, each bundled with what it needs, under a name that changes with its content. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { licenceComment, packagesIn } from './script-licences';

const elements = {
  finder: 'components/search/finder.element.ts',
  pack: 'components/pack/briefing-pack.ts',
  recording: 'components/video/recording-player.element.ts',
  share: 'components/sharing/share.ts',
} as const;

export type ScriptName = keyof typeof elements;

export const scriptNames = Object.keys(elements) as ScriptName[];

export interface Script {
  file: string;
  address: string;
  text: string;
  /** The folders of the packages of which it holds code. */
  packages: readonly string[];
}

/** A style sheet that a script imports as `sheet:./name.css` is its text, with what it imports itself, made small. */
const sheets: Plugin = {
  name: 'sheets',
  setup(building) {
    building.onResolve({ filter: /^sheet:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice('sheet:'.length)),
      namespace: 'sheet',
    }));
    building.onLoad({ filter: /.*/, namespace: 'sheet' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, write: false });
      return { loader: 'text', contents: outputFiles[0]?.text.trim() };
    });
  },
};

/** The script of one element, ready for a browser, with its address. Throws where it does not build. */
export async function bundleScript(name: ScriptName): Promise<Script> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(process.cwd(), elements[name])],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // Each package's licence is in one file, which the first line of the script names.
    legalComments: 'none',
    // MiniSearch writes what is its own with a line before it; nothing else here does.
    mangleProps: /^_[a-z]/,
    metafile: true,
    plugins: [sheets],
  });
  const packages = Object.values(metafile.outputs).flatMap(packagesIn);
  const text = licenceComment(packages) + (outputFiles[0]?.text ?? '');
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  return { file, address: `/scripts/${file}`, text, packages };
}
