import type { DataField } from '../../lib/outputs/data/data-fields';
import type { DataExample } from '../../lib/outputs/data/examples';
import { dataRoutes } from '../../lib/routes';
import { Section } from '../ui/section';
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
  ['Schema of the twin of a resource', dataRoutes.resourceSchema, 'JSON Schema'],
  ['Schema of the twin of any other page', dataRoutes.pageSchema, 'JSON Schema'],
  ['Where to find the twins in Markdown', dataRoutes.llms, 'llms.txt'],
] as const;

/** The files of the data, examples, and every field. */
export function DataParts({ fields, columns, examples }: DataPartsProps) {
  return (
    <>
      <Section id="files" title="The files">
        <ul className="plain-list">
          {files.map(([name, address, format]) => (
            <li key={address}>
              <a href={address}>{name}</a> <span className="meta text-soft">({format})</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="examples" title="Examples">
        {examples.map(({ title, language, code }) => (
          <div key={title} className="mt-s6">
            <h3>{title}</h3>
            <pre className="code">
              <code className={`language-${language}`}>{code}</code>
            </pre>
          </div>
        ))}
      </Section>
      <Section id="fields" title="The fields of a resource">
        <ul className="plain-list fields">
          {fields.map(({ name, says }) => (
            <li key={name}>
              <code>{name}</code> <span>{says}</span>
            </li>
          ))}
        </ul>
        <p className="mt-s5">
          The columns of the table: <code>{columns.join(', ')}</code>. For documents and recordings it has their number.
        </p>
      </Section>
    </>
  );
}
