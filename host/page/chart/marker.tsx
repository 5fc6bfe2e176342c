import type { ChartSeries } from '../../../src/workbook/chart-spec';

interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly series: ChartSeries;
}

const SIZE = 4.5;

/** The sign of a measured point; a dashed line has hollow ones, so that the two are told apart in black and white. */
export function Marker({ x, y, series }: MarkerProps) {
  const fill = series.dash === 'dash' ? '#ffffff' : series.color;
  const look = { fill, stroke: series.color, strokeWidth: 2 };
  switch (series.marker) {
    case 'none':
      return null;
    case 'circle':
      return <circle cx={x} cy={y} r={SIZE} {...look} />;
    case 'square':
      return <rect x={x - SIZE} y={y - SIZE} width={2 * SIZE} height={2 * SIZE} {...look} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - SIZE - 1}l${SIZE + 1} ${SIZE + 1}l${-SIZE - 1} ${SIZE + 1}l${-SIZE - 1} ${-SIZE - 1}z`}
          {...look}
        />
      );
    case 'triangle':
      return <path d={`M${x} ${y - SIZE}l${SIZE} ${2 * SIZE}h${-2 * SIZE}z`} {...look} />;
  }
}
