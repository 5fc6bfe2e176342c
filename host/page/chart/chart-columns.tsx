import type { ChartData } from './chart-data';
import { xOf, yOf, type ChartFrame } from './chart-frame';

/** Columns side by side in each category; hollow ones have a border only. */
export function ChartColumns({ data, frame }: { readonly data: ChartData; readonly frame: ChartFrame }) {
  const columns = data.series.filter(({ spec }) => spec.type !== 'line');
  const width = Math.min(28, (frame.slot * 0.7) / Math.max(1, columns.length));
  return columns.flatMap(({ spec, values }, position) =>
    values.map((value, index) => {
      if (value === null) return null;
      const zero = yOf(frame, spec.axis, 0);
      const end = yOf(frame, spec.axis, value);
      const inset = spec.fill === 'hollow' ? 1 : 0;
      return (
        <rect
          key={`${spec.name}-${index}`}
          x={xOf(frame, index) + (position - columns.length / 2) * width + 1 + inset}
          y={Math.min(zero, end) + inset}
          width={Math.max(1, width - 2 - 2 * inset)}
          height={Math.max(0, Math.abs(zero - end) - inset)}
          fill={spec.fill === 'hollow' ? 'none' : spec.color}
          stroke={spec.color}
          strokeWidth={spec.fill === 'hollow' ? 2 : 0}
        />
      );
    }),
  );
}
