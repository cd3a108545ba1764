/** URLs for editing one field of a file. */

import { editorAt } from '../routes';
import type { ContentFolder } from '../schema/kinds';
import { site } from '../site';
import { type EditorVariables, readEditorSettings } from './web-editor/settings';

/** How editing works on a site with these settings: in the web editor, in GitHub's own, or in neither, so `/admin/` lists other ways. */
export function editingWay(variables: EditorVariables = site.editor): 'form' | 'github' | 'none' {
  if (readEditorSettings(variables)) return 'form';
  return variables.repository ? 'github' : 'none';
}

/**
 * The URL for editing a file: in the form, at a field such as `recordings 1 video`, otherwise in GitHub's own
 * editor. If neither is known, also the form: `npm run edit` adds one, and without it the page lists other ways.
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

/** The base branch on GitHub, as a folder (`tree`) or for editing (`edit`). */
export function repositoryAt({ repository, branch = 'main' }: EditorVariables, way: 'tree' | 'edit'): string {
  return `https://github.com/${repository}/${way}/${branch}`;
}
