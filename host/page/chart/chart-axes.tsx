import type { ChartSpec, ValueAxis } from '../../../src/workbook/chart-spec';
import { formatNumber } from '../format/format-number';
import type { ChartData } from './chart-data';
import { xOf, yOf, type ChartFrame } from './chart-frame';

const INK = '#484644';
const LINE = '#e1dfdd';

interface ChartAxesProps {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  readonly frame: ChartFrame;
}

/** Lines, numbers and titles around the plot. */
export function ChartAxes({ spec, data, frame }: ChartAxesProps) {
  const { plot, primary } = frame;
  const right = plot.left + plot.width;
  const below = plot.top + plot.height;
  return (
    <g fill={INK} fontSize={12}>
      {primary.ticks.map((tick) => (
        <line
          key={tick}
          x1={plot.left}
          x2={right}
          y1={yOf(frame, 'primary', tick)}
          y2={yOf(frame, 'primary', tick)}
          stroke={LINE}
        />
      ))}
      <line
        x1={plot.left}
        x2={right}
        y1={yOf(frame, 'primary', 0)}
        y2={yOf(frame, 'primary', 0)}
        stroke={INK}
      />
      <ValueTicks axis={spec.valueAxis} side="primary" frame={frame} x={plot.left - 6} anchor="end" />
      {spec.secondAxis && (
        <ValueTicks axis={spec.secondAxis} side="secondary" frame={frame} x={right + 6} anchor="start" />
      )}
      <CategoryTexts data={data} frame={frame} />
      <text x={plot.left + plot.width / 2} y={below + 36} textAnchor="middle">
        {spec.categoryTitle}
      </text>
      <AxisTitle x={14} y={plot.top + plot.height / 2} text={spec.valueAxis.title} />
      {spec.secondAxis && (
        <AxisTitle x={frame.width - 8} y={plot.top + plot.height / 2} text={spec.secondAxis.title} />
      )}
    </g>
  );
}

interface ValueTicksProps {
  readonly axis: ValueAxis;
  readonly side: 'primary' | 'secondary';
  readonly frame: ChartFrame;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

function ValueTicks({ axis, side, frame, x, anchor }: ValueTicksProps) {
  const scale = side === 'secondary' ? frame.secondary : frame.primary;
  return scale?.ticks.map((tick) => (
    <text key={tick} x={x} y={yOf(frame, side, tick) + 4} textAnchor={anchor}>
      {formatNumber(tick, axis.numberFormat).text}
    </text>
  ));
}

/** Names under the categories; every second or third where they are narrow. */
function CategoryTexts({ data, frame }: Pick<ChartAxesProps, 'data' | 'frame'>) {
  const longest = Math.max(1, ...data.categories.map((text) => text.length));
  const every = Math.max(1, Math.ceil((longest * 7 + 6) / frame.slot));
  return data.categories.map((text, index) =>
    index % every === 0 ? (
      <text key={index} x={xOf(frame, index)} y={frame.plot.top + frame.plot.height + 18} textAnchor="middle">
        {text}
      </text>
    ) : null,
  );
}

function AxisTitle({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text x={x} y={y} textAnchor="middle" transform={`rotate(-90 ${x} ${y})`}>
      {text}
    </text>
  );
}
