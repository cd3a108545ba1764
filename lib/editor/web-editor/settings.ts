/** The web editor's repository and sign-in, from environment variables at build time; without them, /admin/ only lists other ways to edit. */

import { site } from '../../site';

/** The raw environment variables: `site.editor`. */
export type EditorVariables = {
  [name in 'backend' | 'repository' | 'branch' | 'authAddress' | 'appId']?: string | undefined;
};

/** Where the editor reads and writes. */
export interface EditorSettings {
  backend: 'github' | 'gitlab';
  /** `owner/name`; on GitLab, with subgroups in between. */
  repository: string;
  branch: string;
  /** The sign-in URL without a trailing slash; for GitLab the host itself. */
  authHost: string;
  /** The path there, for GitHub. */
  authPath: string;
  /** The GitLab application ID. */
  appId?: string;
}

/** The settings; undefined without an editor. Throws with a correction if they are invalid. */
export function readEditorSettings(variables: EditorVariables): EditorSettings | undefined {
  const { backend, repository = '', branch = 'main', authAddress, appId = '' } = variables;
  const hasForm = Boolean(backend || authAddress || appId);
  // A repository alone is only for links to GitHub's own editor (lib/editor/edit-links.ts).
  if (!hasForm && !repository) return undefined;
  if (hasForm && backend !== 'github' && backend !== 'gitlab')
    throw new Error(
      `EDITOR_BACKEND is "${backend ?? ''}". Write github or gitlab, or leave out every EDITOR_ setting but EDITOR_REPOSITORY and EDITOR_BRANCH.`,
    );
  const isGitlab = backend === 'gitlab';
  need(
    (isGitlab ? /^[\w.-]+(?:\/[\w.-]+)+$/ : /^[\w.-]+\/[\w.-]+$/).test(repository),
    `EDITOR_REPOSITORY is "${repository}". Write the owner and the name of the repository, as in larch/library, without the address of the host.`,
  );
  need(
    /^[\w.-]+(?:\/[\w.-]+)*$/.test(branch),
    `EDITOR_BRANCH is "${branch}". Write the name of the branch that changes are merged into, such as main.`,
  );
  if (backend !== 'github' && backend !== 'gitlab') return undefined;
  // GitLab handles sign-in itself; GitHub needs a server that keeps the application's secret.
  const address = authAddress || (isGitlab ? 'https://gitlab.com' : '');
  need(
    /^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(address) && URL.canParse(address),
    `EDITOR_AUTH_ADDRESS is "${address}". Write where people sign in, beginning with https://. docs/editing.md says how to get such an address.`,
  );
  need(
    !isGitlab || /^[\w-]{16,}$/.test(appId),
    `EDITOR_APP_ID is "${appId}". Write the application ID that GitLab shows for the application that people sign in with.`,
  );
  const { origin, pathname } = new URL(address);
  const authPath = pathname.replace(/^\/|\/$/g, '') || 'auth';
  return { backend, repository, branch, authHost: origin, authPath, ...(isGitlab && { appId }) };
}

function need(isValid: boolean, message: string): void {
  if (!isValid) throw new Error(message);
}

/** The hosts that the editor connects to after sign-in: for the repository and for avatars. */
export interface EditorHosts {
  connect: readonly string[];
  pictures: readonly string[];
}

/** For an editor that only connects to the site itself. */
export const noHosts: EditorHosts = { connect: [], pictures: [] };

/** The hosts for this site's editor, if it has one. */
export function siteEditorHosts(): EditorHosts | undefined {
  const settings = readEditorSettings(site.editor);
  return settings && hostsOf(settings);
}

export function hostsOf({ backend, authHost }: EditorSettings): EditorHosts {
  return backend === 'github'
    ? { connect: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] }
    : { connect: [authHost], pictures: [authHost] };
}
