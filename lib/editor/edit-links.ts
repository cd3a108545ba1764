/** URLs for editing one field of a file. */

import { editorAt } from '../routes';
import type { ContentFolder } from '../schema/kinds';
import { site } from '../site';
import { type EditorVariables, readEditorSettings } from './web-editor/settings';

/** `form`: the web editor. `github`: no form is connected, but the repository is known. `none`: neither, so `/admin/` lists other ways. */
type EditingWay = 'form' | 'github' | 'none';

/** How editing works on a site with these settings. */
export function editingWay(variables: EditorVariables = site.editor): EditingWay {
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
