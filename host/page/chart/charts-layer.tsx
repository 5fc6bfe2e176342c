import { memo } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { ChartModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { offsetOf, sizeOf } from '../grid/axis';
import { HEAD_HEIGHT, HEAD_WIDTH } from '../grid/grid-styles';
import type { SheetAxes } from '../grid/sheet-axes';
import { gridTexts } from '../texts';
import { ChartView } from './chart-view';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    zIndex: 2,
    backgroundColor: '#ffffff',
    border: '1px solid #c8c6c4',
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  foreign: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    backgroundColor: '#faf9f8',
    color: '#484644',
  },
});

interface ChartsLayerProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  /** Changes whenever the workbook does. */
  readonly version: number;
}

/** The charts of a sheet, over its cells. */
export const ChartsLayer = memo(function ChartsLayer({ model, sheet, axes }: ChartsLayerProps) {
  const styles = useStyles();
  return sheet.charts.map((chart) => {
    const { row, column, rowCount, columnCount } = chart.area;
    const box = {
      top: HEAD_HEIGHT + offsetOf(axes.rows, row),
      left: HEAD_WIDTH + offsetOf(axes.columns, column),
      width: sizeOf(axes.columns, column, columnCount),
      height: sizeOf(axes.rows, row, rowCount),
    };
    return (
      <div key={chart.id} className={styles.chart} style={box}>
        {chart.spec === null ? (
          <ForeignChart chart={chart} />
        ) : (
          <ChartView model={model} spec={chart.spec} width={box.width - 2} height={box.height - 2} />
        )}
      </div>
    );
  });
});

function ForeignChart({ chart }: { readonly chart: ChartModel }) {
  const styles = useStyles();
  return (
    <div className={styles.foreign}>
      <strong>{gridTexts.foreignChart(chart.name)}</strong>
      <span>{gridTexts.foreignChartNote}</span>
    </div>
  );
}
