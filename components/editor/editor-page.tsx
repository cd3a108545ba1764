interface EditorPageProps {
  /** The editor's script, if the site is connected to a repository. */
  script?: string | undefined;
  /** URL for suggestions, if set. */
  suggestUrl?: string | undefined;
  /** The resources folder on GitHub, if known. */
  filesUrl?: string | undefined;
}

/** /admin/ before the editor loads, or where it can't be used. */
export function EditorPage({ script, suggestUrl, filesUrl }: EditorPageProps) {
  const folder = <code>content/resources</code>;
  return (
    <div className="page read">
      <section className="sec">
        <h2>{script ? 'If it doesn’t open' : 'Other ways to edit'}</h2>
        <div className="txt">
          {script && <p>The editor is loading. It needs JavaScript.</p>}
          <ol>
            {suggestUrl && (
              <li>
                <b>Tell us.</b> <a href={suggestUrl}>Suggest a resource or a change</a>, and we’ll do the rest.
              </li>
            )}
            <li>
              <b>Use GitHub’s editor.</b> Each resource is a file in the folder{' '}
              {filesUrl ? <a href={filesUrl}>{folder}</a> : folder}. <code>CONTRIBUTING.md</code> shows each step.
            </li>
            <li>
              <b>Use this editor on your own computer.</b> In a copy of the repository, run <code>npm run edit</code>.
            </li>
          </ol>
          {!script && (
            <p>
              To connect the editor, see <code>docs/editing.md</code> in the repository.
            </p>
          )}
        </div>
      </section>
      {script && <script type="module" src={script} />}
    </div>
  );
}
