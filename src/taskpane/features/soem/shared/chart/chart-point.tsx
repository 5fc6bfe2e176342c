export type PointForm = 'circle' | 'square' | 'triangle';

interface ChartPointProps {
  readonly form: PointForm;
  readonly x: number;
  readonly y: number;
  readonly className: string;
}

/** One point of a line; its form tells the line apart without colour. */
export function ChartPoint({ form, x, y, className }: ChartPointProps) {
  if (form === 'circle') return <circle cx={x} cy={y} r={3} className={className} />;
  if (form === 'square') return <rect x={x - 3} y={y - 3} width={6} height={6} className={className} />;
  return <polygon points={`${x},${y - 4} ${x + 4},${y + 3} ${x - 4},${y + 3}`} className={className} />;
}
