interface LifeStagesProps {
  stages: readonly { name: string; summary: string; address: string; count: number }[];
}

/** The stages of life in order. */
export function LifeStages({ stages }: LifeStagesProps) {
  return (
    <ol className="grid gap-s5 three:grid-cols-2 six:grid-cols-4">
      {stages.map(({ name, summary, address, count }) => (
        <li key={address} className="border-t border-ink pt-s3">
          <h3>
            <a href={address} className="title-link">
              {name}
            </a>{' '}
            <span className="count font-normal">{count}</span>
          </h3>
          <p className="mt-s2 text-t-1">{summary}</p>
        </li>
      ))}
    </ol>
  );
}
