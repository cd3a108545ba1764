import type { RingDrawing } from '../../lib/rings/draw';

interface RingsProps {
  drawing: RingDrawing;
  className?: string | undefined;
}

/** A ring drawing. It decorates and says nothing, so it is hidden from assistive technology. */
export function Rings({ drawing, className }: RingsProps) {
  const classes = className ? `rings ${className}` : 'rings';
  return (
    <svg className={classes} viewBox="0 0 200 200" aria-hidden="true">
      {drawing.solid && <path className="s" d={drawing.solid} />}
      {drawing.fine && <path d={drawing.fine} />}
      {drawing.bold && <path className="b" d={drawing.bold} />}
    </svg>
  );
}
