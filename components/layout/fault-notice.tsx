interface FaultNoticeProps {
  /** Each as the lines that an editor reads. */
  faults: readonly string[];
}

/** While an editor works: the errors in the content, in the browser as in the terminal. Goes away once they are fixed. */
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
