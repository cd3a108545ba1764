import { routes } from '../../lib/routes';

interface EditorPageProps {
  /** The address of the editor's script, where the site is connected to a repository. */
  script?: string | undefined;
  /** Where readers can say what is missing, where it is known. */
  suggestionAddress?: string | undefined;
  /** Where the files of the resources stand at GitHub, where it is known. */
  filesAddress?: string | undefined;
}

/** What stands at the address of the web editor before it is open, and where it cannot be. */
export function EditorPage({ script, suggestionAddress, filesAddress }: EditorPageProps) {
  return (
    <div className="page columns prose">
      {script && <p>The editor is being loaded. It needs a browser that runs scripts.</p>}
      <h2>{script ? 'If it does not open' : 'Three other ways'}</h2>
      <ol>
        <li>
          <b>Tell us.</b> Say what should be added or mended, and a person takes it from there.{' '}
          {suggestionAddress ? (
            <a href={suggestionAddress}>Suggest a resource or a change</a>
          ) : (
            <a href={routes.contribute}>How to contribute</a>
          )}
          .
        </li>
        <li>
          <b>Write in the browser, at GitHub.</b> Every resource is one file in the folder{' '}
          {filesAddress ? (
            <a href={filesAddress}>
              <code>content/resources</code>
            </a>
          ) : (
            <code>content/resources</code>
          )}{' '}
          of the repository. The file <code>CONTRIBUTING.md</code> there shows each step.
        </li>
        <li>
          <b>Use this editor on your own computer.</b> In a copy of the repository, run <code>npm run edit</code>.
        </li>
      </ol>
      {!script && (
        <p>
          If you look after this site: <code>docs/editing.md</code> in the repository says how to connect the editor.
        </p>
      )}
      {script && <script type="module" src={script} />}
    </div>
  );
}
