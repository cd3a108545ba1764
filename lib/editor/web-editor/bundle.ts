/** The script of the web editor, for a browser. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { packagesIn, sayScriptLicences } from '../../build/scripts';
import { loadSettings } from '../../content/load';
import { routes } from '../../routes';
import { site } from '../../site';
import { decapFiles } from './decap';

const own = 'lib/editor/web-editor';

/**
 * What the pages and the checker ask for outside a browser, and what answers in one. React is Decap's: two of them cannot
 * draw one page.
 */
const replacements: Plugin = {
  name: 'browser-replacements',
  setup(building) {
    const file = (name: string) => ({ path: join(process.cwd(), own, name) });
    building.onResolve({ filter: /^node:(?:fs|path)$/ }, () => file('browser-files.ts'));
    building.onResolve({ filter: /(?:^|\/)load$/ }, () => file('preview-load.ts'));
    building.onResolve({ filter: /(?:^|\/)content\/datasets$|^\.\/datasets$/ }, ({ importer }) =>
      /lib.check.check\.ts$/.test(importer) ? undefined : file('browser-datasets.ts'),
    );
    building.onResolve({ filter: /^react(?:\/jsx-runtime)?$/ }, () => ({ path: 'react', namespace: 'react' }));
    building.onLoad({ filter: /.*/, namespace: 'react' }, () => ({ contents: react }));
    // The text of a form has no front matter.
    building.onResolve({ filter: /^remark-frontmatter$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
    building.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default function () {}' }));
  },
};

const react = `
export const Fragment = Symbol.for('react.fragment');
export function jsx(type, props, key) {
  return window.h(type, key === undefined ? props : { ...props, key });
}
export const jsxs = jsx;
`;

export interface EditorScript {
  /** Its name in `/scripts/`, which changes with its content. */
  file: string;
  text: string;
  /** The words of the licences of the packages whose code is in it. */
  licences: string;
}

/** The script that makes an editor of the page that loads it. Throws where it does not build. */
export async function bundleEditor(): Promise<EditorScript> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(process.cwd(), 'app/admin/editor.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    outdir: own,
    legalComments: 'none',
    metafile: true,
    // The preview wears what the pages of the site wear.
    loader: { '.css': 'empty' },
    define: {
      'process.env': JSON.stringify({ SITE_ADDRESS: site.address }),
      'process.cwd': 'String',
      DECAP_SCRIPT: JSON.stringify(decapFiles().script),
      LIBRARY_SETTINGS: JSON.stringify(loadSettings()),
    },
    plugins: [replacements],
  });
  const packages = Object.values(metafile.outputs).flatMap(packagesIn);
  const text = `/*! Code of packages: ..${routes.editor}licences.txt */\n${outputFiles[0]?.text ?? ''}`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { file: `editor.${hash}.js`, text, licences: sayScriptLicences(packages) };
}
