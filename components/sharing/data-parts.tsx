import type { DataField } from '../../lib/outputs/data/data-fields';
import type { DataExample } from '../../lib/outputs/data/examples';
import { dataRoutes } from '../../lib/routes';
import './sharing.css';

interface DataPartsProps {
  fields: readonly DataField[];
  columns: readonly string[];
  examples: readonly DataExample[];
}

const files = [
  ['All resources as a table', dataRoutes.table, 'CSV'],
  ['All resources as a list', dataRoutes.list, 'JSON'],
  ['All statistics as a table', dataRoutes.statisticTable, 'CSV'],
  ['All statistics as a list', dataRoutes.statistics, 'JSON'],
  ['Schema of the list', dataRoutes.listSchema, 'JSON Schema'],
  ['Schema of the JSON version of a resource', dataRoutes.resourceSchema, 'JSON Schema'],
  ['Schema of the JSON version of any other page', dataRoutes.pageSchema, 'JSON Schema'],
  ['Where to find the Markdown versions', dataRoutes.llms, 'llms.txt'],
] as const;

/** The data files, examples, and every field. */
export function DataParts({ fields, columns, examples }: DataPartsProps) {
  return (
    <>
      <section className="sec" id="files">
        <h2>Files</h2>
        <div>
          <ul className="plain-list">
            {files.map(([name, address, format]) => (
              <li key={address}>
                <a href={address}>{name}</a> <span className="meta text-soft">({format})</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="sec" id="examples">
        <h2>Examples</h2>
        <div>
          {examples.map(({ title, language, code }) => (
            <div key={title} className="mt-s6">
              <h3>{title}</h3>
              <pre className="code">
                <code className={`language-${language}`}>{code}</code>
              </pre>
            </div>
          ))}
        </div>
      </section>
      <section className="sec" id="fields">
        <h2>Fields of a resource</h2>
        <div>
          <ul className="plain-list fields">
            {fields.map(({ name, says }) => (
              <li key={name}>
                <code>{name}</code> <span>{says}</span>
              </li>
            ))}
          </ul>
          <p className="mt-s5">
            Columns of the table: <code>{columns.join(', ')}</code>. Documents and recordings are counts.
          </p>
        </div>
      </section>
    </>
  );
}
