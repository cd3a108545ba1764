interface FaultNoticeProps {
  /** Each as the lines that an editor reads. */
  faults: readonly string[];
}

/** While an editor works: what is wrong with the content, in the browser as in the terminal. Goes away when it is mended. */
export function FaultNotice({ faults }: FaultNoticeProps) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="care">
      <p>
        <b>This change is not shown yet</b>
      </p>
      {faults.map((fault) => (
        <p key={fault} className="whitespace-pre-line">
          {fault}
        </p>
      ))}
    </div>
  );
}
