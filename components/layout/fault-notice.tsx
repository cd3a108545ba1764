interface FaultNoticeProps {
  /** Each as the lines that an editor reads. */
  faults: readonly string[];
}

/** Content errors in the browser during `npm run dev`, until they are fixed. */
export function FaultNotice({ faults }: FaultNoticeProps) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="care">
      <p>
        <b>Your change isn’t shown yet. Fix {faults.length === 1 ? 'this error' : 'these errors'} first.</b>
      </p>
      {faults.map((fault) => (
        <pre key={fault}>{fault}</pre>
      ))}
    </div>
  );
}
