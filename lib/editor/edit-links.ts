/** Where a person goes to fix one field of a file. */

import { editorAt } from '../routes';
import type { ContentFolder } from '../schema/kinds';
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

/** The branch that changes are merged into, at GitHub: as a folder (`tree`) or with its files to be written (`edit`). */
export function repositoryAt({ repository, branch = 'main' }: EditorVariables, way: 'tree' | 'edit'): string {
  return `https://github.com/${repository}/${way}/${branch}`;
}
