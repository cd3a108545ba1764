interface ProblemNoticeProps {
  /** Each as the lines that an editor reads. */
  problems: readonly string[];
}

/** Content errors in the browser during `npm run dev`, until they are fixed. */
export function ProblemNotice({ problems }: ProblemNoticeProps) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="care">
      <p>
        <b>Your change isn’t shown yet. Fix {problems.length === 1 ? 'this error' : 'these errors'} first.</b>
      </p>
      {problems.map((problem) => (
        <pre key={problem}>{problem}</pre>
      ))}
    </div>
  );
}
