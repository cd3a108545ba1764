/** Where a person goes to fix one field of a file. */

import { editorAt } from '../routes';
import { type ContentFolder, contentFolders } from '../schema/kinds';
import { site } from '../site';
import { type EditorVariables, readEditorSettings } from './web-editor/settings';

/** `form`: the web editor. `github`: no form is connected, but the repository is known. `none`: neither, so `/admin/` names the other ways. */
type EditingWay = 'form' | 'github' | 'none';

/** What a site with these settings offers to whoever wants to fix something. */
export function editingWay(variables: EditorVariables = site.editor): EditingWay {
  if (readEditorSettings(variables)) return 'form';
  return variables.repository ? 'github' : 'none';
}

/**
 * The address of a file where it is fixed: in the form at its field, such as `recordings 1 video`, else in GitHub's own
 * editor. Where nothing is known it is that of the form too: `npm run edit` puts one there, and without it the page names other ways.
 */
export function editUrl(
  folder: ContentFolder,
  slug: string,
  field?: string,
  variables: EditorVariables = site.editor,
): string {
  return editingWay(variables) === 'github'
    ? `${repositoryAt(variables, 'edit')}/content/${folder}/${slug}.md`
    : editorAt(folder, slug, field);
}

/**
 * The same as a whole address, for a file by its path, as an issue names it: in the form where the site has one and its
 * address is known, else at GitHub. Nothing where neither is known, and for files that are no Markdown.
 */
export function publicEditUrl(
  file: string,
  field: string | undefined,
  { address, editor }: { address: string; editor: EditorVariables } = site,
): string | undefined {
  const [, folder, slug] = /^content\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
  const known = contentFolders.find((each) => each === folder);
  if (!known || !slug) return undefined;
  // A reserved `.example` domain belongs to nobody: RFC 2606.
  const hasAddress = !new URL(address).hostname.endsWith('.example');
  if (editingWay(editor) === 'form' && hasAddress) return address + editorAt(known, slug, field);
  const isAtGithub = editor.repository !== undefined && editor.backend !== 'gitlab';
  return isAtGithub ? `${repositoryAt(editor, 'edit')}/${file}` : undefined;
}

/** The branch that changes are merged into, at GitHub: as a folder (`tree`) or with its files to be written (`edit`). */
export function repositoryAt({ repository, branch = 'main' }: EditorVariables, way: 'tree' | 'edit'): string {
  return `https://github.com/${repository}/${way}/${branch}`;
}
