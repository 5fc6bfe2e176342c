import { useChartStyles } from '../../../../components/chart/chart-styles';
import { ChartPoint, type PointForm } from './chart-point';
import { usePayerLines } from './line-styles';
import { moneyAxis, type MoneyAxis } from './money-axis';
import { spreadLabels } from './spread-labels';

/** Drawing units; the picture is scaled to the pane's width, so they are about one pixel at 320 px. */
const FRAME = { width: 296, height: 200, left: 34, right: 58, top: 20, bottom: 22 } as const;
const LOWEST = FRAME.height - FRAME.bottom;
const LAST = FRAME.width - FRAME.right;
const LABEL_GAP = 12;

/** One line over the years, named at its end. */
export interface YearLine {
  readonly name: string;
  readonly values: readonly number[];
  readonly className: string;
  /** Drawn under the line, where it has a rim. */
  readonly rim?: string;
  readonly point?: { readonly form: PointForm; readonly className: string };
}

interface YearLinesProps {
  /** The picture in words, for those who do not see it. */
  readonly label: string;
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
}

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (kroner: number) => number;
}

/** Kroner over years as lines with their names at the end. The figures stand in a table beside. */
export function YearLines({ label, years, lines }: YearLinesProps) {
  const { chart } = useChartStyles();
  const axis = moneyAxis(lines.flatMap(({ values }) => values));
  const scale = scaleOf(years.length, axis);
  return (
    <svg role="img" aria-label={label} className={chart} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}>
      <Axes years={years} axis={axis} scale={scale} />
      {lines.map((line) => (
        <Line key={line.name} line={line} scale={scale} />
      ))}
      <LineNames lines={lines} scale={scale} />
    </svg>
  );
}

function scaleOf(count: number, { low, high }: MoneyAxis): Scale {
  const step = (LAST - FRAME.left) / Math.max(count - 1, 1);
  const from = count === 1 ? (FRAME.left + LAST) / 2 : FRAME.left;
  return {
    x: (index) => from + index * step,
    y: (kroner) => LOWEST - ((kroner - low) / (high - low)) * (LOWEST - FRAME.top),
  };
}

function Axes({ years, axis, scale }: { years: readonly number[]; axis: MoneyAxis; scale: Scale }) {
  const { text, grid } = useChartStyles();
  const { zero } = usePayerLines();
  const every = Math.ceil(years.length / 6);
  return (
    <g>
      <text className={text} x={2} y={10}>
        {axis.unit}
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? zero : grid}
            x1={FRAME.left}
            x2={LAST}
            y1={scale.y(tick)}
            y2={scale.y(tick)}
          />
          <text className={text} x={FRAME.left - 4} y={scale.y(tick) + 3} textAnchor="end">
            {axis.tickText(tick)}
          </text>
        </g>
      ))}
      {years.map((year, index) =>
        index % every === 0 ? (
          <text key={year} className={text} x={scale.x(index)} y={FRAME.height - 6} textAnchor="middle">
            {year}
          </text>
        ) : null,
      )}
    </g>
  );
}

function Line({ line, scale }: { readonly line: YearLine; readonly scale: Scale }) {
  const { values, className, rim, point } = line;
  const points = values.map((value, index) => `${scale.x(index)},${scale.y(value)}`).join(' ');
  return (
    <g>
      {rim !== undefined && <polyline points={points} className={rim} />}
      <polyline points={points} className={className} />
      {point !== undefined &&
        values.map((value, index) => (
          <ChartPoint key={index} {...point} x={scale.x(index)} y={scale.y(value)} />
        ))}
    </g>
  );
}

function LineNames({ lines, scale }: { readonly lines: readonly YearLine[]; readonly scale: Scale }) {
  const { text } = useChartStyles();
  const ends = lines.map(({ values }) => scale.y(values.at(-1) ?? 0));
  const heights = spreadLabels(ends, LABEL_GAP, LOWEST);
  return (
    <g>
      {lines.map(({ name }, index) => (
        <text key={name} className={text} x={LAST + 8} y={(heights[index] ?? 0) + 3}>
          {name}
        </text>
      ))}
    </g>
  );
}
