import type { ChartSpec } from '../../../src/workbook/chart-spec';
import { formatNumber } from '../format/format-number';
import type { ChartData } from './chart-data';
import { makeScale, shareOf } from './scale';

interface BarChartProps {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

const TOP = 40;
const BOTTOM = 40;
const LETTER = 6.6;

/** Lying bars: a name to the left, the number at the bar's end; the first category at the top. */
export function BarChart({ spec, data, width, height }: BarChartProps) {
  const left = Math.min(width / 2, Math.max(0, ...data.categories.map((text) => text.length)) * LETTER + 24);
  const length = Math.max(20, width - left - 48);
  const slot = (height - TOP - BOTTOM) / Math.max(1, data.categories.length);
  const scale = makeScale(
    data.series.flatMap(({ values }) => values),
    spec.valueAxis,
  );
  const thick = Math.min(24, (slot * 0.7) / Math.max(1, data.series.length));
  return (
    <g fontSize={12} fill="#242424">
      {data.categories.map((text, index) => (
        <text key={text} x={left - 8} y={TOP + slot * (index + 0.5) + 4} textAnchor="end">
          {text}
        </text>
      ))}
      {data.series.flatMap(({ spec: series, values }, position) =>
        values.map((value, index) => {
          const y = TOP + slot * (index + 0.5) + (position - data.series.length / 2) * thick;
          const end = shareOf(scale, value ?? 0) * length;
          const isHollow = series.fill === 'hollow';
          return (
            <g key={`${series.name}-${index}`}>
              <rect
                x={left}
                y={y + 1}
                width={end}
                height={thick - 2}
                fill={isHollow ? 'none' : series.color}
                stroke={series.color}
                strokeWidth={isHollow ? 2 : 0}
              />
              <text x={left + end + 6} y={y + thick / 2 + 4}>
                {value === null ? '' : formatNumber(value, spec.valueAxis.numberFormat).text}
              </text>
            </g>
          );
        }),
      )}
      <line x1={left} x2={left} y1={TOP} y2={height - BOTTOM} stroke="#484644" />
      <text x={left + length / 2} y={height - 14} textAnchor="middle" fill="#484644">
        {spec.valueAxis.title}
      </text>
    </g>
  );
}
